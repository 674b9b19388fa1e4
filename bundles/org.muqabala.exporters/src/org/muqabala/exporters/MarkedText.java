package org.muqabala.exporters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Rendering;
import org.muqabala.core.collation.Rendering.Linked;
import org.muqabala.core.collation.Rendering.Mark;
import org.muqabala.core.collation.Rendering.Passage;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.text.Span;

/**
 * Writes the passages of one side, in reading order, with their divergences marked, annotated stretches underlined and
 * references to annotations behind the words that they speak of. No sign is ever set between two letters that join.
 */
final class MarkedText {

    /** The reference to an annotation, by the number that the page gives it. */
    private record Reference(int place, int number) {
    }

    private final HtmlWriter html;
    private final Labels labels;
    private final Rendering rendering;
    /** In reading order; none touches another. */
    private final List<Span> annotated = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final Set<Integer> marked = new HashSet<>();
    private final Set<Integer> referred = new HashSet<>();
    private final Map<Link, List<Mark>> marks = new IdentityHashMap<>();
    private int nextAnnotated;
    private int nextReference;
    private int nextPassage;

    MarkedText(HtmlWriter html, Labels labels, Rendering rendering, List<Annotation> annotations) {
        this.html = html;
        this.labels = labels;
        this.rendering = rendering;
        for (int i = 0; i < annotations.size(); i++) {
            for (Anchor anchor : annotations.get(i).places()) {
                if (anchor.side() == rendering.side() && anchor.span().end() <= rendering.text().length()) {
                    annotated.add(anchor.span());
                    references.add(new Reference(WordBorders.endOfWord(rendering.text(), anchor.span().end()), i + 1));
                }
            }
        }
        for (Mark mark : rendering.marks()) {
            mark.row().link().ifPresent(link -> marks.computeIfAbsent(link, key -> new ArrayList<>()).add(mark));
        }
        joinAnnotated();
        references.sort(Comparator.comparingInt(Reference::place).thenComparingInt(Reference::number));
    }

    /** The id of a ledger row's mark on a side. */
    static String markId(Side side, LedgerRow row) {
        return letter(side) + row.number();
    }

    /** The id of the reference to an annotation on a side. */
    static String referenceId(Side side, int number) {
        return "ref-" + letter(side) + number;
    }

    static String letter(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    /** Weight and type in words, as classes for the style sheet. */
    static String classes(Divergence divergence) {
        return divergence.significance().id() + " " + divergence.type().id();
    }

    /** Writes the passages in reading order, one call each. */
    void write(Passage passage) {
        int at = passage.span().start();
        for (Mark mark : marksIn(passage)) {
            Span span = new Span(Math.max(mark.span().start(), at), Math.min(mark.span().end(), passage.span().end()));
            plain(at, span.start());
            write(mark, span);
            at = span.end();
        }
        plain(at, passage.span().end());
        references(startOfNext() - 1);
    }

    private List<Mark> marksIn(Passage passage) {
        if (!(passage instanceof Linked linked)) {
            return List.of();
        }
        List<Mark> found = new ArrayList<>();
        for (Mark mark : marks.getOrDefault(linked.link(), List.of())) {
            boolean here = mark.span().isEmpty() ? passage.span().contains(mark.span()) && !marked.contains(mark.row().number())
                    : passage.span().overlaps(mark.span());
            if (here) {
                found.add(mark);
            }
        }
        return found;
    }

    private void write(Mark mark, Span span) {
        Side side = rendering.side();
        Divergence divergence = mark.row().divergence();
        String id = marked.add(mark.row().number()) ? markId(side, mark.row()) : null;
        String joins = WordBorders.isInside(rendering.text(), span.start()) ? " joins" : "";
        String title = labels.of(divergence.significance()) + " · " + labels.of(divergence.type()) + ": " + labels.reasonFor(divergence);
        String other = "#" + markId(side.other(), mark.row());
        if (span.isEmpty()) {
            html.element("a", "", "class", "place " + classes(divergence) + joins, "id", id, "href", other, "title", title, "aria-label", title);
            return;
        }
        html.open("mark", "class", classes(divergence) + joins, "id", id, "title", title).open("a", "href", other);
        annotatedText(span.start(), span.end());
        html.close().close();
    }

    private void plain(int start, int end) {
        int at = start;
        while (nextReference < references.size()) {
            int place = WordBorders.endOfWord(rendering.text(), Math.max(references.get(nextReference).place, at));
            if (place > end) {
                break;
            }
            annotatedText(at, place);
            references(place);
            at = place;
        }
        annotatedText(at, end);
    }

    private void annotatedText(int start, int end) {
        int at = start;
        while (at < end) {
            while (nextAnnotated < annotated.size() && annotated.get(nextAnnotated).end() <= at) {
                nextAnnotated++;
            }
            Span next = nextAnnotated < annotated.size() ? annotated.get(nextAnnotated) : Span.at(end);
            boolean inside = next.contains(at);
            int stop = Math.min(end, inside ? next.end() : next.start());
            String text = rendering.text().substring(at, stop);
            if (inside) {
                html.element("span", text, "class", "annotated");
            } else {
                html.text(text);
            }
            at = stop;
        }
    }

    /** What several annotations speak of is underlined once. */
    private void joinAnnotated() {
        List<Span> inOrder = annotated.stream().filter(span -> !span.isEmpty()).sorted().toList();
        annotated.clear();
        for (Span span : inOrder) {
            boolean joins = !annotated.isEmpty() && annotated.getLast().end() >= span.start();
            annotated.add(joins ? Span.covering(annotated.removeLast(), span) : span);
        }
    }

    private void references(int upTo) {
        while (nextReference < references.size() && references.get(nextReference).place <= upTo) {
            int number = references.get(nextReference++).number;
            String id = referred.add(number) ? referenceId(rendering.side(), number) : null;
            html.element("a", "[" + number + "]", "class", "reference", "id", id, "href", "#annotation-" + number);
        }
    }

    private int startOfNext() {
        nextPassage++;
        return nextPassage < rendering.passages().size() ? rendering.passages().get(nextPassage).span().start() : Integer.MAX_VALUE;
    }
}
