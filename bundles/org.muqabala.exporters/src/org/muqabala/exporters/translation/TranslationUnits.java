package org.muqabala.exporters.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.Review;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Translation;

/**
 * The units of a review's newer version. A proposed translation that stands on every word of a sentence is that sentence's, the best one of
 * several; one that stands on several whole sentences makes them one unit; one on some words of a sentence is a remark on it.
 *
 * @param units in reading order, never overlapping; together they hold every sentence, page furniture left out
 * @param rowsElsewhere rows of the ledger that have no place in the newer version
 * @param remarksElsewhere annotations without a place there
 */
public record TranslationUnits(List<TranslationUnit> units, List<LedgerRow> rowsElsewhere, List<Annotation> remarksElsewhere) {

    /** What was decided counts more, what came later more. */
    static final Comparator<Annotation> BEST = Comparator.<Annotation>comparingInt(annotation -> rank(annotation.state()))
            .thenComparing(Annotation::modified).thenComparing(Annotation::id);

    public TranslationUnits {
        units = List.copyOf(units);
        rowsElsewhere = List.copyOf(rowsElsewhere);
        remarksElsewhere = List.copyOf(remarksElsewhere);
    }

    /** Cuts the newer version and finds for each unit what belongs to it. */
    public static TranslationUnits of(Review review) {
        return new Cutting(review).units();
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
        private final List<Span> spans;

        Cutting(Review review) {
            this.review = review;
            text = review.comparison().b().text();
            proposals = review.annotations().stream().filter(TranslationUnits::isTranslated).filter(annotation -> place(annotation).isPresent()).toList();
            spans = joined(new ArrayList<>(Translation.sentences(review.comparison().b()).stream().map(sentence -> sentence.span()).toList()));
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
                if (behind - first > 1 && !reachesOn) {
                    List<Span> parts = sentences.subList(first, behind);
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

        TranslationUnits units() {
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
            List<TranslationUnit> units = new ArrayList<>();
            for (int i = 0; i < spans.size(); i++) {
                units.add(unit(spans.get(i), rows.get(i), on.get(i), links.get(i)));
            }
            return new TranslationUnits(units, rowsElsewhere, remarksElsewhere);
        }

        private TranslationUnit unit(Span span, List<LedgerRow> rows, List<Annotation> on, List<Link> links) {
            Optional<Annotation> translation = on.stream().filter(annotation -> isTranslated(annotation) && covers(annotation, span)).max(BEST);
            List<Annotation> remarks = on.stream().filter(annotation -> !translation.equals(Optional.of(annotation))
                    || !annotation.note().isBlank() || !annotation.replies().isEmpty()).toList();
            return new TranslationUnit(span, translation, rows, remarks, links);
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
