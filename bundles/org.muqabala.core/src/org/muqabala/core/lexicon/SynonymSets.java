package org.muqabala.core.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which words a desk puts one for another without a change of facts. */
final class SynonymSets {

    private final Map<String, Set<Integer>> sets = new HashMap<>();

    SynonymSets(Folding folding) {
        int set = 0;
        for (String[] line : Folding.lines("synonyms.txt")) {
            set++;
            for (String word : line) {
                sets.computeIfAbsent(folding.word(word), key -> new HashSet<>()).add(set);
            }
        }
    }

    /** Whether one set holds forms of both folded words. */
    boolean hold(String first, String second) {
        Set<Integer> common = of(first);
        common.retainAll(of(second));
        return !common.isEmpty();
    }

    /** Whether a form of the folded word stands in the list. */
    boolean know(String folded) {
        return !of(folded).isEmpty();
    }

    /** Numbers of the sets that hold a form of the folded word. */
    Set<Integer> of(String folded) {
        Set<Integer> found = new HashSet<>();
        for (String form : Derivation.entries(folded)) {
            found.addAll(sets.getOrDefault(form, Set.of()));
        }
        return found;
    }
}
