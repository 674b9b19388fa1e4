package org.muqabala.core.collation;

import org.muqabala.core.text.Span;

/**
 * A passage that one version uses once more: it is linked to one use, and this is another. A link holds each character once at most,
 * so the further use stands among the passages of its version alone, and this says where it comes from.
 *
 * @param side the version that uses the passage once more
 * @param a the passage in A, not empty
 * @param b the passage in B, not empty
 */
public record SecondUse(Side side, Span a, Span b) {

    public SecondUse {
        if (a.isEmpty() || b.isEmpty()) {
            throw new IllegalArgumentException("a second use without text");
        }
    }

    public Span on(Side of) {
        return of == Side.A ? a : b;
    }

    /** The further use, in the version that has it. */
    public Span here() {
        return on(side);
    }

    /** The passage in the other version, which is linked to another use. */
    public Span there() {
        return on(side == Side.A ? Side.B : Side.A);
    }
}
