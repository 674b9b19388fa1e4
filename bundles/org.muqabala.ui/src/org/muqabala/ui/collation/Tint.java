package org.muqabala.ui.collation;

import java.util.Locale;

import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Sign;
import org.muqabala.core.collation.Significance;

/**
 * How a kind of thing looks in the panes, the gutter and the overview: a colour of its ground, a colour of its line, and a
 * {@link Stroke} and {@link #glyph()} that tell it apart without colour.
 */
public enum Tint {
    SUBSTANTIVE(Stroke.THICK, Sign.SUBSTANTIVE),
    STYLISTIC(Stroke.DASHED, Sign.STYLISTIC),
    COSMETIC(Stroke.DOTTED, Sign.COSMETIC),
    MOVED(Stroke.BOX, Sign.MOVED),
    ONLY_A(Stroke.DOUBLE, Sign.ONLY_IN_A),
    ONLY_B(Stroke.DOUBLE, Sign.ONLY_IN_B),
    FURNITURE(Stroke.NONE, Sign.FURNITURE);

    /** The line that goes with a ground. */
    public enum Stroke {
        NONE, DOTTED, DASHED, THICK, DOUBLE, BOX
    }

    private final Stroke stroke;
    private final Sign sign;

    Tint(Stroke stroke, Sign sign) {
        this.stroke = stroke;
        this.sign = sign;
    }

    public Stroke stroke() {
        return stroke;
    }

    /** One character that stands for the tint in lists. */
    public String glyph() {
        return sign.text();
    }

    /** Key of the ground's colour in the colour registry. */
    public String groundKey() {
        return "org.muqabala.ui.tint." + name().toLowerCase(Locale.ROOT) + ".ground";
    }

    /** Key of the line's colour in the colour registry. */
    public String lineKey() {
        return "org.muqabala.ui.tint." + name().toLowerCase(Locale.ROOT) + ".line";
    }

    public static Tint of(Significance significance) {
        return switch (significance) {
            case SUBSTANTIVE -> SUBSTANTIVE;
            case STYLISTIC -> STYLISTIC;
            case COSMETIC -> COSMETIC;
        };
    }

    /** The tint of a passage that only this side has. */
    public static Tint onlyOn(Side side) {
        return side == Side.A ? ONLY_A : ONLY_B;
    }

    public static Tint of(LedgerRow row) {
        if (!row.isPassage()) {
            return of(row.divergence().significance());
        }
        return onlyOn(row.divergence().a().isEmpty() ? Side.B : Side.A);
    }
}
