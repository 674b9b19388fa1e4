package org.muqabala.exporters;

/** Where words end, as far as a sign must not stand between letters that may join. */
final class WordBorders {

    private WordBorders() {
    }

    /** The place itself if it lies inside of no word, else the end of its word. */
    static int endOfWord(String text, int place) {
        int end = place;
        while (isInside(text, end)) {
            end++;
        }
        return end;
    }

    /** Whether letters, digits or marks stand on both sides of the place. */
    static boolean isInside(String text, int place) {
        return place > 0 && place < text.length() && isPartOfWord(text.charAt(place - 1)) && isPartOfWord(text.charAt(place));
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '\u200D' || c == '\u200C';
    }
}
