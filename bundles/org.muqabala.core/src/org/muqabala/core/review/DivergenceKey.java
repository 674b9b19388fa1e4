package org.muqabala.core.review;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Span;

/**
 * What a divergence is known by, whatever its number: its place and its text in both versions. The same divergence has the same key in every
 * comparison of the same two texts that tells it in the same words.
 *
 * @param a its place in version A
 * @param quoteA what stands there
 * @param b its place in version B
 * @param quoteB what stands there
 */
public record DivergenceKey(Span a, String quoteA, Span b, String quoteB) {

    public static DivergenceKey of(Comparison comparison, LedgerRow row) {
        Divergence divergence = row.divergence();
        return of(comparison, divergence.a(), divergence.b());
    }

    static DivergenceKey of(Comparison comparison, Span a, Span b) {
        return new DivergenceKey(a, a.of(comparison.a().text()), b, b.of(comparison.b().text()));
    }

    public Span span(Side side) {
        return side == Side.A ? a : b;
    }

    public String quote(Side side) {
        return side == Side.A ? quoteA : quoteB;
    }

    /** Whether the other divergence lies within this one on both sides; a place between letters may stand beyond a space. */
    boolean covers(DivergenceKey other, Comparison comparison) {
        return covers(a, other.a, comparison.a().text()) && covers(b, other.b, comparison.b().text());
    }

    private static boolean covers(Span whole, Span part, String text) {
        if (whole.contains(part) || !part.isEmpty()) {
            return whole.contains(part);
        }
        Span gap = part.start() < whole.start() ? new Span(part.start(), whole.start()) : new Span(whole.end(), part.start());
        return gap.of(text).isBlank();
    }

    /** Whether the texts of the comparison read so at both places. */
    public boolean fits(Comparison comparison) {
        return fits(a, quoteA, comparison.a().text()) && fits(b, quoteB, comparison.b().text());
    }

    private static boolean fits(Span span, String quote, String text) {
        return span.end() <= text.length() && quote.length() == span.length() && text.startsWith(quote, span.start());
    }
}
