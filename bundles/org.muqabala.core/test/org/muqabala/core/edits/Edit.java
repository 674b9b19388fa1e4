package org.muqabala.core.edits;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.text.Span;

/**
 * What an editor does in one place.
 *
 * @param place what is replaced; empty for an insertion
 * @param replacement what stands there afterwards; empty for a deletion
 * @param told which part of the place the divergence is about, such as a mark behind a word that stays
 * @param toldAfter the same in the replacement
 * @param type what a reader of both versions should see
 * @param significance how much it matters
 */
record Edit(Span place, String replacement, Span told, Span toldAfter, DivergenceType type, Significance significance) {

    /** The whole of the place is exchanged. */
    static Edit of(Span place, String replacement, DivergenceType type, Significance significance) {
        return new Edit(place, replacement, place, new Span(0, replacement.length()), type, significance);
    }
}
