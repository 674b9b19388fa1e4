package org.muqabala.core.text;

import java.util.List;

/**
 * A word, number, mark or space of an article. The tokens of a text tile it: no character is in two, none is in none.
 *
 * @param span where it stands; never empty
 * @param surface the text exactly as written
 * @param kind what it is made of
 * @param keys its spelling after the first 0, 1, 2 … folds of the chain in use: {@code keys.get(0)} is the surface, the
 *     last is what words are aligned by
 */
public record Token(Span span, String surface, TokenKind kind, List<String> keys) {

    public Token {
        keys = List.copyOf(keys);
    }

    /** The key under all folds of the chain. */
    public String key() {
        return keys.get(keys.size() - 1);
    }
}
