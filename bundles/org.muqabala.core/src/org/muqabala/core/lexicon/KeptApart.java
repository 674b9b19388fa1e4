package org.muqabala.core.lexicon;

import java.util.List;

/** Which words a desk keeps apart, because the one tells another thing than the other or the opposite of it. */
final class KeptApart {

    /**
     * Where a word stands in the list.
     *
     * @param line index of the line
     * @param side index of the side between two strokes
     */
    private record Place(int line, int side) {
    }

    private final WordIndex<Place> places = new WordIndex<>();

    KeptApart(Folding folding) {
        List<List<List<String>>> lines = folding.sides("kept-apart.txt");
        for (int line = 0; line < lines.size(); line++) {
            for (int side = 0; side < lines.get(line).size(); side++) {
                Place place = new Place(line, side);
                lines.get(line).get(side).forEach(word -> places.put(word, place));
            }
        }
    }

    /** Whether forms of the two folded words stand on different sides of a line, and nowhere on the same side of one. */
    boolean hold(String first, String second) {
        return !places.of(first).isEmpty() && !places.meet(first, second)
                && places.of(first).stream().anyMatch(place -> places.of(second).stream().anyMatch(other -> other.line == place.line));
    }

    /** Whether a form of the folded word stands in the list. */
    boolean know(String folded) {
        return !places.of(folded).isEmpty();
    }
}
