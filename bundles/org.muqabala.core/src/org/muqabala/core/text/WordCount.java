package org.muqabala.core.text;

/** Counts the words of a line as far as needed, by the white space between them. */
final class WordCount {

    private WordCount() {
    }

    /** Whether the line, which neither begins nor ends with white space, has more words than {@code most}. */
    static boolean exceeds(int most, String line) {
        int words = 1;
        for (int i = 1; i < line.length() && words <= most; i++) {
            if (isSpace(line.charAt(i)) && !isSpace(line.charAt(i - 1))) {
                words++;
            }
        }
        return words > most;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
