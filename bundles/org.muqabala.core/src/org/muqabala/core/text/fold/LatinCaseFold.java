package org.muqabala.core.text.fold;

import java.util.Locale;

import org.muqabala.core.text.Characters;
import org.muqabala.core.spi.Fold;

/** Capital and small letters of scripts that know them. */
final class LatinCaseFold implements Fold {

    @Override
    public String id() {
        return "case";
    }

    @Override
    public String apply(String word) {
        return Characters.isArabicLetter(word.codePointAt(0)) ? word : word.toLowerCase(Locale.ROOT);
    }
}
