package org.muqabala.exporters.docx;

import java.util.Arrays;
import java.util.List;

/** Which of a paragraph's pieces are set as text from right to left: Word asks for each run. */
final class Direction {

    private Direction() {
    }

    /**
     * Whether each piece is set from right to left. Marks, digits and spaces go with the paragraph, unless words that run against it stand on
     * both sides of them.
     *
     * @param texts of the pieces
     * @param paragraph whether the paragraph runs from right to left
     */
    static boolean[] of(List<String> texts, boolean paragraph) {
        boolean[] rightToLeft = new boolean[texts.size()];
        boolean last = paragraph;
        int undecided = 0;
        for (int i = 0; i < texts.size(); i++) {
            int strong = strong(texts.get(i));
            rightToLeft[i] = paragraph;
            if (strong != 0) {
                boolean here = strong > 0;
                rightToLeft[i] = here;
                for (; undecided < i; undecided++) {
                    rightToLeft[undecided] = last == here ? here : paragraph;
                }
                undecided = i + 1;
                last = here;
                if (!here) {
                    takeInDigits(texts, i, rightToLeft);
                }
            }
        }
        return rightToLeft;
    }

    /** Digits that stand right before a word from left to right are its own, as in names of files. */
    private static void takeInDigits(List<String> texts, int word, boolean[] rightToLeft) {
        for (int i = word - 1; i >= 0 && isDigitsOrTie(texts.get(i)); i--) {
            if (Character.isDigit(texts.get(i).charAt(0))) {
                Arrays.fill(rightToLeft, i, word, false);
            }
        }
    }

    private static boolean isDigitsOrTie(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> Character.isDigit(c) || c == '_' || c == '-' || c == '.' || c == '/');
    }

    /** 1 if the first strong letter runs from right to left, -1 if it runs from left to right, 0 if there is none. */
    private static int strong(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            switch (Character.getDirectionality(text.codePointAt(i))) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return 1;
                }
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return -1;
                }
                default -> {
                    // the next letter may tell
                }
            }
        }
        return 0;
    }
}
