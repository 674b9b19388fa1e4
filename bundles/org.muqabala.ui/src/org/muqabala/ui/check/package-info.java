/**
 * What checks find in the translations of reviews, as markers in the platform's views: by the desk's glossary and dictionaries,
 * and with edits that mend it.
 */
package org.muqabala.ui.check;
