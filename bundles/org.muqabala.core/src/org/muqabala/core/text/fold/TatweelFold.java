package org.muqabala.core.text.fold;

import org.muqabala.core.text.Characters;
import org.muqabala.core.spi.Fold;

/** Tatweel, zero-width characters and direction marks inside a word. */
final class TatweelFold implements Fold {

    @Override
    public String id() {
        return "tatweel";
    }

    @Override
    public String apply(String word) {
        return Letters.map(word, TatweelFold::folded);
    }

    private static int folded(int letter) {
        return letter == 0x0640 || Characters.isJoiner(letter) ? Letters.NONE : letter;
    }
}
