package org.muqabala.core.collation;

import org.muqabala.core.text.Span;

/**
 * One difference inside a link, as small as whole words allow.
 *
 * @param a what stands in version A; empty where B adds
 * @param b what stands in version B; empty where B omits. An empty span stands right after the preceding character that is
 *     not a space. The two are never both empty
 * @param type what kind of difference
 * @param significance how much it matters
 * @param reason the rule that decided on type and weight
 */
public record Divergence(Span a, Span b, DivergenceType type, Significance significance, Reason reason) {

    public Divergence {
        if (a.isEmpty() && b.isEmpty()) {
            throw new IllegalArgumentException("a divergence without text");
        }
    }

    public Span on(Side side) {
        return side == Side.A ? a : b;
    }
}
