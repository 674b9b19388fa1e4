package org.muqabala.core.text.fold;

import org.muqabala.core.spi.Fold;

/** Arabic-Indic and Persian digits, their decimal and thousands separators and per cent sign. */
final class DigitsFold implements Fold {

    @Override
    public String id() {
        return "digits";
    }

    @Override
    public String apply(String word) {
        return Letters.map(word, DigitsFold::folded);
    }

    private static int folded(int letter) {
        if (letter >= 0x0660 && letter <= 0x0669) {
            return '0' + letter - 0x0660;
        }
        if (letter >= 0x06F0 && letter <= 0x06F9) {
            return '0' + letter - 0x06F0;
        }
        return switch (letter) {
            case 0x066B -> '.';
            case 0x066C -> ',';
            case 0x066A -> '%';
            default -> letter;
        };
    }
}
