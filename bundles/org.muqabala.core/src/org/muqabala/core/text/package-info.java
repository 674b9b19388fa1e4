/**
 * Articles and what they are made of: blocks, sentences, tokens, and the folds under which two spellings of a word are one.
 * Offsets are UTF-16 indices into the article's canonical text, half-open {@code [start, end)}; code points are used only
 * in files that others read ({@link org.muqabala.core.text.CodePointMap} converts). Also what every bundle does with text the
 * same way: {@link org.muqabala.core.text.Sha256 hash} it, and take it from a {@link org.muqabala.core.text.MessageFile message file}.
 */
package org.muqabala.core.text;
