package org.muqabala.translation;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

import org.muqabala.core.text.Characters;
import org.muqabala.core.text.Span;

/**
 * The sentences of one version and their letters. White space is no letter.
 *
 * @param spans in reading order, never overlapping
 * @param text what they are cut from
 */
record VersionSentences(List<Span> spans, String text) {

    /** Takes a letter. */
    interface LetterVisitor {
        void visit(int sentence, int at);
    }

    void forEachLetter(LetterVisitor visitor) {
        for (int sentence = 0; sentence < spans.size(); sentence++) {
            Span span = spans.get(sentence);
            for (int at = span.start(); at < span.end(); at++) {
                if (!Characters.isSpace(text.charAt(at))) {
                    visitor.visit(sentence, at);
                }
            }
        }
    }

    int letters(int sentence) {
        return (int) spans.get(sentence).of(text).chars().filter(letter -> !Characters.isSpace(letter)).count();
    }

    /** The number of the sentence that a place lies in, if it lies in one. */
    OptionalInt at(int place) {
        int found = Collections.binarySearch(spans, Span.at(place));
        int candidate = found >= 0 ? found : -found - 2;
        // a span that starts at the place and is not empty comes behind the empty one there
        if (candidate + 1 < spans.size() && spans.get(candidate + 1).start() == place) {
            candidate++;
        }
        return candidate >= 0 && spans.get(candidate).contains(place) ? OptionalInt.of(candidate) : OptionalInt.empty();
    }
}
