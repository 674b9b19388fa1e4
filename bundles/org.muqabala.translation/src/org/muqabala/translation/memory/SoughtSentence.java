package org.muqabala.translation.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.muqabala.core.text.FoldedWords;
import org.muqabala.core.translation.MemoryMatch;
import org.muqabala.core.translation.TranslationUnit;

/**
 * A sentence that translations are looked for, and the order in which those that were found stand: the same for every memory, whatever finds
 * the candidates.
 *
 * @param sentence as it is written
 * @param words folded, in reading order
 */
record SoughtSentence(String sentence, List<String> words) {

    /** Matches below this are none: half of the words are others. */
    static final int LEAST_LIKENESS = 50;

    /** How many candidates of an index are compared word by word. */
    static final int CANDIDATES = 60;

    /** The longest sentence that fuzzy matches are looked for, in words. */
    static final int MOST_WORDS = 512;

    private static final Comparator<MemoryMatch> BEST_FIRST = Comparator.comparing(MemoryMatch::kind)
            .thenComparing(MemoryMatch::likeness, Comparator.reverseOrder()).thenComparing(match -> match.unit().changed(), Comparator.reverseOrder())
            .thenComparing(match -> match.unit().target());

    static SoughtSentence of(String sentence) {
        return new SoughtSentence(sentence, FoldedWords.of(sentence).keys());
    }

    /** What a sentence has to share with this one to be like it; none where it has no words. */
    Set<String> stems() {
        Set<String> stems = new LinkedHashSet<>();
        words.stream().limit(MOST_WORDS).map(WordForms::stem).map(WordForms::cut).forEach(stems::add);
        return stems;
    }

    /** How many of so many {@link #stems()} a sentence shares at least that is like this one. */
    static int leastShared(int stems) {
        return Math.max(1, stems * LEAST_LIKENESS / 100);
    }

    /** Those of the candidates that are like it, the best first; equally good ones by their time, the newest first. */
    List<MemoryMatch> ranked(Collection<TranslationUnit> candidates, int most) {
        return best(candidates.stream().distinct().map(this::match).filter(match -> match.likeness() >= LEAST_LIKENESS).toList(), most);
    }

    /** The best of matches that were ranked one memory at a time. */
    static List<MemoryMatch> best(Collection<MemoryMatch> matches, int most) {
        return matches.stream().distinct().sorted(BEST_FIRST).limit(most).toList();
    }

    private MemoryMatch match(TranslationUnit unit) {
        if (unit.source().equals(sentence)) {
            return new MemoryMatch(unit, MemoryMatch.Kind.EXACT, 100);
        }
        List<String> others = FoldedWords.of(unit.source()).keys();
        if (!words.isEmpty() && others.equals(words)) {
            return new MemoryMatch(unit, MemoryMatch.Kind.FOLDED, 100);
        }
        return new MemoryMatch(unit, MemoryMatch.Kind.FUZZY, Likeness.of(words, others));
    }
}
