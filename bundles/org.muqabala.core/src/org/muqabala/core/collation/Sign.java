package org.muqabala.core.collation;

/** One character each for what a reader must tell apart without colour; the same in the workbench, on pages and in a terminal. */
public enum Sign {
    SUBSTANTIVE("▲"),
    STYLISTIC("●"),
    COSMETIC("○"),
    ONLY_IN_A("−"),
    ONLY_IN_B("+"),
    MOVED("⇅"),
    SECOND_USE("↺"),
    FURNITURE("▫"),
    ANNOTATED("✎");

    private final String text;

    Sign(String text) {
        this.text = text;
    }

    public static Sign of(Significance significance) {
        return switch (significance) {
            case SUBSTANTIVE -> SUBSTANTIVE;
            case STYLISTIC -> STYLISTIC;
            case COSMETIC -> COSMETIC;
        };
    }

    /** The sign of a passage that only this side has. */
    public static Sign onlyIn(Side side) {
        return side == Side.A ? ONLY_IN_A : ONLY_IN_B;
    }

    /** The character. */
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
