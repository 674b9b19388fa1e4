package org.muqabala.core.text;

import java.util.Arrays;

/**
 * All tokens of a text, kept as columns so that a text of a million words costs a few megabytes. The tokens tile the text:
 * token {@code i} ends where {@code i + 1} starts.
 */
public final class Tokens {

    private static final TokenKind[] KINDS = TokenKind.values();

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

        private final String text;
        private int[] starts;
        private byte[] kinds;
        private int size;

        Builder(String text) {
            this.text = text;
            int guess = Math.max(16, text.length() / 3);
            starts = new int[guess];
            kinds = new byte[guess];
        }

        /** Adds a token that starts at {@code start}, where the one before ends. */
        void add(int start, TokenKind kind) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                kinds = Arrays.copyOf(kinds, size * 2);
            }
            starts[size] = start;
            kinds[size++] = (byte) kind.ordinal();
        }

        /** Adds tokens {@code [from, to)} of another text, where the same characters stand {@code shift} later. */
        void addAll(Tokens others, int from, int to, int shift) {
            int count = to - from;
            if (size + count > starts.length) {
                starts = Arrays.copyOf(starts, size + count);
                kinds = Arrays.copyOf(kinds, size + count);
            }
            for (int i = 0; i < count; i++) {
                starts[size + i] = others.starts[from + i] + shift;
            }
            System.arraycopy(others.kinds, from, kinds, size, count);
            size += count;
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
