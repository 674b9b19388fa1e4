package org.muqabala.core.classify;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.spi.Wording.Category;
import org.muqabala.core.text.Characters;
import org.muqabala.core.text.Span;

/**
 * Words without counterpart that belong together, or one mark.
 *
 * @param category what they are together
 * @param elements in reading order, at least one
 * @param mark the mark; {@code 0} for words
 */
record Phrase(Category category, List<Element> elements, char mark) {

    Phrase {
        elements = List.copyOf(elements);
    }

    static Phrase of(Category category, Element element, char mark) {
        return new Phrase(category, List.of(element), mark);
    }

    boolean isMark() {
        return category == Category.MARKS;
    }

    /** Whether it is a mark that sets a clause off, such as a comma. */
    boolean clauseMark() {
        return isMark() && Characters.isClauseEnd(mark);
    }

    /** Whether it is a mark that may stand between two names of a month. */
    boolean monthMark() {
        return isMark() && "/()".indexOf(mark) >= 0;
    }

    Span span() {
        return new Span(elements.get(0).span().start(), elements.get(elements.size() - 1).span().end());
    }

    /** The two as one phrase. */
    Phrase joined(Phrase next, Category together) {
        List<Element> all = new ArrayList<>(elements);
        all.addAll(next.elements);
        return new Phrase(together, all, (char) 0);
    }
}
