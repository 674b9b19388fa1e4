package org.muqabala.core.classify;

import java.util.Map;

import org.muqabala.core.align.Lexeme;
import org.muqabala.core.lexicon.Derivation;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;

/**
 * Whether two words are one foreign word in other Arabic letters: {@code ميركل} and {@code مركل}, {@code هليكوبتر} and {@code
 * هيليكوبتر}.
 */
final class Transliterations {

    /** Shorter words may differ by one letter and be two. */
    private static final int LEAST_LETTERS = 4;
    /** Fewer consonants a name must have in common, where it is known for one. */
    private static final int CONSONANTS_OF_NAME = 2;
    /** So many consonants no Arabic root has, and hardly any word derived from one. */
    private static final int CONSONANTS_OF_LOAN = 5;
    private static final int MOST_VOWELS_MORE = 2;
    private static final String VOWELS = "اويءه";
    private static final Map<Character, Character> ALIKE = Map.of('ط', 'ت', 'ث', 'ت', 'ص', 'س', 'ق', 'ك', 'ظ', 'ز', 'ذ', 'د');

    private final NameBook names;
    private final Lexicon lexicon;

    Transliterations(NameBook names, Lexicon lexicon) {
        this.names = names;
        this.lexicon = lexicon;
    }

    boolean areOne(Lexeme wordA, Lexeme wordB) {
        String a = wordA.folded();
        String b = wordB.folded();
        if (Math.min(a.length(), b.length()) < LEAST_LETTERS || a.startsWith("ال") != b.startsWith("ال")) {
            return false;
        }
        if (a.length() == b.length() && oneG(a).equals(oneG(b))) {
            return true;
        }
        return Math.abs(a.length() - b.length()) <= MOST_VOWELS_MORE && sound(a).equals(sound(b)) && endAlike(a, b)
                && (areNames(wordA, wordB) || areLoans(a, b));
    }

    /** Known for a name in each version, or in one where the other word is unknown; two given names are two people. */
    private boolean areNames(Lexeme a, Lexeme b) {
        boolean both = names.holds(a) && names.holds(b) && !(a.has(Feature.GIVEN_NAME) && b.has(Feature.GIVEN_NAME));
        return both || isName(a) != isName(b) && isUnknown(isName(a) ? b : a) && mayBeForeign(isName(a) ? a : b)
                && sound(a.folded()).length() >= CONSONANTS_OF_NAME;
    }

    private boolean isName(Lexeme word) {
        return names.holds(word) || lexicon.place(word.folded()) > 0;
    }

    private boolean isUnknown(Lexeme word) {
        return (word.sense().features() & ~Feature.ADVERB.bit()) == 0 && !lexicon.isCommonWord(word.folded());
    }

    private boolean mayBeForeign(Lexeme name) {
        return (name.sense().features() & ~Feature.ADVERB.bit() & ~Feature.GIVEN_NAME.bit()) == 0 && !lexicon.isCommonWord(name.folded());
    }

    private boolean areLoans(String a, String b) {
        return sound(a).length() >= CONSONANTS_OF_LOAN && !Derivation.sameLemma(a, b) && !lexicon.isCommonWord(a)
                && !lexicon.isCommonWord(b);
    }

    /** The ending of an adjective is no matter of spelling. */
    private static boolean endAlike(String a, String b) {
        char lastA = a.charAt(a.length() - 1);
        char lastB = b.charAt(b.length() - 1);
        return lastA == lastB || VOWELS.indexOf(lastA) < 0 && VOWELS.indexOf(lastB) < 0
                || "اه".indexOf(lastA) >= 0 && "اه".indexOf(lastB) >= 0;
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
}
