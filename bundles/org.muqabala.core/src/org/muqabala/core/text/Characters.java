package org.muqabala.core.text;

import java.lang.Character.UnicodeScript;

/** The classes of characters that the cutting of text rests on. */
public final class Characters {

    private static final String QUOTES = "\"«»“”„‟‹›‘’‚‛'";

    private Characters() {
    }

    /** White space and line breaks, the no-break spaces among them. */
    public static boolean isSpace(int point) {
        if (point > 0x00A0 && point < 0x1680) {
            return false;
        }
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    /** One of the letters that Arabic is written with, in its usual encoding: nearly all of an Arabic text. */
    static boolean isPlainArabicLetter(char character) {
        return character >= 0x0621 && character <= 0x063A || character >= 0x0641 && character <= 0x064A;
    }

    /** What surely ends a word: a space, a line break, a full stop or a comma. */
    static boolean isPlainWordEnd(char character) {
        return character == ' ' || character == '\n' || character == '.' || character == ',' || character == '\u060C';
    }

    /** A letter of the Arabic script, in its own block or as a presentation form. */
    public static boolean isArabicLetter(int point) {
        if (point <= 0xFFFF && isPlainArabicLetter((char) point)) {
            return true;
        }
        return point >= 0x0620 && Character.isLetter(point) && UnicodeScript.of(point) == UnicodeScript.ARABIC;
    }

    static boolean isLatinLetter(int point) {
        return point < 0x250 && Character.isLetter(point);
    }

    static boolean isAsciiWordStart(int point) {
        return point < 0x80 && (Character.isLetterOrDigit(point) || point == '@' || point == '#');
    }

    /** Tatweel, or a mark that stands on or under the letter before it. */
    public static boolean isTatweelOrMark(int point) {
        if (point < 0x300) {
            return false;
        }
        int type = Character.getType(point);
        return point == 0x0640 || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** An invisible character that belongs to the word around it: zero-width joiners and spaces, direction marks, soft hyphen. */
    public static boolean isJoiner(int point) {
        return point >= 0xAD && Character.getType(point) == Character.FORMAT;
    }

    static boolean isNumberSeparator(char character) {
        return character == '.' || character == ',' || character == ':' || character == '\u066B' || character == '\u066C';
    }

    /** The per cent sign of any script. */
    public static boolean isPercent(char character) {
        return character == '%' || character == '\u066A';
    }

    /** A quotation mark of any family; the straight apostrophe counts, its surroundings decide. */
    public static boolean isQuote(int point) {
        return QUOTES.indexOf(point) >= 0;
    }

    /** A mark that ends a sentence. */
    public static boolean isTerminator(int point) {
        return point == '.' || point == '!' || point == '?' || point == '\u061F' || point == '\u06D4' || point == '\u2026';
    }

    /** A mark that ends a clause. */
    public static boolean isClauseEnd(int point) {
        return point == ',' || point == '\u060C' || point == ';' || point == '\u061B' || point == ':' || point == '\u2013' || point == '\u2014';
    }

    /** Whether the letters in {@code [start, end)} are one or two of و ف ب ك ل, perhaps with tatweel and marks. */
    static boolean isClitic(String text, int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            if (!isTatweelOrMark(text.charAt(i))) {
                if ("وفبكل".indexOf(text.charAt(i)) < 0 || ++letters > 2) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether words of the character's script are found by dictionary, since it writes no spaces. */
    static boolean needsDictionary(int point) {
        if (point < 0x0E00) {
            return false;
        }
        return switch (UnicodeScript.of(point)) {
            case THAI, LAO, KHMER, MYANMAR, HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }
}
