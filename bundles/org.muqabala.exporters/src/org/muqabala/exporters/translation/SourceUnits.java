package org.muqabala.exporters.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.Review;
import org.muqabala.core.text.Sentence;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;

/**
 * The units of a review's newer version. A proposed translation that stands on every word of a sentence is that sentence's, the best one of
 * several; one that stands on several whole sentences makes them one unit, unless they have a translation each; one on some words of a sentence is a
 * remark on it.
 *
 * @param units in reading order, never overlapping; together they hold every sentence, page furniture left out
 * @param rowsElsewhere rows of the ledger that have no place in the newer version
 * @param remarksElsewhere annotations without a place there
 */
public record SourceUnits(List<SourceUnit> units, List<LedgerRow> rowsElsewhere, List<Annotation> remarksElsewhere) {

    /** What was decided counts more, what came later more. */
    static final Comparator<Annotation> BEST = Comparator.<Annotation>comparingInt(annotation -> rank(annotation.state()))
            .thenComparing(Annotation::modified).thenComparing(Annotation::id);

    public SourceUnits {
        units = List.copyOf(units);
        rowsElsewhere = List.copyOf(rowsElsewhere);
        remarksElsewhere = List.copyOf(remarksElsewhere);
    }

    /**
     * Cuts the newer version and finds for each unit what belongs to it.
     *
     * @param translation of the newer version, whose segments are the units then; empty if it has none
     */
    public static SourceUnits of(Review review, Optional<Translation> translation) {
        return new Cutting(review, translation).units();
    }

    /** Whether the annotation holds a translation that nobody has turned down. */
    static boolean isTranslated(Annotation annotation) {
        return annotation.kind() == AnnotationKind.TRANSLATION && !annotation.proposal().isBlank() && annotation.state() != AnnotationState.REJECTED;
    }

    private static int rank(AnnotationState state) {
        return switch (state) {
            case OPEN -> 0;
            case ANSWERED -> 1;
            case ACCEPTED, APPLIED -> 2;
            case REJECTED -> -1;
        };
    }

    /** Where an annotation stands in the newer version; the first of several places. */
    private static Optional<Span> place(Annotation annotation) {
        return annotation.places().stream().filter(anchor -> anchor.side() == Side.B).map(Anchor::span).findFirst();
    }

    /** The work of cutting one review. */
    private static final class Cutting {

        private final Review review;
        private final String text;
        private final List<Annotation> proposals;
        private final Map<Span, Segment> segments = new HashMap<>();
        private final List<Span> spans;

        Cutting(Review review, Optional<Translation> translation) {
            this.review = review;
            translation.ifPresent(known -> known.segments().forEach(segment -> segments.put(segment.source(), segment)));
            text = review.comparison().b().text();
            proposals = review.annotations().stream().filter(SourceUnits::isTranslated).filter(annotation -> place(annotation).isPresent()).toList();
            spans = joined(new ArrayList<>(translation.map(known -> known.segments().stream().map(Segment::source).toList())
                    .orElseGet(() -> Translation.sentences(review.comparison().b()).stream().map(Sentence::span).toList())));
        }

        /** Sentences that a translation takes whole, together. */
        private List<Span> joined(List<Span> sentences) {
            for (Annotation proposal : proposals) {
                int first = firstEndingAfter(sentences, place(proposal).orElseThrow().start());
                int behind = first;
                while (behind < sentences.size() && covers(proposal, sentences.get(behind))) {
                    behind++;
                }
                boolean reachesOn = behind < sentences.size() && words(sentences.get(behind)).overlaps(place(proposal).orElseThrow());
                List<Span> parts = sentences.subList(first, behind);
                boolean begun = parts.stream().anyMatch(part -> segments.containsKey(part) && segments.get(part).state() != SegmentState.EMPTY);
                if (parts.size() > 1 && !reachesOn && !begun) {
                    Span whole = Span.covering(parts.getFirst(), parts.getLast());
                    parts.clear();
                    sentences.add(first, whole);
                }
            }
            return sentences;
        }

        private boolean covers(Annotation annotation, Span span) {
            return place(annotation).orElseThrow().contains(words(span)) && !words(span).isEmpty();
        }

        /** The span from its first to its last letter or digit: quotation marks and stops around it are no reason to tell places apart. */
        private Span words(Span span) {
            int start = span.start();
            int end = span.end();
            while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
                start += Character.charCount(text.codePointAt(start));
            }
            while (end > start && !Character.isLetterOrDigit(text.codePointBefore(end))) {
                end -= Character.charCount(text.codePointBefore(end));
            }
            return new Span(start, Math.max(start, end));
        }

        SourceUnits units() {
            List<List<LedgerRow>> rows = lists();
            List<LedgerRow> rowsElsewhere = new ArrayList<>();
            for (LedgerRow row : Ledger.of(review.comparison()).rows()) {
                row.place(Side.B).map(this::reach).filter(reach -> !reach.isEmpty()).ifPresentOrElse(
                        reach -> rows.subList(reach.start(), reach.end()).forEach(list -> list.add(row)), () -> rowsElsewhere.add(row));
            }
            List<List<Link>> links = lists();
            for (Link link : review.comparison().links()) {
                Set<Integer> in = new HashSet<>();
                link.b().forEach(span -> {
                    for (int i = reach(span).start(); i < reach(span).end(); i++) {
                        if (in.add(i)) {
                            links.get(i).add(link);
                        }
                    }
                });
            }
            List<List<Annotation>> on = lists();
            List<Annotation> remarksElsewhere = new ArrayList<>();
            for (Annotation annotation : review.annotations()) {
                place(annotation).map(this::reach).filter(reach -> !reach.isEmpty())
                        .ifPresentOrElse(reach -> on.get(reach.start()).add(annotation), () -> remarksElsewhere.add(annotation));
            }
            List<SourceUnit> units = new ArrayList<>();
            for (int i = 0; i < spans.size(); i++) {
                units.add(unit(spans.get(i), rows.get(i), on.get(i), links.get(i)));
            }
            return new SourceUnits(units, rowsElsewhere, remarksElsewhere);
        }

        private SourceUnit unit(Span span, List<LedgerRow> rows, List<Annotation> on, List<Link> links) {
            Optional<UnitTranslation> proposed = on.stream().filter(annotation -> isTranslated(annotation) && covers(annotation, span)).max(BEST)
                    .map(UnitTranslation::of);
            Optional<UnitTranslation> written = Optional.ofNullable(segments.get(span)).flatMap(UnitTranslation::of);
            Optional<UnitTranslation> translation = Stream.of(proposed, written).flatMap(Optional::stream).max(UnitTranslation.BEST);
            List<Annotation> remarks = on.stream().filter(annotation -> !isToldBy(annotation, translation) || !annotation.note().isBlank()
                    || !annotation.replies().isEmpty()).toList();
            return new SourceUnit(span, translation, rows, remarks, links);
        }

        private static boolean isToldBy(Annotation annotation, Optional<UnitTranslation> translation) {
            boolean same = translation.filter(told -> told.annotation().isEmpty() && told.text().equals(annotation.proposal())).isPresent();
            return isTranslated(annotation) && same || translation.flatMap(UnitTranslation::annotation).equals(Optional.of(annotation));
        }

        private <T> List<List<T>> lists() {
            List<List<T>> lists = new ArrayList<>();
            spans.forEach(span -> lists.add(new ArrayList<>()));
            return lists;
        }

        /** The numbers of the units that a place lies in; a place between letters lies in the unit before it, if there is one. Empty for furniture. */
        private Span reach(Span place) {
            if (place.isEmpty()) {
                int unit = Math.max(0, firstEndingAfter(spans, place.start() - 1));
                return spans.isEmpty() ? Span.at(0) : new Span(Math.min(unit, spans.size() - 1), Math.min(unit, spans.size() - 1) + 1);
            }
            int first = firstEndingAfter(spans, place.start());
            int behind = first;
            while (behind < spans.size() && spans.get(behind).start() < place.end()) {
                behind++;
            }
            return new Span(first, behind);
        }

        private static int firstEndingAfter(List<Span> spans, int index) {
            int low = 0;
            int high = spans.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (spans.get(middle).end() <= index) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
