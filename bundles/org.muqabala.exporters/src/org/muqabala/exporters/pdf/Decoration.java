package org.muqabala.exporters.pdf;

import java.util.Optional;

/**
 * What is painted behind, under and above letters without moving them, so that letters go on joining across its ends.
 *
 * @param start first character of the paragraph that it holds for
 * @param end after the last one; where it is the first, a caret stands at the place
 * @param tint behind the letters; empty for none
 * @param rule below the letters
 * @param sign above the first letter
 * @param ink of rule, sign and caret
 * @param number in small figures beside the sign; empty for none
 */
public record Decoration(int start, int end, Optional<Ink> tint, Rule rule, Sign sign, Ink ink, String number) {

    /** A line below letters. */
    public enum Rule {
        NONE, SOLID, DASHED, DOTTED, DOUBLE
    }

    /** A drawn sign: no letter of any font, so that it is not read as text. */
    public enum Sign {
        NONE, TRIANGLE, DISC
    }

    boolean isPlace() {
        return start == end;
    }
}
