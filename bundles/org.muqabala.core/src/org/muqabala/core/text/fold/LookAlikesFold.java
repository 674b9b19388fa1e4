package org.muqabala.core.text.fold;

import org.muqabala.core.spi.Fold;

/** Persian and Urdu letters that stand for Arabic ones of the same shape. */
final class LookAlikesFold implements Fold {

    @Override
    public String id() {
        return "look-alikes";
    }

    @Override
    public String apply(String word) {
        return Letters.map(word, LookAlikesFold::folded);
    }

    private static int folded(int letter) {
        return switch (letter) {
            case 0x06CC, 0x06D2 -> 0x064A;
            case 0x06A9, 0x06AA -> 0x0643;
            case 0x06BE, 0x06C1, 0x06D5 -> 0x0647;
            default -> letter;
        };
    }
}
