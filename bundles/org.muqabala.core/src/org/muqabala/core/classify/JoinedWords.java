package org.muqabala.core.classify;

import java.util.List;
import java.util.Map;

import org.muqabala.core.lexicon.Feature;

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

    /** Shorter words may differ by one letter and be two. */
    private static final int LEAST_LETTERS = 4;

    private static final String VOWELS = "اويءه";
    private static final Map<Character, Character> ALIKE = Map.of('ط', 'ت', 'ث', 'ت', 'ص', 'س', 'ق', 'ك', 'ظ', 'ز', 'ذ', 'د');

    /** The first of them in two gaps, or {@code null} if there are none. */
    static JoinedWords first(List<Element> gapA, List<Element> gapB, NameBook names) {
        for (int i = 0; i < gapA.size(); i++) {
            for (int j = 0; j < gapB.size(); j++) {
                if (areTransliterations(gapA.get(i), gapB.get(j)) || areSpelledApart(gapA.get(i), gapB.get(j), names)) {
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

    /** {@code سونغ} and {@code سونج}: the foreign g has no letter of its own. */
    private static boolean areTransliterations(Element wordA, Element wordB) {
        String lettersA = letters(List.of(wordA), 0, 1);
        String lettersB = letters(List.of(wordB), 0, 1);
        return lettersA.length() >= LEAST_LETTERS && lettersA.length() == lettersB.length() && oneG(lettersA).equals(oneG(lettersB));
    }

    /** {@code ميركل} and {@code مركل}: two names of foreigners that sound alike, each known for a name in its own version. */
    private static boolean areSpelledApart(Element wordA, Element wordB, NameBook names) {
        String lettersA = letters(List.of(wordA), 0, 1);
        String lettersB = letters(List.of(wordB), 0, 1);
        return Math.min(lettersA.length(), lettersB.length()) >= LEAST_LETTERS && Math.abs(lettersA.length() - lettersB.length()) <= 1
                && !lettersA.startsWith("ال") && !lettersB.startsWith("ال") && names.holds(wordA.lexeme()) && names.holds(wordB.lexeme())
                && !(wordA.lexeme().has(Feature.GIVEN_NAME) && wordB.lexeme().has(Feature.GIVEN_NAME)) && sound(lettersA).equals(sound(lettersB));
    }

    /** What two spellings of a foreign name share: its consonants, those that Arabic writes in several ways as one. */
    private static String sound(String letters) {
        StringBuilder sound = new StringBuilder();
        for (char letter : oneG(letters).toCharArray()) {
            char alike = ALIKE.getOrDefault(letter, letter);
            boolean vowel = VOWELS.indexOf(letter) >= 0;
            if (!vowel && (sound.isEmpty() || sound.charAt(sound.length() - 1) != alike)) {
                sound.append(alike);
            }
        }
        return sound.toString();
    }

    private static String oneG(String letters) {
        return letters.replace('غ', 'ج').replace('ڤ', 'ف').replace('پ', 'ب');
    }

    private static boolean sameLetters(List<Element> gapA, int i, int lengthA, List<Element> gapB, int j, int lengthB) {
        String lettersA = letters(gapA, i, lengthA);
        return !lettersA.isEmpty() && lettersA.equals(letters(gapB, j, lengthB));
    }

    /** The folded letters of so many whole words; empty if there are fewer, or other things among them. */
    private static String letters(List<Element> gap, int from, int length) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < from + length; i++) {
            if (i >= gap.size() || gap.get(i).isMark() || gap.get(i).lexeme().isValue() || gap.get(i).lexeme().key() < 0) {
                return "";
            }
            letters.append(gap.get(i).lexeme().folded());
        }
        return letters.toString();
    }
}
