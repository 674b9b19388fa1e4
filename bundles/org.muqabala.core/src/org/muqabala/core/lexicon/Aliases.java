package org.muqabala.core.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names by which a desk calls one body, land or thing. */
final class Aliases {

    private static final String PROCLITICS = "وفبكل";

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
        if (bare(first).equals(bare(second))) {
            return false;
        }
        Set<Integer> common = new HashSet<>(of(first));
        common.retainAll(of(second));
        return !common.isEmpty();
    }

    private Set<Integer> of(List<String> name) {
        if (name.isEmpty()) {
            return Set.of();
        }
        Set<Integer> found = bodies.get(bare(name));
        String head = name.get(0);
        if (found == null && head.length() > 3 && PROCLITICS.indexOf(head.charAt(0)) >= 0) {
            found = bodies.get((bare(head.substring(1)) + " " + bare(name.subList(1, name.size()))).strip());
        }
        return found == null ? Set.of() : found;
    }

    private static String bare(List<String> words) {
        return String.join(" ", words.stream().map(Aliases::bare).toList());
    }

    private static String bare(String word) {
        return (word.startsWith("ال") || word.startsWith("لل")) && word.length() > 3 ? word.substring(2) : word;
    }
}
