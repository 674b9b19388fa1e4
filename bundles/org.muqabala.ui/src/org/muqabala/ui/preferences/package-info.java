/** What the user prefers, and the pages under Window ▸ Preferences where they say so. Knows nothing of what is done with it. */
package org.muqabala.ui.preferences;
