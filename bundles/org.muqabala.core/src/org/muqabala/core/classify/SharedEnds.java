package org.muqabala.core.classify;

import java.util.List;

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
