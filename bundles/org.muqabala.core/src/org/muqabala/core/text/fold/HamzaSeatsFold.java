package org.muqabala.core.text.fold;

import org.muqabala.core.spi.Fold;

/** Alif with or without hamza, madda or wasla: {@code إن}, {@code أن} and {@code ان}. */
final class HamzaSeatsFold implements Fold {

    @Override
    public String id() {
        return "hamza-seats";
    }

    @Override
    public String apply(String word) {
        return Letters.map(word, HamzaSeatsFold::folded);
    }

    private static int folded(int letter) {
        return switch (letter) {
            case 0x0623, 0x0625, 0x0622, 0x0671 -> 0x0627;
            default -> letter;
        };
    }
}
