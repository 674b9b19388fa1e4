package org.muqabala.core.text.fold;

import org.muqabala.core.text.Characters;
import org.muqabala.core.spi.Fold;

/** A quotation mark between a clitic and its word: {@code و”جبهة} is {@code وجبهة}. */
final class InnerQuoteFold implements Fold {

    @Override
    public String id() {
        return "inner-quotes";
    }

    @Override
    public String apply(String word) {
        return Letters.map(word, InnerQuoteFold::folded);
    }

    private static int folded(int letter) {
        return Characters.isQuote(letter) ? Letters.NONE : letter;
    }
}
