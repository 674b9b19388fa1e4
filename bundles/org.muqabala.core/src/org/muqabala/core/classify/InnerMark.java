package org.muqabala.core.classify;

import org.muqabala.core.text.Characters;
import org.muqabala.core.text.Span;

/** A quotation mark between a proclitic and its word, and its place in the same word without the mark. */
final class InnerMark {

    private InnerMark() {
    }

    /** Where the mark at an index of the word stands in the text. */
    static Span span(Span word, int mark) {
        return new Span(word.start() + mark, word.start() + mark + 1);
    }

    /** Index of the quotation mark inside the word; -1 if there is none. */
    static int at(String word) {
        for (int i = 1; i + 1 < word.length(); i++) {
            if (Characters.isQuote(word.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** How many letters, tatweel left out, stand before the index. */
    static int lettersBefore(String word, int end) {
        return (int) word.substring(0, end).chars().filter(Character::isLetter).filter(letter -> letter != 0x0640).count();
    }

    /** The index after so many letters with their marks and tatweel. */
    static int afterLetters(String word, int letters) {
        int at = 0;
        int seen = 0;
        while (at < word.length() && seen < letters) {
            seen += Character.isLetter(word.charAt(at)) && word.charAt(at) != 0x0640 ? 1 : 0;
            at++;
        }
        while (at < word.length() && Characters.isTatweelOrMark(word.charAt(at))) {
            at++;
        }
        return at;
    }
}
