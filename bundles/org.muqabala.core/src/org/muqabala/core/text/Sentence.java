package org.muqabala.core.text;

/**
 * A sentence, or a heading that stands for one: the unit that links join.
 *
 * @param span from its first to its last character that is not a space; never empty
 * @param kind the kind of the block that it stands in
 */
public record Sentence(Span span, BlockKind kind) {
}
