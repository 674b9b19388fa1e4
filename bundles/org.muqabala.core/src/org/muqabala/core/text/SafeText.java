package org.muqabala.core.text;

import java.util.regex.Pattern;

/** Makes text from strangers safe to stand inside of other text: what it says stays, what it would do to its surroundings goes. */
public final class SafeText {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';
    private static final char POP_EMBEDDING = '\u202C';

    /** {@code Cc} holds U+0080 to U+009F too, which some terminals obey. */
    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

    private SafeText() {
    }

    /**
     * Control characters as visible pictures, and what is no character at all as U+FFFD. Line feeds and tabs stay. Neither a
     * terminal nor a page can be steered by the result; its length in UTF-16 is the same.
     */
    public static String visible(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char shown = shown(text, i, c);
            if (shown != c && out == null) {
                out = new StringBuilder(text);
            }
            if (shown != c) {
                out.setCharAt(i, shown);
            }
        }
        return out == null ? text : out.toString();
    }

    private static char shown(String text, int at, char c) {
        if (c < ' ') {
            return c == '\n' || c == '\t' ? c : (char) ('\u2400' + c);
        }
        if (c == 0x7F) {
            return '\u2421';
        }
        boolean none = c >= 0x80 && c < 0xA0 || c >= 0xFDD0 && c <= 0xFDEF || c >= 0xFFFE;
        return none || isLone(text, at) ? '\uFFFD' : c;
    }

    /** With U+FFFD for each half of a surrogate pair that stands alone; its length in UTF-16 is the same. */
    public static String wellFormed(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            if (isLone(text, i)) {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, '\uFFFD');
            }
        }
        return out == null ? text : out.toString();
    }

    private static boolean isLone(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c) && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1)))
                || Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** On one line: every run of line ends, tabs and spaces is one space. */
    public static String onOneLine(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length());
        boolean inSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c >= '\t' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
            if (!space) {
                line.append(c);
            } else if (!inSpace) {
                line.append(' ');
            }
            inSpace = space;
        }
        return visible(line.toString());
    }

    /**
     * On one line, and with nothing that steers: every run of control characters of any kind, line ends and bidi controls that embed, override or
     * isolate is one space. For a sentence or a terminal of ours, whose lines and direction a stranger's words are not to forge.
     */
    public static String plainLine(String text) {
        return STEERING.matcher(text).replaceAll(" ");
    }

    /** Between isolating controls and on a {@linkplain #plainLine plain line}. */
    public static String isolatedLine(String text) {
        return FIRST_STRONG_ISOLATE + plainLine(text) + POP_ISOLATE;
    }

    /** Whether nothing but letters and marks beyond doubt and single spaces stand in the text, as nearly always. */
    private static boolean isPlain(String text) {
        boolean inSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean printed = c > ' ' && c < 0x7F || c > 0xA0 && c < '\u2028' || c > '\u2029' && c < Character.MIN_SURROGATE;
            if (!printed && (c != ' ' || inSpace)) {
                return false;
            }
            inSpace = c == ' ';
        }
        return true;
    }

    /** Between isolating controls, with its own bidi controls balanced, so that it cannot turn what stands around it. */
    public static String isolated(String text) {
        return FIRST_STRONG_ISOLATE + balanced(text) + POP_ISOLATE;
    }

    /** Without closing bidi controls that close nothing, and with those that are missing at the end. */
    public static String balanced(String text) {
        if (!holdsBidiControls(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        StringBuilder open = new StringBuilder();
        int isolates = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char closing = closing(c);
            if (closing != 0) {
                open.append(closing);
                isolates += closing == POP_ISOLATE ? 1 : 0;
            } else if (c == POP_ISOLATE && isolates > 0) {
                isolates--;
                close(open, POP_ISOLATE);
            } else if (c == POP_EMBEDDING && !open.isEmpty() && open.charAt(open.length() - 1) == POP_EMBEDDING) {
                open.setLength(open.length() - 1);
            } else if (c == POP_ISOLATE || c == POP_EMBEDDING) {
                continue; // closes nothing, or across the isolate that it stands in
            }
            out.append(c);
        }
        return out.append(open.reverse()).toString();
    }

    /** An isolate's end also ends the embeddings that are still open in it. */
    private static void close(StringBuilder open, char closing) {
        int last = open.length() - 1;
        while (open.charAt(last) != closing) {
            last--;
        }
        open.setLength(last);
    }

    private static boolean holdsBidiControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069') {
                return true;
            }
        }
        return false;
    }

    private static char closing(char c) {
        if (c == '\u202A' || c == '\u202B' || c == '\u202D' || c == '\u202E') {
            return POP_EMBEDDING;
        }
        return c >= '\u2066' && c <= '\u2068' ? POP_ISOLATE : 0;
    }

    /** Whether a paragraph runs from right to left: unless most of its letters run the other way. */
    public static boolean isRightToLeft(String text) {
        int balance = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (Character.getDirectionality(text.charAt(i))) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> balance++;
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> balance--;
                default -> {
                    // digits, marks and spaces run with their surroundings
                }
            }
        }
        return balance >= 0;
    }
}
