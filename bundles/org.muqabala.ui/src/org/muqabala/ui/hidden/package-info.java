/**
 * Characters that cannot be seen, or that look like others: which they are, what they are called, and the chips that show them on demand in
 * every editor of articles. {@link org.muqabala.ui.hidden.HiddenCharacters} finds them in a text;
 * {@link org.muqabala.ui.hidden.HiddenCharacterPainter} paints over the text and never changes how it is laid out.
 */
package org.muqabala.ui.hidden;
