package org.muqabala.core.text.fold;

import org.muqabala.core.spi.Fold;

/** Ta marbuta and ha at the end of a word: {@code لجنة}, {@code لجنه}. */
final class TaMarbutaFold implements Fold {

    @Override
    public String id() {
        return "ta-marbuta";
    }

    @Override
    public String apply(String word) {
        return word.endsWith("\u0629") ? word.substring(0, word.length() - 1) + '\u0647' : word;
    }
}
