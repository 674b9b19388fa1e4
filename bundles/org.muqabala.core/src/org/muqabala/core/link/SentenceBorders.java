package org.muqabala.core.link;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.align.Units;
import org.muqabala.core.text.Characters;
import org.muqabala.core.text.Sentence;
import org.muqabala.core.text.Span;

/**
 * Keeps units whole. Text without a stop is cut into sentences where its words say so, which may be in the middle of a number of
 * several words; the sentence then goes on to the number's end, and the next begins behind it.
 */
final class SentenceBorders {

    private SentenceBorders() {
    }

    /** The sentences with no border inside a unit; the very same list where none is. */
    static List<Sentence> aroundUnits(List<Sentence> sentences, Units units) {
        for (Sentence sentence : sentences) {
            if (unitEnd(sentence, units) > sentence.span().end()) {
                return moved(sentences, units);
            }
        }
        return sentences;
    }

    private static List<Sentence> moved(List<Sentence> sentences, Units units) {
        String text = units.tokens().text();
        List<Sentence> whole = new ArrayList<>(sentences.size());
        int done = 0;
        for (Sentence sentence : sentences) {
            int start = Math.max(sentence.span().start(), done);
            while (start < sentence.span().end() && Characters.isSpace(text.charAt(start))) {
                start++;
            }
            if (start < sentence.span().end()) {
                done = unitEnd(sentence, units);
                whole.add(new Sentence(new Span(start, done), sentence.kind()));
            }
        }
        return whole;
    }

    /** The end of the sentence, or of the unit that reaches over it. */
    private static int unitEnd(Sentence sentence, Units units) {
        int last = units.firstFrom(sentence.span().end()) - 1;
        return last < 0 ? sentence.span().end() : Math.max(sentence.span().end(), units.end(last));
    }
}
