package org.muqabala.core.text.fold;

import java.text.Normalizer;

import org.muqabala.core.spi.Fold;

/** Letters encoded by their shape, as old software and PDF files write them. */
final class PresentationFormsFold implements Fold {

    @Override
    public String id() {
        return "presentation-forms";
    }

    @Override
    public String apply(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isPresentationForm(word.charAt(i))) {
                return Normalizer.normalize(word, Normalizer.Form.NFKC);
            }
        }
        return word;
    }

    private static boolean isPresentationForm(char letter) {
        return letter >= 0xFB50 && letter <= 0xFDFF || letter >= 0xFE70 && letter <= 0xFEFC || letter >= 0xFB00 && letter <= 0xFB06;
    }
}
