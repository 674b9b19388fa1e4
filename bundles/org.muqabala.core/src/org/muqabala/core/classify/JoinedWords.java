package org.muqabala.core.classify;

import java.util.List;


/**
 * Words that one version writes as one and the other as two, {@code عبدالرحمن} and {@code عبد الرحمن}, or with another letter for
 * a foreign sound.
 *
 * @param fromA index in the gap of A where they start
 * @param toA index after them
 * @param fromB index in the gap of B where they start
 * @param toB index after them
 */
record JoinedWords(int fromA, int toA, int fromB, int toB) {

    /** The first of them in two gaps, or {@code null} if there are none. */
    static JoinedWords first(List<Element> gapA, List<Element> gapB, Transliterations foreign) {
        for (int i = 0; i < gapA.size(); i++) {
            for (int j = 0; j < gapB.size(); j++) {
                if (areTransliterations(gapA.get(i), gapB.get(j), foreign)) {
                    return new JoinedWords(i, i + 1, j, j + 1);
                }
                if (sameLetters(gapA, i, 1, gapB, j, 2)) {
                    return new JoinedWords(i, i + 1, j, j + 2);
                }
                if (sameLetters(gapA, i, 2, gapB, j, 1)) {
                    return new JoinedWords(i, i + 2, j, j + 1);
                }
            }
        }
        return null;
    }

    private static boolean areTransliterations(Element wordA, Element wordB, Transliterations foreign) {
        return isWord(wordA) && isWord(wordB) && foreign.areOne(wordA.lexeme(), wordB.lexeme());
    }

    private static boolean isWord(Element element) {
        return !element.isMark() && !element.lexeme().isValue() && element.lexeme().key() >= 0;
    }

    private static boolean sameLetters(List<Element> gapA, int i, int lengthA, List<Element> gapB, int j, int lengthB) {
        String lettersA = letters(gapA, i, lengthA);
        return !lettersA.isEmpty() && lettersA.equals(letters(gapB, j, lengthB));
    }

    /** The folded letters of so many whole words; empty if there are fewer, or other things among them. */
    private static String letters(List<Element> gap, int from, int length) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < from + length; i++) {
            if (i >= gap.size() || !isWord(gap.get(i))) {
                return "";
            }
            letters.append(gap.get(i).lexeme().folded());
        }
        return letters.toString();
    }
}
