/** The pages under Window ▸ Preferences that are the product's own. */
package org.muqabala.ui.preferences;
