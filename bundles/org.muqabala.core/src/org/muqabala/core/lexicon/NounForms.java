package org.muqabala.core.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an inflected Arabic noun or name may be a form of: under the proclitics and the article, in dual and plural, feminine, with a pronoun
 * behind it. Guessed from its letters, so to be held against words that are known. All methods take and give folded words.
 */
public final class NounForms {

    private static final int LEAST = 3;
    /** The plural of {@code وزير}: the patterns take its first letter for no root's. */
    private static final String MINISTERS = "وزراء";
    private static final List<String> PRONOUNS = List.of("هما", "كما", "ها", "هم", "هن", "كم", "نا", "ه", "ك", "ي");
    /** Endings of number and case; behind those of the second list a feminine ending is hidden. */
    private static final List<String> ENDINGS = List.of("ان", "ين", "ون", "ات", "وا", "و", "ي", "ا");
    private static final List<String> FEMININE_ENDINGS = List.of("تان", "تين", "ات", "تا", "تي", "ت");

    private NounForms() {
    }

    /** The word, and what it may be behind {@code و} or {@code ف}, a preposition of one letter, and the article. */
    public static Set<String> withoutProclitics(String word) {
        Set<String> starts = new LinkedHashSet<>();
        starts.add(word);
        addCut(starts, word, "وف");
        for (String start : List.copyOf(starts)) {
            addCut(starts, start, "بكل");
        }
        for (String start : List.copyOf(starts)) {
            boolean article = start.startsWith("ال") || start.startsWith("لل");
            if (article && start.length() >= LEAST + 2) {
                starts.add(start.substring(2));
                starts.add("ال" + start.substring(2));
            }
        }
        return starts;
    }

    /** What the word may be a form of, itself among them; broken plurals only by patterns that hardly any other word has. */
    public static Set<String> bases(String word) {
        Set<String> bases = new LinkedHashSet<>();
        for (String start : withoutProclitics(word)) {
            addNumber(bases, start);
            for (String pronoun : PRONOUNS) {
                if (start.endsWith(pronoun) && start.length() - pronoun.length() >= LEAST) {
                    addNumber(bases, start.substring(0, start.length() - pronoun.length()));
                }
            }
        }
        return bases;
    }

    private static void addNumber(Set<String> bases, String word) {
        bases.add(word);
        bases.addAll(PluralPatterns.singulars(word));
        if (word.length() == MINISTERS.length() && word.startsWith("و") && word.endsWith("اء")) {
            bases.add(word.substring(0, 2) + 'ي' + word.charAt(2));
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= LEAST) {
                bases.add(word.substring(0, word.length() - ending.length()));
            }
        }
        for (String ending : FEMININE_ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= LEAST - 1) {
                bases.add(word.substring(0, word.length() - ending.length()) + 'ه');
            }
        }
    }

    private static void addCut(Set<String> starts, String word, String letters) {
        if (word.length() > LEAST && letters.indexOf(word.charAt(0)) >= 0) {
            starts.add(word.substring(1));
        }
    }
}
