package org.muqabala.core.text.fold;

import org.muqabala.core.spi.Fold;

/** Vowel marks, shadda, tanwin and the other signs above and below the letters. */
final class MarksFold implements Fold {

    @Override
    public String id() {
        return "marks";
    }

    @Override
    public String apply(String word) {
        return Letters.map(word, MarksFold::folded);
    }

    private static int folded(int letter) {
        boolean mark = letter >= 0x0610 && letter <= 0x061A || letter >= 0x064B && letter <= 0x065F || letter == 0x0670
                || letter >= 0x06D6 && letter <= 0x06ED && letter != 0x06DD && letter != 0x06DE && letter != 0x06E5 && letter != 0x06E6
                || letter >= 0x08D3 && letter <= 0x08FF;
        return mark ? Letters.NONE : letter;
    }
}
