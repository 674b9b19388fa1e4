package org.muqabala.core.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Numbers what words may be taken for, so that many pairs of words can be held against each other. For one thread. */
public final class TraitReader {

    private final Lexicon lexicon;
    private final Map<String, Integer> numbers = new HashMap<>();

    public TraitReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The traits of a folded word. */
    public WordTraits read(String folded) {
        int[] synonyms = lexicon.synonymSets(folded).stream().mapToInt(Integer::intValue).sorted().toArray();
        return new WordTraits(numbered(Derivation.forms(folded)), numbered(Derivation.roots(folded)), synonyms);
    }

    private int[] numbered(Collection<String> texts) {
        return texts.stream().mapToInt(text -> numbers.computeIfAbsent(text, key -> numbers.size())).sorted().toArray();
    }
}
