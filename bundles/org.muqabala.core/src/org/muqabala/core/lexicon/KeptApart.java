package org.muqabala.core.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    private final Map<String, Set<Place>> places = new HashMap<>();

    KeptApart(Folding folding) {
        List<List<List<String>>> lines = folding.sides("kept-apart.txt");
        for (int line = 0; line < lines.size(); line++) {
            for (int side = 0; side < lines.get(line).size(); side++) {
                Place place = new Place(line, side);
                lines.get(line).get(side).forEach(word -> places.computeIfAbsent(word, key -> new HashSet<>()).add(place));
            }
        }
    }

    /** Whether forms of the two folded words stand on different sides of a line, and nowhere on the same side of one. */
    boolean hold(String first, String second) {
        Set<Place> some = of(first);
        Set<Place> others = of(second);
        return some.stream().noneMatch(others::contains)
                && some.stream().anyMatch(place -> others.stream().anyMatch(other -> other.line == place.line));
    }

    /** Whether a form of the folded word stands in the list. */
    boolean know(String folded) {
        return !of(folded).isEmpty();
    }

    private Set<Place> of(String folded) {
        Set<Place> found = new HashSet<>();
        for (String form : Derivation.entries(folded)) {
            found.addAll(places.getOrDefault(form, Set.of()));
        }
        return found;
    }
}
