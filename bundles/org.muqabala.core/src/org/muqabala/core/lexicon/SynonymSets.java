package org.muqabala.core.lexicon;

import java.util.Set;

/** Which words a desk puts one for another without a change of facts. */
final class SynonymSets {

    private final WordIndex<Integer> sets = new WordIndex<>();

    SynonymSets(Folding folding) {
        int set = 0;
        for (String[] line : Folding.lines("synonyms.txt")) {
            set++;
            for (String word : line) {
                sets.put(folding.word(word), set);
            }
        }
    }

    /** Whether one set holds forms of both folded words. */
    boolean hold(String first, String second) {
        return sets.meet(first, second);
    }

    /** Whether a form of the folded word stands in the list. */
    boolean know(String folded) {
        return !of(folded).isEmpty();
    }

    /** Numbers of the sets that hold a form of the folded word; not to be changed. */
    Set<Integer> of(String folded) {
        return sets.of(folded);
    }
}
