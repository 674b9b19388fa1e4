package org.muqabala.core.text.fold;

import java.util.function.IntUnaryOperator;

/** Rewrites a word letter by letter. */
final class Letters {

    /** What a mapping gives for a letter that is to be left out. */
    static final int NONE = -1;

    private Letters() {
    }

    /** The word with each UTF-16 code unit mapped; the same object if nothing changes. */
    static String map(String word, IntUnaryOperator mapping) {
        for (int i = 0; i < word.length(); i++) {
            if (mapping.applyAsInt(word.charAt(i)) != word.charAt(i)) {
                return rewrite(word, i, mapping);
            }
        }
        return word;
    }

    private static String rewrite(String word, int from, IntUnaryOperator mapping) {
        StringBuilder folded = new StringBuilder(word.length()).append(word, 0, from);
        for (int i = from; i < word.length(); i++) {
            int letter = mapping.applyAsInt(word.charAt(i));
            if (letter != NONE) {
                folded.append((char) letter);
            }
        }
        return folded.toString();
    }
}
