package org.muqabala.exporters.markdown;

import org.muqabala.core.text.SafeText;


/**
 * Text inside of a line of Markdown: whatever it holds, it is read as text and turns nothing around it. Addresses and names behind an {@code @},
 * of which chats make links and calls without being told, are broken by an invisible word joiner.
 */
final class MarkdownText {

    /** What begins something inside of a line, in CommonMark or in what is common beside it. No line begins with such a text. */
    private static final String MARKS = "\\`*[]<~$";
    /** Longer texts are for a file, not for a chat. */
    private static final int LONGEST = 2_000;
    private static final String CUT = " …";
    private static final char WORD_JOINER = '\u2060';

    private MarkdownText() {
    }

    /** On one line, isolated, its marks escaped. */
    static String of(String text) {
        return escaped(plain(text));
    }

    /** On one line and isolated, to stand in a sentence that is escaped as a whole. */
    static String plain(String text) {
        return SafeText.isolated(shortened(SafeText.onOneLine(text).strip()));
    }

    /** Words of the program, perhaps with isolated words of an article in them. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (MARKS.indexOf(c) >= 0 || c == '_' && !isInsideWord(text, i) || c == '&' && i + 1 < text.length() && isEntity(text.charAt(i + 1))) {
                out.append('\\');
            }
            if (c == '.' && text.regionMatches(true, i - 3, "www", 0, 3)) {
                out.append(WORD_JOINER);
            }
            out.append(c);
            if (c == ':' && text.startsWith("//", i + 1) || c == '@' && i + 1 < text.length() && isOfName(text, i + 1)) {
                out.append(WORD_JOINER);
            }
        }
        return out.toString();
    }

    private static boolean isOfName(String text, int at) {
        return Character.isLetterOrDigit(text.codePointAt(at)) || text.charAt(at) == '_';
    }

    /** A low line between two letters emphasizes nothing. */
    private static boolean isInsideWord(String text, int at) {
        return at > 0 && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean isEntity(char next) {
        return next == '#' || next >= 'A' && next <= 'Z' || next >= 'a' && next <= 'z';
    }

    static boolean isTooLong(String text) {
        return SafeText.onOneLine(text).strip().length() > LONGEST;
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + CUT;
    }
}
