package org.muqabala.translation.glossary;

import org.muqabala.core.text.Span;

/**
 * A term in a text.
 *
 * @param term what stands there
 * @param place where, with the clitics and endings that the words have there
 */
public record FoundTerm(Term term, Span place) {
}
