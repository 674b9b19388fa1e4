package org.muqabala.core.text;

/** Counts the words of a line as far as needed, by the white space between them; where it stands in its text, as nothing is kept of it. */
final class WordCount {

    private WordCount() {
    }

    /** Whether the line, which neither begins nor ends with white space, has more words than {@code most}. */
    static boolean exceeds(int most, String text, Span line) {
        int words = 1;
        boolean inWord = true;
        for (int i = line.start() + 1; i < line.end() && words <= most; i++) {
            boolean space = isSpace(text.charAt(i));
            words += space && inWord ? 1 : 0;
            inWord = !space;
        }
        return words > most;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
