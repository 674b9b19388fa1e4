package org.muqabala.core.align;

import java.util.Arrays;

import org.muqabala.core.text.Span;
import org.muqabala.core.text.Tokens;

/**
 * The words of an article as the aligner sees them: each unit is one word, number or address, or several that have one value
 * together, such as {@code مائة وخمسة وعشرين} or {@code كانون الأول}. Marks and spaces lie between units.
 */
public final class Units {

    private final Tokens tokens;
    private final int[] firstTokens;
    private final int[] endTokens;
    private final Lexeme[] lexemes;
    private final int[] keys;
    private final int[] stems;
    private final int[] rests;

    Units(Tokens tokens, int[] firstTokens, int[] endTokens, Lexeme[] lexemes, int size) {
        this.tokens = tokens;
        this.firstTokens = Arrays.copyOf(firstTokens, size);
        this.endTokens = Arrays.copyOf(endTokens, size);
        this.lexemes = Arrays.copyOf(lexemes, size);
        keys = new int[size];
        stems = new int[size];
        rests = new int[size];
        for (int unit = 0; unit < size; unit++) {
            keys[unit] = lexemes[unit].key();
            stems[unit] = lexemes[unit].stem();
            rests[unit] = lexemes[unit].rest();
        }
    }

    public Tokens tokens() {
        return tokens;
    }

    public int size() {
        return lexemes.length;
    }

    public Lexeme lexeme(int unit) {
        return lexemes[unit];
    }

    public int key(int unit) {
        return keys[unit];
    }

    public int stem(int unit) {
        return stems[unit];
    }

    /**
     * Whether a unit of this article and one of another might be paired: a quick look at numbers alone that never says no to
     * two words of some {@link Kinship}.
     */
    public boolean mayBeKin(int unit, Units other, int otherUnit) {
        int key = keys[unit];
        int otherKey = other.keys[otherUnit];
        if (key == otherKey || stems[unit] == other.stems[otherUnit]) {
            return true;
        }
        int rest = rests[unit];
        int otherRest = other.rests[otherUnit];
        return rest != 0 && (rest == otherKey || rest == otherRest) || otherRest != 0 && otherRest == key;
    }

    /** Index of the unit's first token. */
    public int firstToken(int unit) {
        return firstTokens[unit];
    }

    /** Index after the unit's last token. */
    public int endToken(int unit) {
        return endTokens[unit];
    }

    /** UTF-16 index where the unit starts. */
    public int start(int unit) {
        return tokens.start(firstTokens[unit]);
    }

    /** UTF-16 index after the unit. */
    public int end(int unit) {
        return tokens.end(endTokens[unit] - 1);
    }

    public Span span(int unit) {
        return new Span(start(unit), end(unit));
    }

    public String surface(int unit) {
        return tokens.text().substring(start(unit), end(unit));
    }

    /** The first unit that starts at or after the UTF-16 index; {@link #size()} if there is none. */
    public int firstFrom(int index) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
