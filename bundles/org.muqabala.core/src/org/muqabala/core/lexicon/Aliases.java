package org.muqabala.core.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names by which a desk calls one body, land or thing. */
final class Aliases {

    private final Map<String, Set<Integer>> bodies = new HashMap<>();

    Aliases(Folding folding) {
        int body = 0;
        for (List<List<String>> names : folding.sides("aliases.txt")) {
            body++;
            for (List<String> name : names) {
                bodies.computeIfAbsent(bare(name), key -> new HashSet<>()).add(body);
            }
        }
    }

    /** Whether the two names, word by word and folded, are different names of one body. */
    boolean hold(List<String> first, List<String> second) {
        Set<Integer> some = of(first);
        return !some.isEmpty() && !Collections.disjoint(some, of(second)) && !bare(first).equals(bare(second));
    }

    private Set<Integer> of(List<String> name) {
        if (name.isEmpty()) {
            return Set.of();
        }
        Set<Integer> found = bodies.get(bare(name));
        String head = Proclitics.withoutLetter(name.get(0));
        if (found == null && !head.equals(name.get(0))) {
            found = bodies.get((Proclitics.withoutArticle(head) + " " + bare(name.subList(1, name.size()))).strip());
        }
        return found == null ? Set.of() : found;
    }

    private static String bare(List<String> words) {
        return String.join(" ", words.stream().map(Proclitics::withoutArticle).toList());
    }
}
