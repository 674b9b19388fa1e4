/**
 * Right-to-left text in SWT: the direction of each paragraph, and mends for what the toolkit gets wrong. Any styled text of
 * the interface that shows an article is set up here.
 */
package org.muqabala.ui.bidi;
