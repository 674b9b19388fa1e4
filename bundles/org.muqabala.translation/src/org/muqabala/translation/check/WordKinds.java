package org.muqabala.translation.check;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.muqabala.core.text.LineTable;

/** A word list of this package: lines that begin with a kind and go on with its words. */
record WordKinds(Map<String, Set<String>> words) {

    /** @param list the file's name */
    static WordKinds read(String list) {
        Map<String, Set<String>> words = new HashMap<>();
        for (String line : LineTable.read(WordKinds.class, list)) {
            List<String> parts = List.of(line.strip().split("\\s+"));
            words.computeIfAbsent(parts.getFirst(), kind -> new LinkedHashSet<>()).addAll(parts.subList(1, parts.size()));
        }
        return new WordKinds(words);
    }

    /** The words of a kind, which the list has. */
    Set<String> of(String kind) {
        return words.get(kind);
    }
}
