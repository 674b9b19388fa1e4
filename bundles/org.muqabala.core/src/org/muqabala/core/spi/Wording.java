package org.muqabala.core.spi;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Sense;
import org.muqabala.core.text.Span;

/**
 * What one version has at a change.
 *
 * @param span where; empty if this version has nothing there
 * @param text the text of the span
 * @param words its words under all folds, in reading order; a value is {@code #} and the value
 * @param senses what the word lists know of each word; as long as {@code words}
 * @param category what the words are together
 * @param quoted whether the span lies inside a quotation
 */
public record Wording(Span span, String text, List<String> words, List<Sense> senses, Category category, boolean quoted) {

    /** What a group of words is to an editor. */
    public enum Category {
        /** Nothing stands here. */
        NOTHING,
        /** A verb, participle or noun of saying with its particles. */
        REPORTING,
        NAME,
        DATE,
        NUMBER,
        /** Denial, certainty, obligation. */
        MODALITY,
        FUNCTION,
        ADVERB,
        CONTENT,
        /** Marks alone. */
        MARKS
    }

    public Wording {
        words = List.copyOf(words);
        senses = List.copyOf(senses);
    }

    public boolean isEmpty() {
        return span.isEmpty();
    }

    /** Whether any of the words has the feature. */
    public boolean has(Feature feature) {
        // a loop, not a stream: asked many times of every change
        for (Sense sense : senses) {
            if (sense.has(feature)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The words, folded, that have none of the features.
     *
     * @param features their bits
     */
    public List<String> wordsWithout(int features) {
        List<String> without = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            if ((senses.get(i).features() & features) == 0) {
                without.add(words.get(i));
            }
        }
        return without;
    }
}
