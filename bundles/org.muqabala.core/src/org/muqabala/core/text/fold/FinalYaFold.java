package org.muqabala.core.text.fold;

import org.muqabala.core.spi.Fold;

/** Alif maqsura and ya at the end of a word: {@code الى}, {@code الي}. */
final class FinalYaFold implements Fold {

    @Override
    public String id() {
        return "final-ya";
    }

    @Override
    public String apply(String word) {
        return word.endsWith("\u0649") ? word.substring(0, word.length() - 1) + '\u064A' : word;
    }
}
