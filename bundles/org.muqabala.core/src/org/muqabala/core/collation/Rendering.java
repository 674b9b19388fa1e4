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

    /**
     * Where a row of the ledger stands.
     *
     * @param span its place
     * @param row
     * @param painted the whole words that the place is in, as far as no other mark has them: a letter alone is hardly seen. Painted places
     *     never overlap; that of an empty span is empty
     */
    public record Mark(Span span, LedgerRow row, Span painted) {
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
        String text = comparison.article(side).text();
        return new Rendering(side, text, passages, marks(ledger, side, text));
    }

    private static List<Mark> marks(Ledger ledger, Side side, String text) {
        List<Mark> marks = new ArrayList<>();
        for (LedgerRow row : ledger.rows()) {
            row.place(side).ifPresent(span -> marks.add(new Mark(span, row, span)));
        }
        marks.sort(Comparator.comparing(Mark::span));
        int from = 0;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            int to = i + 1 < marks.size() ? marks.get(i + 1).span().start() : text.length();
            Span painted = mark.span().isEmpty() ? mark.span() : wholeWords(text, mark.span(), from, to);
            marks.set(i, new Mark(mark.span(), mark.row(), painted));
            from = painted.end();
        }
        return marks;
    }

    /** As far as it may reach: from the end of the mark before it to the beginning of the next. */
    private static Span wholeWords(String text, Span span, int from, int to) {
        int start = span.start();
        while (start > from && isOfWord(text.charAt(start)) && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        int end = span.end();
        while (end < to && isOfWord(text.charAt(end - 1)) && isOfWord(text.charAt(end))) {
            end++;
        }
        return new Span(start, end);
    }

    /** Letters and digits with their marks; both halves of a letter beyond the first plane. */
    private static boolean isOfWord(char unit) {
        return Character.isLetterOrDigit(unit) || Character.getType(unit) == Character.NON_SPACING_MARK || Character.isSurrogate(unit);
    }
}
