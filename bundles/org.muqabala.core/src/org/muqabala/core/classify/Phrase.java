package org.muqabala.core.classify;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.spi.Wording.Category;
import org.muqabala.core.text.Span;

/**
 * Words without counterpart that belong together, or one mark.
 *
 * @param category what they are together
 * @param elements in reading order, at least one
 * @param clauseMark whether it is a mark that sets a clause off, such as a comma
 */
record Phrase(Category category, List<Element> elements, boolean clauseMark) {

    Phrase {
        elements = List.copyOf(elements);
    }

    static Phrase of(Category category, Element element, boolean clauseMark) {
        return new Phrase(category, List.of(element), clauseMark);
    }

    boolean isMark() {
        return category == Category.MARKS;
    }

    Span span() {
        return new Span(elements.get(0).span().start(), elements.get(elements.size() - 1).span().end());
    }

    /** The two as one phrase. */
    Phrase joined(Phrase next, Category together) {
        List<Element> all = new ArrayList<>(elements);
        all.addAll(next.elements);
        return new Phrase(together, all, false);
    }
}
