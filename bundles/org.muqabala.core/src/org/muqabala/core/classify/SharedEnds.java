package org.muqabala.core.classify;

import java.util.List;

import org.muqabala.core.text.Characters;
import org.muqabala.core.text.Span;

/** What two values have in common at their ends: {@code مليار} of {@code 31 مليار} and {@code 33 مليار}. One word is always left over. */
record SharedEnds(String textA, String textB) {

    /** How many words the same value begins with in both versions: {@code 2.9} of {@code 2.9 بالمئة}, one word always left over. */
    int head(List<Span> wordsA, List<Span> wordsB) {
        int most = Math.min(wordsA.size(), wordsB.size()) - 1;
        int head = 0;
        while (head < most && wordsA.get(head).of(textA).equals(wordsB.get(head).of(textB))) {
            head++;
        }
        return head;
    }

    /** How many words two values end with that differ by vowel marks and tatweel at most: {@code مليونا} and {@code مليوناً}. */
    int tail(List<Span> wordsA, List<Span> wordsB) {
        int most = Math.min(wordsA.size(), wordsB.size()) - 1;
        int tail = 0;
        while (tail < most && letters(wordsA.get(wordsA.size() - 1 - tail).of(textA))
                .equals(letters(wordsB.get(wordsB.size() - 1 - tail).of(textB)))) {
            tail++;
        }
        return tail;
    }

    private static String letters(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (!Characters.isTatweelOrMark(word.charAt(i))) {
                letters.append(word.charAt(i));
            }
        }
        return letters.toString();
    }

    /** {@code 31} of {@code 31 مليار} where the other version has {@code 33 مليار}. */
    Span withoutTail(List<Span> wordsA, List<Span> wordsB, boolean inA) {
        int lastA = wordsA.size() - 1;
        int lastB = wordsB.size() - 1;
        while (lastA > 0 && lastB > 0 && wordsA.get(lastA).of(textA).equals(wordsB.get(lastB).of(textB))) {
            lastA--;
            lastB--;
        }
        return inA ? Span.covering(wordsA.get(0), wordsA.get(lastA)) : Span.covering(wordsB.get(0), wordsB.get(lastB));
    }
}
