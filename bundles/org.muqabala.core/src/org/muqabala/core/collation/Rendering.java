package org.muqabala.core.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.muqabala.core.text.Span;

/**
 * One side of a comparison as text with typed regions: what a viewer paints and a page marks. Knows of no widget.
 *
 * @param side which side
 * @param text the article's text
 * @param passages what each stretch of the article is, in reading order: linked, in this version only, or furniture. They
 *     never overlap
 * @param marks the rows of the ledger that have a place on this side, in reading order. They never overlap; the place of an
 *     insertion on the other side is an empty span
 */
public record Rendering(Side side, String text, List<Passage> passages, List<Mark> marks) {

    /** What a stretch of an article is. */
    public sealed interface Passage {
        Span span();
    }

    /** One span of a link's end. */
    public record Linked(Span span, Link link) implements Passage {
    }

    /** A passage that the other version has not got. */
    public record OnlyHere(Span span) implements Passage {
    }

    /** What the page added around the article. */
    public record Furniture(Span span) implements Passage {
    }

    /** Where a row of the ledger stands. */
    public record Mark(Span span, LedgerRow row) {
    }

    public Rendering {
        passages = List.copyOf(passages);
        marks = List.copyOf(marks);
    }

    public static Rendering of(Comparison comparison, Ledger ledger, Side side) {
        List<Passage> passages = new ArrayList<>();
        for (Link link : comparison.links()) {
            link.on(side).forEach(span -> passages.add(new Linked(span, link)));
        }
        comparison.onlyIn(side).forEach(span -> passages.add(new OnlyHere(span)));
        comparison.furniture(side).forEach(span -> passages.add(new Furniture(span)));
        passages.sort(Comparator.comparing(Passage::span));
        List<Mark> marks = new ArrayList<>();
        for (LedgerRow row : ledger.rows()) {
            row.place(side).ifPresent(span -> marks.add(new Mark(span, row)));
        }
        marks.sort(Comparator.comparing(Mark::span));
        return new Rendering(side, comparison.article(side).text(), passages, marks);
    }
}
