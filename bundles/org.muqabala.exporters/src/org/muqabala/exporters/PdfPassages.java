package org.muqabala.exporters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Rendering;
import org.muqabala.core.collation.Rendering.Furniture;
import org.muqabala.core.collation.Rendering.Linked;
import org.muqabala.core.collation.Rendering.Mark;
import org.muqabala.core.collation.Rendering.OnlyHere;
import org.muqabala.core.collation.Rendering.Passage;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Sign;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.text.Characters;
import org.muqabala.core.text.SafeText;
import org.muqabala.core.text.Span;
import org.muqabala.core.text.TextLanguage;
import org.muqabala.exporters.pdf.Ink;
import org.muqabala.exporters.pdf.Paragraph;
import org.muqabala.exporters.pdf.Role;
import org.muqabala.exporters.pdf.TextStyle;

/** The passages of one side as paragraphs: divergences marked, annotated stretches underlined, numbers of annotations behind the words. */
final class PdfPassages {

    private final Comparison comparison;
    private final Rendering rendering;
    private final String language;
    private final List<Span> spans;
    private final Map<Link, Integer> linkNumbers = new IdentityHashMap<>();
    private final Map<Link, List<Mark>> marks = new IdentityHashMap<>();
    private final Map<Span, Mark> wholePassages = new HashMap<>();
    /** By where they begin; none touches another. */
    private final NavigableMap<Integer, Span> annotated = new TreeMap<>();
    private final NavigableMap<Integer, List<Integer>> references = new TreeMap<>();

    PdfPassages(Comparison comparison, Rendering rendering, List<Annotation> annotations) {
        this.comparison = comparison;
        this.rendering = rendering;
        language = TextLanguage.of(comparison.article(rendering.side()));
        spans = rendering.passages().stream().map(Passage::span).toList();
        comparison.links().forEach(link -> linkNumbers.put(link, linkNumbers.size() + 1));
        for (Mark mark : rendering.marks()) {
            mark.row().link().ifPresentOrElse(link -> marks.computeIfAbsent(link, key -> new ArrayList<>()).add(mark),
                    () -> wholePassages.put(mark.span(), mark));
        }
        List<Span> anchored = new ArrayList<>();
        for (int i = 0; i < annotations.size(); i++) {
            for (Anchor anchor : annotations.get(i).places()) {
                if (anchor.side() == rendering.side() && anchor.span().end() <= rendering.text().length()) {
                    anchored.add(anchor.span());
                    references.computeIfAbsent(endOfWords(anchor.span().end()), key -> new ArrayList<>()).add(i + 1);
                }
            }
        }
        anchored.stream().filter(span -> !span.isEmpty()).sorted().forEach(this::underline);
    }

    /** Behind the marks that close what is spoken of. */
    private int endOfWords(int place) {
        int end = place;
        String text = rendering.text();
        while (end > 0 && end < text.length() && !Characters.isSpace(text.charAt(end)) && !Characters.isSpace(text.charAt(end - 1))) {
            end++;
        }
        return end;
    }

    private void underline(Span span) {
        Map.Entry<Integer, Span> before = annotated.floorEntry(span.start());
        Span joined = before != null && before.getValue().end() >= span.start() ? Span.covering(before.getValue(), span) : span;
        annotated.put(joined.start(), joined);
    }

    /** One passage. */
    Paragraph paragraph(Passage passage) {
        Span span = passage.span();
        String text = span.of(rendering.text());
        boolean rightToLeft = SafeText.isRightToLeft(text);
        Paragraph paragraph = new Paragraph(Role.TEXT, rightToLeft, TextLanguage.ofPart(text, language));
        TextStyle style = passage instanceof Furniture ? PdfStyles.QUIET : PdfStyles.ARTICLE;
        begin(paragraph, passage, style);
        Inset inset = new Inset(paragraph, span, paragraph.length(), style);
        annotated.headMap(span.end(), false).descendingMap().values().stream().takeWhile(each -> each.end() > span.start()).forEach(inset::annotate);
        if (passage instanceof Linked linked) {
            for (Mark mark : marks.getOrDefault(linked.link(), List.of())) {
                if (mark.span().isEmpty() ? span.contains(mark.span()) : span.overlaps(mark.span())) {
                    inset.mark(mark);
                }
            }
        }
        return paragraph;
    }

    private void begin(Paragraph paragraph, Passage passage, TextStyle style) {
        Side side = rendering.side();
        switch (passage) {
            case Linked linked when linked.link().moved() -> {
                paragraph.on(PdfStyles.MOVED_TINT, Optional.of(PdfStyles.MOVED));
                paragraph.addJump(Sign.MOVED + " ", style.bolder().in(PdfStyles.MOVED), linkName(linked.link(), side.other()));
                paragraph.land(0, linkName(linked.link(), side));
            }
            case OnlyHere only -> {
                Ink ink = side == Side.A ? PdfStyles.ONLY_A : PdfStyles.ONLY_B;
                paragraph.on(side == Side.A ? PdfStyles.ONLY_A_TINT : PdfStyles.ONLY_B_TINT, Optional.of(ink));
                Mark mark = wholePassages.get(only.span());
                if (mark != null) {
                    paragraph.land(0, PdfLedger.markName(side, mark.row()));
                    paragraph.decorate(PdfStyles.numbered(0, 1, ink, mark.row().number()));
                }
                paragraph.add(Sign.onlyIn(side) + " ", style.bolder().in(ink));
                comparison.secondUse(side, only.span()).flatMap(use -> linkAt(use.there()))
                        .ifPresent(link -> paragraph.addJump(Sign.SECOND_USE + " ", style.bolder().in(PdfStyles.MOVED), linkName(link, side.other())));
            }
            case Linked linked -> paragraph.land(0, linkName(linked.link(), side));
            case Furniture furniture -> {
                // runs on without a word
            }
        }
    }

    private Optional<Link> linkAt(Span there) {
        return comparison.links().stream().filter(link -> link.on(rendering.side().other()).stream().anyMatch(there::overlaps)).findFirst();
    }

    private String linkName(Link link, Side side) {
        return "link-" + MarkedText.letter(side) + linkNumbers.get(link);
    }

    /** A passage's text with the references in it, and where its characters are in the paragraph. */
    private final class Inset {

        private final Paragraph paragraph;
        private final Span span;
        private final int offset;
        private final NavigableMap<Integer, Integer> inserted = new TreeMap<>();

        Inset(Paragraph paragraph, Span span, int offset, TextStyle style) {
            this.paragraph = paragraph;
            this.span = span;
            this.offset = offset;
            int at = span.start();
            int grown = 0;
            // what stands between this passage and the next belongs to this one
            int last = nextPassage(span);
            for (Map.Entry<Integer, List<Integer>> entry : references.subMap(firstPlace(span), true, last, false).entrySet()) {
                int place = Math.clamp(entry.getKey(), span.start(), span.end());
                paragraph.add(SafeText.visible(rendering.text().substring(at, place)), style);
                at = place;
                int before = paragraph.length();
                for (int number : entry.getValue()) {
                    paragraph.land("ref-" + MarkedText.letter(rendering.side()) + number);
                    paragraph.add("\u202F", style.smaller());
                    paragraph.addJump("\u2066[" + number + "]\u2069", style.smaller().in(PdfStyles.ACCENT), PdfAnnotations.landing(number));
                }
                grown += paragraph.length() - before;
                inserted.put(place, grown);
            }
            paragraph.add(SafeText.visible(rendering.text().substring(at, span.end())), style);
        }

        private int start(int place) {
            Map.Entry<Integer, Integer> before = inserted.floorEntry(place);
            return offset + place - span.start() + (before == null ? 0 : before.getValue());
        }

        private int end(int place) {
            Map.Entry<Integer, Integer> before = inserted.lowerEntry(place);
            return offset + place - span.start() + (before == null ? 0 : before.getValue());
        }

        void annotate(Span stretch) {
            paragraph.decorate(PdfStyles.annotated(start(Math.max(stretch.start(), span.start())), end(Math.min(stretch.end(), span.end()))));
        }

        void mark(Mark mark) {
            int from = Math.max(mark.span().start(), span.start());
            int to = Math.min(mark.span().end(), span.end());
            int start = mark.span().isEmpty() ? end(from) : start(from);
            paragraph.decorate(PdfStyles.mark(mark.row().divergence().significance(), start, mark.span().isEmpty() ? start : end(to),
                    from == mark.span().start() ? Integer.toString(mark.row().number()) : ""));
            paragraph.land(start, PdfLedger.markName(rendering.side(), mark.row()));
        }
    }

    private int firstPlace(Span span) {
        return spans.getFirst().equals(span) ? 0 : span.start();
    }

    private int nextPassage(Span span) {
        int index = java.util.Collections.binarySearch(spans, span);
        return index + 1 < spans.size() ? spans.get(index + 1).start() : Integer.MAX_VALUE;
    }
}
