package org.muqabala.translation.glossary;

import java.util.List;

/**
 * What was read from a file of terms.
 *
 * @param terms in the file's order
 * @param passedOver how many entries were no use: in one language alone, empty, or far too long
 */
public record ReadTerms(List<Term> terms, int passedOver) {

    public ReadTerms {
        terms = List.copyOf(terms);
    }
}
