package org.muqabala.core.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lands, cities, waters, and the words derived from their names. */
final class Gazetteer {

    private static final List<String> ENDINGS = List.of("", "ون", "ين", "يون", "يين", "يان", "ان", "ات", "يات", "ا", "ه", "يه", "يا");

    private final Map<String, Integer> places = new HashMap<>();

    Gazetteer(Folding folding) {
        int place = 0;
        for (String[] line : Folding.lines("places.txt")) {
            place++;
            for (String word : line) {
                places.putIfAbsent(Proclitics.withoutArticle(folding.word(word)), place);
            }
        }
    }

    /** The number of the place that the folded word names or is derived from; 0 if it is none. */
    int place(String folded) {
        int place = named(folded);
        String bare = Proclitics.withoutLetter(folded);
        return place == 0 && !bare.equals(folded) ? place(bare) : place;
    }

    private int named(String folded) {
        String word = Proclitics.withoutArticle(folded);
        for (String ending : ENDINGS) {
            boolean cuts = word.endsWith(ending) && (ending.isEmpty() || word.length() - ending.length() >= 4);
            int place = cuts ? places.getOrDefault(word.substring(0, word.length() - ending.length()), 0) : 0;
            if (place > 0) {
                return place;
            }
        }
        return 0;
    }
}
