package org.muqabala.testkit;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.testkit.ScoredReading.Place;

/** A text by code points, cut into words as the scoring rules do: letters and digits, with the marks between them. */
final class ScoredText {

    /** A letter and the place where its word starts. */
    record Letter(int letter, int word) {
    }

    private final int[] text;

    ScoredText(String text) {
        this.text = text.codePoints().toArray();
    }

    boolean holds(Place place) {
        return 0 <= place.start() && place.start() <= place.end() && place.end() <= text.length;
    }

    String of(Place place) {
        return new String(text, place.start(), place.length());
    }

    /** The words, or parts of words, inside the place. */
    List<Place> words(Place place) {
        List<Place> words = new ArrayList<>();
        int at = place.start();
        while (at < place.end()) {
            int start = at;
            if (isLetter(text[at])) {
                while (at < place.end() && (isLetter(text[at]) || isMark(text[at]))) {
                    at++;
                }
                words.add(new Place(start, at));
            } else {
                at++;
            }
        }
        return words;
    }

    /** The letters of the places outside the cuts, marks and tatweel left out. */
    List<Letter> letters(List<Place> places, List<Place> cuts) {
        List<Letter> letters = new ArrayList<>();
        for (Place place : places) {
            for (Place word : words(place)) {
                for (int i = word.start(); i < word.end(); i++) {
                    int at = i;
                    if (!isMark(text[i]) && cuts.stream().noneMatch(cut -> cut.start() <= at && at < cut.end())) {
                        letters.add(new Letter(text[i], word.start()));
                    }
                }
            }
        }
        return letters;
    }

    /** Where the word starts that the piece lies in. */
    int startOfWord(Place piece) {
        int at = piece.start();
        while (at > 0 && isLetter(text[at - 1])) {
            at--;
        }
        return at;
    }

    private static boolean isLetter(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Character.getType(codePoint) == Character.LETTER_NUMBER
                || Character.getType(codePoint) == Character.OTHER_NUMBER;
    }

    /** Arabic vowel marks, and tatweel. */
    private static boolean isMark(int codePoint) {
        return codePoint >= 0x064B && codePoint <= 0x065F || codePoint == 0x0670 || codePoint == 0x0640;
    }
}
