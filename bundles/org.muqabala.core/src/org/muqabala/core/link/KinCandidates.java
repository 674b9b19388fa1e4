package org.muqabala.core.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.muqabala.core.align.Lexeme;

/**
 * Which passages of A are worth being held against one of B: those beside the same link, and, as long as there are not too many,
 * those that share its rarer stems. So the work grows with the number of passages and not with its square.
 */
final class KinCandidates {

    /** Passages of a version beyond which stems are not followed up. */
    private static final int MOST_PASSAGES = 1000;
    /** Passages that may share a stem for it to tell anything. */
    private static final int MOST_POSTINGS = 12;
    /** Stems that a passage of A must share with one of B, if the texts are known for versions of one story, and if they are not. */
    private static final int LEAST_SHARED = 2;
    private static final int LEAST_SHARED_BY_STRANGERS = 4;
    private static final int MOST_BY_STEM = 8;
    /** Passages in a row beyond which it tells nothing that they stand beside the same link. */
    private static final int LONGEST_ROW = 12;

    private final Version a;
    private final Version b;
    private final List<FreePassage> inA;
    private final int leastShared;
    private final Map<Integer, List<Integer>> behindLink = new HashMap<>();
    private final Map<Integer, List<Integer>> beforeLink = new HashMap<>();
    private final Map<Integer, List<Integer>> byStem = new HashMap<>();

    /** @param sameStory whether the texts are known for versions of one story */
    KinCandidates(Version a, Version b, List<FreePassage> inA, List<FreePassage> inB, boolean sameStory) {
        this.a = a;
        this.b = b;
        this.inA = inA;
        leastShared = sameStory ? LEAST_SHARED : LEAST_SHARED_BY_STRANGERS;
        boolean few = Math.max(inA.size(), inB.size()) <= MOST_PASSAGES;
        for (int i = 0; i < inA.size(); i++) {
            put(behindLink, inA.get(i).before(), i);
            put(beforeLink, inA.get(i).after(), i);
            for (int stem : few ? stems(a, inA.get(i)) : Set.<Integer>of()) {
                put(byStem, stem, i);
            }
        }
    }

    private static void put(Map<Integer, List<Integer>> places, int key, int place) {
        places.computeIfAbsent(key, none -> new ArrayList<>()).add(place);
    }

    /** Passages of A, in reading order. */
    List<FreePassage> candidates(FreePassage passageB) {
        Set<Integer> places = new TreeSet<>(bySharedStems(passageB));
        addRow(behindLink, passageB.before(), places);
        addRow(beforeLink, passageB.after(), places);
        return places.stream().map(inA::get).toList();
    }

    private static void addRow(Map<Integer, List<Integer>> rows, int link, Set<Integer> places) {
        List<Integer> row = link == FreePassage.NO_LINK ? List.of() : rows.getOrDefault(link, List.of());
        if (row.size() <= LONGEST_ROW) {
            places.addAll(row);
        }
    }

    private List<Integer> bySharedStems(FreePassage passageB) {
        if (byStem.isEmpty()) {
            return List.of();
        }
        Map<Integer, Integer> shared = new HashMap<>();
        for (int stem : stems(b, passageB)) {
            List<Integer> postings = byStem.getOrDefault(stem, List.of());
            if (postings.size() <= MOST_POSTINGS) {
                postings.forEach(place -> shared.merge(place, 1, Integer::sum));
            }
        }
        return shared.entrySet().stream().filter(entry -> entry.getValue() >= leastShared)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_BY_STEM).map(Map.Entry::getKey).toList();
    }

    private static Set<Integer> stems(Version version, FreePassage passage) {
        Set<Integer> stems = new HashSet<>();
        for (int unit = passage.units().from(); unit < passage.units().to(); unit++) {
            Lexeme word = version.units().lexeme(unit);
            if (word.isContent()) {
                stems.add(word.stem());
            }
        }
        return stems;
    }
}
