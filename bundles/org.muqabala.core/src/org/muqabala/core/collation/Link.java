package org.muqabala.core.collation;

import java.util.List;

import org.muqabala.core.text.Span;

/**
 * Passages of A and of B that come from the same wire text: one to one, one to many, many to one or many to many.
 *
 * @param id unique in its comparison, such as {@code L3}
 * @param relation how close they are
 * @param moved whether the link lies outside the heaviest chain of links that keeps the reading order of both sides
 * @param a spans of A in reading order, at least one, never overlapping
 * @param b spans of B, likewise
 * @param divergences every difference inside the link, in reading order, never overlapping; cut out of both sides, they
 *     leave equal letters
 */
public record Link(String id, Relation relation, boolean moved, List<Span> a, List<Span> b, List<Divergence> divergences) {

    public Link {
        if (a.isEmpty() || b.isEmpty()) {
            throw new IllegalArgumentException("link " + id + " has an end in the air");
        }
        a = List.copyOf(a);
        b = List.copyOf(b);
        divergences = List.copyOf(divergences);
    }

    public List<Span> on(Side side) {
        return side == Side.A ? a : b;
    }

    /** From the first to the last character of the link on one side. */
    public Span reach(Side side) {
        List<Span> spans = on(side);
        return new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    }
}
