package org.muqabala.exporters;

import java.util.Optional;

import org.muqabala.core.collation.Significance;
import org.muqabala.exporters.pdf.Decoration;
import org.muqabala.exporters.pdf.Decoration.Rule;
import org.muqabala.exporters.pdf.Decoration.Sign;
import org.muqabala.exporters.pdf.Ink;
import org.muqabala.exporters.pdf.TextStyle;

/** How a review looks on paper; the same colours as on the page for browsers, and never colour alone. */
final class PdfStyles {

    static final TextStyle TITLE = TextStyle.reading(17).bolder().closer(1.7);
    static final TextStyle HEADING = TextStyle.reading(14).bolder().closer(1.7);
    static final TextStyle ARTICLE = TextStyle.reading(12.5);
    static final TextStyle PLAIN = TextStyle.reading(10.5).closer(1.65);
    static final TextStyle STRONG = PLAIN.bolder();
    static final TextStyle QUIET = PLAIN.in(Ink.QUIET);
    static final TextStyle SMALL = TextStyle.reading(8.5).in(Ink.QUIET);
    static final TextStyle TABLE = TextStyle.reading(9.5).closer(1.6);
    static final TextStyle TABLE_HEAD = TextStyle.reading(8.5).in(Ink.QUIET).closer(1.6);

    static final Ink ACCENT = new Ink(0x1D5FAE);
    static final Ink MOVED = new Ink(0x7A4CB0);
    static final Ink MOVED_TINT = new Ink(0xF3ECFB);
    static final Ink ONLY_A = new Ink(0xB73333);
    static final Ink ONLY_A_TINT = new Ink(0xFDEAEA);
    static final Ink ONLY_B = new Ink(0x207A36);
    static final Ink ONLY_B_TINT = new Ink(0xE7F6EA);

    private static final Ink SUBSTANTIVE = new Ink(0xA86400);
    private static final Ink SUBSTANTIVE_TINT = new Ink(0xFDE2B3);
    private static final Ink STYLISTIC = new Ink(0x2F73C4);
    private static final Ink STYLISTIC_TINT = new Ink(0xDCEBFB);
    private static final Ink COSMETIC = new Ink(0x76818D);

    private PdfStyles() {
    }

    static Ink ink(Significance significance) {
        return switch (significance) {
            case SUBSTANTIVE -> SUBSTANTIVE;
            case STYLISTIC -> STYLISTIC;
            case COSMETIC -> COSMETIC;
        };
    }

    /** The mark of a divergence: a tint, a line and a sign with the number of its row, each of them telling the weight. */
    static Decoration mark(Significance significance, int start, int end, String number) {
        return switch (significance) {
            case SUBSTANTIVE -> new Decoration(start, end, Optional.of(SUBSTANTIVE_TINT), Rule.SOLID, Sign.TRIANGLE, SUBSTANTIVE, number);
            case STYLISTIC -> new Decoration(start, end, Optional.of(STYLISTIC_TINT), Rule.DASHED, Sign.DISC, STYLISTIC, number);
            case COSMETIC -> new Decoration(start, end, Optional.empty(), Rule.DOTTED, Sign.NONE, COSMETIC, "");
        };
    }

    /** The number of a row of the ledger, above its sign. */
    static Decoration numbered(int start, int end, Ink ink, int number) {
        return new Decoration(start, end, Optional.empty(), Rule.NONE, Sign.NONE, ink, Integer.toString(number));
    }

    /** What an annotation speaks of. */
    static Decoration annotated(int start, int end) {
        return new Decoration(start, end, Optional.empty(), Rule.DOUBLE, Sign.NONE, ACCENT, "");
    }
}
