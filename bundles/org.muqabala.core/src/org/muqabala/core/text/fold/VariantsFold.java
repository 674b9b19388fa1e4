package org.muqabala.core.text.fold;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.muqabala.core.spi.Fold;

/**
 * Words with two accepted spellings, from a table that a desk can extend: {@code الأمريكي} and {@code الأميركي},
 * {@code سورية} and {@code سوريا}. Applied after all other folds; the table's words are folded the same way.
 */
final class VariantsFold implements Fold {

    static final String ID = "variants";

    private static final String CLITICS = "وفبكل";

    /** Whole words, with or without proclitics. */
    private final Map<String, String> words = new LinkedHashMap<>();
    /** Stems, replaced wherever they stand in a word, by their first two letters. */
    private final Map<Integer, Map<String, String>> stems = new HashMap<>();

    /** @param entries variant to preferred spelling, both folded already; a trailing {@code *} makes it a stem */
    VariantsFold(Map<String, String> entries) {
        entries.forEach((variant, preferred) -> {
            if (variant.endsWith("*")) {
                stems.computeIfAbsent(letters(variant, 0), key -> new LinkedHashMap<>())
                        .put(variant.substring(0, variant.length() - 1), preferred.substring(0, preferred.length() - 1));
            } else {
                words.put(variant, preferred);
            }
        });
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String apply(String word) {
        String found = wholeWord(word);
        if (found != null) {
            return found;
        }
        for (int at = 0; at + 1 < word.length(); at++) {
            for (Map.Entry<String, String> stem : stems.getOrDefault(letters(word, at), Map.of()).entrySet()) {
                if (word.startsWith(stem.getKey(), at)) {
                    return word.substring(0, at) + stem.getValue() + word.substring(at + stem.getKey().length());
                }
            }
        }
        return word;
    }

    private static int letters(String word, int at) {
        return word.charAt(at) << 16 | word.charAt(at + 1);
    }

    private String wholeWord(String word) {
        for (int cut = 0; cut <= 2 && cut < word.length() && (cut == 0 || CLITICS.indexOf(word.charAt(cut - 1)) >= 0); cut++) {
            String preferred = words.get(word.substring(cut));
            if (preferred != null) {
                return word.substring(0, cut) + preferred;
            }
        }
        return null;
    }
}
