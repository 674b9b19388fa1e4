package org.muqabala.core.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.muqabala.core.align.Lexeme;

/**
 * Which sentences of A are worth being held against a sentence of B: those that share its rarer words. A word that too many
 * sentences share is passed over, so the work grows with the length of the text and not with its square.
 */
final class CandidateFinder {

    /** Sentences that a word may stand in and still be followed up. */
    private static final int MOST_POSTINGS = 48;
    /** Candidates kept for a sentence. */
    private static final int MOST_CANDIDATES = 6;

    private final Version a;
    private final Version b;
    private final Weights weights;
    private final Map<Integer, List<Integer>> postings = new HashMap<>();

    CandidateFinder(Version a, Version b, Weights weights) {
        this.a = a;
        this.b = b;
        this.weights = weights;
        for (int sentence = 0; sentence < a.sentenceCount(); sentence++) {
            for (int stem : stems(a, sentence)) {
                List<Integer> list = postings.computeIfAbsent(stem, key -> new ArrayList<>(2));
                if (list.size() <= MOST_POSTINGS) {
                    list.add(sentence);
                }
            }
        }
    }

    /** Sentences of A by the weight of the words shared with the sentence of B, heaviest first. */
    List<Integer> candidates(int sentenceB) {
        Map<Integer, int[]> shared = new HashMap<>();
        Set<Integer> seen = new HashSet<>();
        for (int unit = b.from(sentenceB); unit < b.to(sentenceB); unit++) {
            Lexeme word = b.units().lexeme(unit);
            List<Integer> list = word.isContent() && seen.add(word.stem()) ? postings.get(word.stem()) : null;
            if (list != null && list.size() <= MOST_POSTINGS) {
                int weight = weights.of(word);
                list.forEach(sentence -> shared.computeIfAbsent(sentence, key -> new int[1])[0] += weight);
            }
        }
        return shared.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Integer, int[]> entry) -> -entry.getValue()[0]).thenComparing(Map.Entry::getKey))
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<Integer> stems(Version version, int sentence) {
        Set<Integer> stems = new HashSet<>();
        for (int unit = version.from(sentence); unit < version.to(sentence); unit++) {
            if (version.units().lexeme(unit).isContent()) {
                stems.add(version.units().lexeme(unit).stem());
            }
        }
        return stems;
    }
}
