package org.muqabala.reader.rtf;

import java.nio.charset.StandardCharsets;

/**
 * Cuts a rich text file into tokens. Any bytes at all can be cut: a token that the file's end cuts off ends there, and what is no token
 * is passed over.
 */
final class RtfTokens {

    /** What a token is. */
    enum Type {
        /** A group begins. */
        OPEN,
        /** A group ends. */
        CLOSE,
        /** A control word: {@link #word}, {@link #parameter}. */
        WORD,
        /** A control symbol: {@link #value} is its character. */
        SYMBOL,
        /** A byte of text: {@link #value}, 0 to 255. */
        BYTE,
        END
    }

    /** More digits than this make no number. */
    private static final int LONGEST_NUMBER = 10;

    private final byte[] file;
    private int at;
    private int value;
    private String word = "";
    private boolean hasParameter;
    private int parameter;

    RtfTokens(byte[] file) {
        this.file = file;
    }

    /** Goes on to the next token; a byte whose hexadecimal digits are none is passed over. */
    Type next() {
        Type type = token();
        while (type == null) {
            type = token();
        }
        return type;
    }

    /** Null for a byte without its digits. */
    private Type token() {
        while (at < file.length && (file[at] == '\r' || file[at] == '\n' || file[at] == 0)) {
            at++;
        }
        if (at == file.length) {
            return Type.END;
        }
        value = file[at++] & 0xFF;
        return switch (value) {
            case '{' -> Type.OPEN;
            case '}' -> Type.CLOSE;
            case '\\' -> control();
            default -> Type.BYTE;
        };
    }

    int value() {
        return value;
    }

    /** The control word, without its number. */
    String word() {
        return word;
    }

    /** The number behind the control word. */
    int parameter(int otherwise) {
        return hasParameter ? parameter : otherwise;
    }

    /** Whether the control word turns its property on: one without a number does, one with nought does not. */
    boolean isOn() {
        return parameter(1) != 0;
    }

    private Type control() {
        if (at == file.length) {
            return Type.END;
        }
        if (isLetter(file[at])) {
            readWord();
            return Type.WORD;
        }
        value = file[at++] & 0xFF;
        return value == '\'' ? hexadecimal() : Type.SYMBOL;
    }

    private Type hexadecimal() {
        int high = digit();
        int low = high < 0 ? -1 : digit();
        value = 16 * high + low;
        return low < 0 ? null : Type.BYTE;
    }

    private int digit() {
        int digit = at < file.length ? Character.digit(file[at], 16) : -1;
        at += digit < 0 ? 0 : 1;
        return digit;
    }

    private void readWord() {
        int start = at;
        while (at < file.length && isLetter(file[at])) {
            at++;
        }
        word = new String(file, start, at - start, StandardCharsets.US_ASCII);
        readParameter();
        if (at < file.length && file[at] == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            // raw bytes, in which a brace is no brace
            at = (int) Math.min(file.length, at + (long) Math.max(0, parameter(0)));
        }
    }

    private void readParameter() {
        int start = at;
        if (at < file.length && file[at] == '-') {
            at++;
        }
        int digits = at;
        while (at < file.length && file[at] >= '0' && file[at] <= '9') {
            at++;
        }
        hasParameter = at > digits && at - digits <= LONGEST_NUMBER;
        if (hasParameter) {
            parameter = (int) Long.parseLong(new String(file, start, at - start, StandardCharsets.US_ASCII));
        } else if (at == digits) {
            at = start;
        }
    }

    private static boolean isLetter(byte character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }
}
