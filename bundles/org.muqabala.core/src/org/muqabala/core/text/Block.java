package org.muqabala.core.text;

/**
 * A paragraph-like part of an article.
 *
 * @param span where it stands, without surrounding line breaks and spaces; never empty
 * @param kind what it is
 */
public record Block(Span span, BlockKind kind) {
}
