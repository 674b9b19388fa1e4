/**
 * The folds under which two spellings of a word count as one: one rule a file, put into order by
 * {@link org.muqabala.core.text.fold.FoldChain}. Folds serve to align, never to display.
 */
package org.muqabala.core.text.fold;
