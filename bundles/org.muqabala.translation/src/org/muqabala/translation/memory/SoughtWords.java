package org.muqabala.translation.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.muqabala.core.text.FoldedWords;
import org.muqabala.core.translation.TranslationUnit;

/**
 * Words that are looked for in a memory, and the order in which the units stand that hold them: the same for every memory.
 *
 * @param words folded, in the order in which they were written
 */
record SoughtWords(List<String> words) {

    /** How many units that hold the words are put in order; of more than that an index names any. */
    static final int CANDIDATES = 100;

    /** Further words that may stand between those that count as close together. */
    static final int CLOSE_TOGETHER = 4;

    static SoughtWords of(String words) {
        return new SoughtWords(FoldedWords.of(words).keys().stream().limit(SoughtSentence.MOST_WORDS).toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** For each word, what it may stand under in an index. */
    List<Set<String>> forms() {
        return WordForms.sought(words);
    }

    /** Those in which the words stand as they are and close together first, then those in which more of them stand as they are, then the newest. */
    List<TranslationUnit> ranked(Collection<TranslationUnit> units, boolean inTarget, int most) {
        record Placed(TranslationUnit unit, boolean close, long asWritten) {
        }
        Set<String> sought = new HashSet<>(words);
        return units.stream().distinct().map(unit -> {
            List<String> there = FoldedWords.of(inTarget ? unit.target() : unit.source()).keys();
            return new Placed(unit, closeTogether(there, sought), sought.stream().filter(there::contains).count());
        }).sorted(Comparator.comparing(Placed::close).reversed().thenComparing(Placed::asWritten, Comparator.reverseOrder())
                .thenComparing(placed -> placed.unit().changed(), Comparator.reverseOrder()).thenComparing(placed -> placed.unit().source()))
                .limit(most).map(Placed::unit).toList();
    }

    private static boolean closeTogether(List<String> there, Set<String> sought) {
        int window = sought.size() + CLOSE_TOGETHER;
        for (int start = 0; start < there.size(); start++) {
            if (sought.contains(there.get(start)) && new HashSet<>(there.subList(start, Math.min(there.size(), start + window))).containsAll(sought)) {
                return true;
            }
        }
        return false;
    }
}
