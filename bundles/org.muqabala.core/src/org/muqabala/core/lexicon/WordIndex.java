package org.muqabala.core.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where in a word list words stand, found under any of their forms. Filled first, then safe for use from several threads.
 *
 * @param <P> a place in the list
 */
final class WordIndex<P> {

    /** Words whose places are remembered: to derive their forms costs more than most of what is asked of them. */
    private static final int REMEMBERED = 1 << 16;

    private final Map<String, Set<P>> places = new HashMap<>();
    private final Map<String, Set<P>> asked = new ConcurrentHashMap<>();

    void put(String folded, P place) {
        places.computeIfAbsent(folded, key -> new HashSet<>()).add(place);
    }

    /** The places of all forms of the folded word; not to be changed. */
    Set<P> of(String folded) {
        Set<P> known = asked.get(folded);
        if (known != null) {
            return known;
        }
        Set<P> found = find(folded);
        if (asked.size() < REMEMBERED) {
            asked.put(folded, found);
        }
        return found;
    }

    /** Whether forms of both folded words stand in one place. */
    boolean meet(String first, String second) {
        Set<P> some = of(first);
        return !some.isEmpty() && !Collections.disjoint(some, of(second));
    }

    private Set<P> find(String folded) {
        Set<P> found = new HashSet<>();
        for (String form : Derivation.entries(folded)) {
            found.addAll(places.getOrDefault(form, Set.of()));
        }
        return found.isEmpty() ? Set.of() : found;
    }
}
