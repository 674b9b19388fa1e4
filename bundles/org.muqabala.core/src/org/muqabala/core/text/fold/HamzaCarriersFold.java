package org.muqabala.core.text.fold;

import org.muqabala.core.spi.Fold;

/** The letter that carries a hamza inside a word: {@code مسؤول}, {@code مسئول}. */
final class HamzaCarriersFold implements Fold {

    @Override
    public String id() {
        return "hamza-carriers";
    }

    @Override
    public String apply(String word) {
        return Letters.map(word, HamzaCarriersFold::folded);
    }

    private static int folded(int letter) {
        return letter == 0x0624 || letter == 0x0626 ? 0x0621 : letter;
    }
}
