package org.muqabala.core.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lands, cities, waters, and the words derived from their names. */
final class Gazetteer {

    private static final String PROCLITICS = "وفبكل";
    private static final List<String> ENDINGS = List.of("", "ون", "ين", "يون", "يين", "يان", "ان", "ات", "يات", "ا", "ه", "يه", "يا");

    private final Map<String, Integer> places = new HashMap<>();

    Gazetteer(Folding folding) {
        int place = 0;
        for (String[] line : Folding.lines("places.txt")) {
            place++;
            for (String word : line) {
                places.putIfAbsent(bare(folding.word(word)), place);
            }
        }
    }

    /** The number of the place that the folded word names or is derived from; 0 if it is none. */
    int place(String folded) {
        int place = named(folded);
        boolean proclitic = folded.length() > 3 && PROCLITICS.indexOf(folded.charAt(0)) >= 0;
        return place == 0 && proclitic ? place(folded.substring(1)) : place;
    }

    private int named(String folded) {
        String word = bare(folded);
        for (String ending : ENDINGS) {
            boolean cuts = word.endsWith(ending) && (ending.isEmpty() || word.length() - ending.length() >= 4);
            int place = cuts ? places.getOrDefault(word.substring(0, word.length() - ending.length()), 0) : 0;
            if (place > 0) {
                return place;
            }
        }
        return 0;
    }

    private static String bare(String word) {
        return (word.startsWith("ال") || word.startsWith("لل")) && word.length() > 4 ? word.substring(2) : word;
    }
}
