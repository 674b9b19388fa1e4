package org.muqabala.core.text;

import java.util.Arrays;

/**
 * All tokens of a text, kept as columns so that a text of a million words costs a few megabytes. The tokens tile the text:
 * token {@code i} ends where {@code i + 1} starts.
 */
public final class Tokens {

    /** What the numbers of the column of kinds stand for: behind the kinds themselves comes once more that of words, for plain ones. */
    private static final TokenKind[] KINDS = Arrays.copyOf(TokenKind.values(), TokenKind.values().length + 1);
    private static final byte PLAIN_WORD = (byte) TokenKind.values().length;

    static {
        KINDS[PLAIN_WORD] = TokenKind.WORD;
    }

    private final String text;
    private final int[] starts;
    private final byte[] kinds;
    private final int size;

    private Tokens(String text, int[] starts, byte[] kinds, int size) {
        this.text = text;
        this.starts = starts;
        this.kinds = kinds;
        this.size = size;
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    /** UTF-16 index of the token's first code unit. */
    public int start(int token) {
        return starts[token];
    }

    /** UTF-16 index after the token's last code unit. */
    public int end(int token) {
        return token + 1 < size ? starts[token + 1] : text.length();
    }

    public Span span(int token) {
        return new Span(start(token), end(token));
    }

    public TokenKind kind(int token) {
        return KINDS[kinds[token]];
    }

    /** Whether the token is a word of plain Arabic letters, with no mark in it that might be looked for; most words are. */
    boolean isPlainWord(int token) {
        return kinds[token] == PLAIN_WORD;
    }

    /** The token exactly as written. */
    public String surface(int token) {
        return text.substring(start(token), end(token));
    }

    /** The token that holds the code unit at {@code index}; {@link #size()} if the index is the text's end. */
    public int at(int index) {
        if (index >= text.length()) {
            return size;
        }
        int found = Arrays.binarySearch(starts, 0, size, index);
        return found >= 0 ? found : -found - 2;
    }

    /** Collects tokens in reading order. */
    static final class Builder {

        /** Places for tokens to begin with; the first so many tell how many a long text will need, so that all are held once. */
        private static final int FIRST_GUESS = 1 << 14;
        /** One place in so many more than it looks like. */
        private static final int RESERVE = 32;

        private final String text;
        private int[] starts;
        private byte[] kinds;
        private int size;

        Builder(String text) {
            this.text = text;
            int guess = Math.max(16, Math.min(text.length() / 3, FIRST_GUESS));
            starts = new int[guess];
            kinds = new byte[guess];
        }

        /** Adds a token that starts at {@code start}, where the one before ends. */
        void add(int start, TokenKind kind) {
            if (size == starts.length) {
                hold(likely(start));
            }
            starts[size] = start;
            kinds[size++] = (byte) kind.ordinal();
        }

        /** Adds a word of plain Arabic letters that starts at {@code start}. */
        void addPlainWord(int start) {
            add(start, TokenKind.WORD);
            kinds[size - 1] = PLAIN_WORD;
        }

        /** Adds tokens {@code [from, to)} of another text, where the same characters stand {@code shift} later. */
        void addAll(Tokens others, int from, int to, int shift) {
            int count = to - from;
            if (size + count > starts.length) {
                hold(size + count);
            }
            for (int i = 0; i < count; i++) {
                starts[size + i] = others.starts[from + i] + shift;
            }
            System.arraycopy(others.kinds, from, kinds, size, count);
            size += count;
        }

        /** How many tokens the text will have if it goes on as it did up to the place, and a few more. */
        private int likely(int place) {
            long likely = (long) size * text.length() / Math.max(1, place);
            return (int) Math.max(size + size / 4L, Math.min(likely + likely / RESERVE, text.length()));
        }

        private void hold(int most) {
            starts = Arrays.copyOf(starts, most);
            kinds = Arrays.copyOf(kinds, most);
        }

        /** How many tokens were added. */
        int size() {
            return size;
        }

        boolean endsInSpace() {
            return size > 0 && KINDS[kinds[size - 1]] == TokenKind.SPACE;
        }

        Tokens build() {
            // a place in eight may stay empty: to copy all costs more
            boolean spare = size + size / 8 < starts.length;
            return new Tokens(text, spare ? Arrays.copyOf(starts, size) : starts, spare ? Arrays.copyOf(kinds, size) : kinds, size);
        }
    }
}
