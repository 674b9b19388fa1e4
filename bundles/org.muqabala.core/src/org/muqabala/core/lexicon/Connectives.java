package org.muqabala.core.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Phrases that lead on or fill and carry no fact: {@code من جهة ثانية}. */
final class Connectives {

    private final Set<String> phrases = new HashSet<>();

    Connectives(Folding folding) {
        folding.sides("connectives.txt").forEach(line -> phrases.add(String.join(" ", line.get(0))));
    }

    /** Whether the folded words are such a phrase, perhaps behind {@code و} or {@code ف}. */
    boolean hold(List<String> words) {
        String phrase = String.join(" ", words);
        return phrases.contains(phrase) || phrase.length() > 2 && "وف".indexOf(phrase.charAt(0)) >= 0 && phrases.contains(phrase.substring(1).strip());
    }
}
