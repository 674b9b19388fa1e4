package org.muqabala.core.align;

import java.util.Arrays;

import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.text.Span;
import org.muqabala.core.text.Tokens;

/**
 * The words of an article as the aligner sees them: each unit is one word, number or address, or several that have one value
 * together, such as {@code مائة وخمسة وعشرين} or {@code كانون الأول}. Marks and spaces lie between units.
 */
public final class Units {

    /** One place in so many may stay empty behind the units: to copy them costs more than the places. */
    private static final int MOST_SPARE = 8;

    private final Tokens tokens;
    private final int[] firstTokens;
    private final int[] endTokens;
    private final Lexeme[] lexemes;
    private final int[] keys;
    private final int[] stems;
    private final int[] rests;
    private final int[] traits;
    private final int size;

    private Units(Builder read) {
        if (read.size + read.size / MOST_SPARE < read.lexemes.length) {
            read.hold(read.size);
        }
        tokens = read.tokens;
        firstTokens = read.firstTokens;
        endTokens = read.endTokens;
        lexemes = read.lexemes;
        keys = read.keys;
        stems = read.stems;
        rests = read.rests;
        traits = read.traits;
        size = read.size;
    }

    public Tokens tokens() {
        return tokens;
    }

    public int size() {
        return size;
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

    /** See {@link Lexeme#rest}. */
    public int rest(int unit) {
        return rests[unit];
    }

    /** Whether the unit has one of the features, given as bits of {@link Feature}. */
    public boolean hasAny(int unit, int wanted) {
        return Lexeme.hasAny(traits[unit], wanted);
    }

    /** See {@link Lexeme#isContent}. */
    public boolean isContent(int unit) {
        return Lexeme.isContent(traits[unit]);
    }

    /** See {@link Lexeme#isValue}. */
    public boolean isValue(int unit) {
        return Lexeme.isValue(traits[unit]);
    }

    /** Whether the unit is a letter that stands alone: one of an agency's initials, as in {@code أ ف ب}. */
    public boolean isLetter(int unit) {
        return Lexeme.isLetter(traits[unit]);
    }

    int traits(int unit) {
        return traits[unit];
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

    /** Whether the token is one of a unit's, but not its first. */
    boolean holdsInside(int token) {
        int unit = firstFromToken(token);
        boolean first = unit < size() && firstTokens[unit] == token;
        return !first && unit > 0 && token < endTokens[unit - 1];
    }

    /** The first unit that begins with the token or one behind it; {@link #size()} if there is none. */
    int firstFromToken(int token) {
        int found = Arrays.binarySearch(firstTokens, 0, size, token);
        return found >= 0 ? found : -found - 1;
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

    /** Collects units in reading order. */
    static final class Builder {

        private final Tokens tokens;
        private int[] firstTokens;
        private int[] endTokens;
        private Lexeme[] lexemes;
        private int[] keys;
        private int[] stems;
        private int[] rests;
        private int[] traits;
        private int size;

        Builder(Tokens tokens) {
            this.tokens = tokens;
            hold(tokens.size() / 2 + 8);
        }

        /** Adds a unit of the tokens {@code [firstToken, endToken)}. */
        void add(int firstToken, int endToken, Lexeme lexeme) {
            if (size == lexemes.length) {
                hold(size * 2);
            }
            firstTokens[size] = firstToken;
            endTokens[size] = endToken;
            lexemes[size] = lexeme;
            keys[size] = lexeme.key();
            stems[size] = lexeme.stem();
            rests[size] = lexeme.rest();
            traits[size++] = lexeme.traits();
        }

        /** The unit added last; {@code null} before the first. */
        Lexeme last() {
            return size == 0 ? null : lexemes[size - 1];
        }

        /** Adds units {@code [from, to)} of another text, whose tokens stand {@code tokenShift} later in this one. */
        void addAll(Units others, int from, int to, int tokenShift) {
            int count = to - from;
            if (size + count > lexemes.length) {
                hold(size + count);
            }
            for (int i = 0; i < count; i++) {
                firstTokens[size + i] = others.firstTokens[from + i] + tokenShift;
                endTokens[size + i] = others.endTokens[from + i] + tokenShift;
            }
            System.arraycopy(others.lexemes, from, lexemes, size, count);
            System.arraycopy(others.keys, from, keys, size, count);
            System.arraycopy(others.stems, from, stems, size, count);
            System.arraycopy(others.rests, from, rests, size, count);
            System.arraycopy(others.traits, from, traits, size, count);
            size += count;
        }

        private void hold(int most) {
            boolean first = lexemes == null;
            firstTokens = first ? new int[most] : Arrays.copyOf(firstTokens, most);
            endTokens = first ? new int[most] : Arrays.copyOf(endTokens, most);
            lexemes = first ? new Lexeme[most] : Arrays.copyOf(lexemes, most);
            keys = first ? new int[most] : Arrays.copyOf(keys, most);
            stems = first ? new int[most] : Arrays.copyOf(stems, most);
            rests = first ? new int[most] : Arrays.copyOf(rests, most);
            traits = first ? new int[most] : Arrays.copyOf(traits, most);
        }

        Units build() {
            return new Units(this);
        }
    }
}
