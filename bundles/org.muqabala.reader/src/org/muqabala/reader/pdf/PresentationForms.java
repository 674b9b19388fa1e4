package org.muqabala.reader.pdf;

import java.text.Normalizer;

/** Folds the shapes that letters have in fonts to the letters; everything else stays what it is. */
final class PresentationForms {

    private PresentationForms() {
    }

    /** @return the text in letters, without characters that stand for nothing */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isForm(c)) {
                // marks stand on a space or a tatweel in these blocks
                folded.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).replaceFirst("^[ \u0640](?=\\p{M})", ""));
            } else if (c == '\u00A0') {
                folded.append(' ');
            } else if (c != 0 && c != '\uFEFF') {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Arabic presentation forms, but for the honorifics and the currency sign that are typed as signs, and Latin ligatures. */
    private static boolean isForm(char c) {
        return c >= '\uFB00' && c <= '\uFB06' || c >= '\uFB50' && c <= '\uFDF9' && c != '\uFD3E' && c != '\uFD3F'
                || c >= '\uFE70' && c <= '\uFEFC';
    }
}
