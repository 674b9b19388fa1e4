package org.muqabala.core.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.muqabala.core.collation.Side;
import org.muqabala.core.text.FoldedWords;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;

/**
 * The annotations of a review that ask for a translation, and the translation of one of its versions: each fills the other, and neither
 * overwrites what somebody has written. An annotation on a whole sentence or more has the translation of it; one on some words of a sentence
 * begins the sentence's translation, and has the sentence's where it has none of its own.
 *
 * @param review whose annotations are meant
 * @param side the version that is translated
 */
public record AskedTranslations(Review review, Side side) {

    /**
     * What the annotations know and the translation does not: by number the segments that nobody has begun, with the target texts of the
     * annotations that stand in them.
     *
     * @param translation of the version; its article has the text that the review compares now
     */
    public Map<Integer, Segment> fills(Translation translation) {
        Map<Integer, Segment> fills = new TreeMap<>();
        bySegment(translation).forEach((number, texts) -> {
            Segment segment = translation.segments().get(number);
            if (segment.state() == SegmentState.EMPTY) {
                fills.put(number, segment.written(text(texts, segment, translation)));
            }
        });
        return fills;
    }

    /** The target texts of annotations that stand on the whole of one segment, by its number, in the order of the review. */
    public Map<Integer, List<String>> proposals(Translation translation) {
        Map<Integer, List<String>> proposals = new TreeMap<>();
        bySegment(translation).forEach((number, texts) -> {
            List<String> whole = texts.stream().filter(asked -> isWhole(asked.place(), translation.segments().get(number), translation)).map(Asked::text)
                    .toList();
            if (!whole.isEmpty()) {
                proposals.put(number, whole);
            }
        });
        return proposals;
    }

    /** The annotations with a target text that stand in one segment, by its number. */
    private Map<Integer, List<Asked>> bySegment(Translation translation) {
        Map<Integer, List<Asked>> bySegment = new TreeMap<>();
        for (Asked asked : asked()) {
            List<Integer> touched = touched(asked, translation);
            // a text for several sentences cannot be shared out
            if (touched.size() == 1 && !asked.annotation().proposal().isBlank()) {
                bySegment.computeIfAbsent(touched.getFirst(), number -> new ArrayList<>()).add(asked);
            }
        }
        return bySegment;
    }

    private static String text(List<Asked> texts, Segment segment, Translation translation) {
        Optional<Asked> whole = texts.stream().filter(asked -> isWhole(asked.place(), segment, translation)).findFirst();
        return whole.map(Asked::text).orElseGet(() -> texts.stream().sorted(Comparator.comparing(Asked::place)).map(Asked::text).distinct()
                .collect(Collectors.joining(" … ")));
    }

    /**
     * What the translation has become and the annotations do not know yet: their target texts where they have none, or still have the one that
     * the translation gave them before.
     *
     * @param before the translation as the annotations know it
     * @param after as it is now; of the same article
     * @param when the annotations are changed
     */
    public List<ReviewCommand> answers(Translation before, Translation after, Instant when) {
        List<ReviewCommand> answers = new ArrayList<>();
        for (Asked asked : asked()) {
            Optional<String> now = translated(asked, after);
            String has = asked.annotation().proposal();
            boolean isOurs = has.isBlank() || known(asked, before).filter(has::equals).isPresent();
            if (now.isPresent() && isOurs && !now.get().equals(has)) {
                Annotation answered = asked.annotation().with(AnnotationKind.TRANSLATION, now.get(), asked.annotation().note(), when);
                answers.add(new ReviewCommand.Replace(answered));
            }
        }
        return answers;
    }

    /** The translation of all that the annotation stands in; empty as long as any of it is work. */
    private static Optional<String> translated(Asked asked, Translation translation) {
        List<Segment> segments = segments(asked, translation);
        boolean isDone = !segments.isEmpty() && segments.stream().noneMatch(segment -> segment.state().isWork());
        return isDone ? Optional.of(joined(segments)) : Optional.empty();
    }

    /** What the annotation may have from the translation; one on whole sentences may have given it what is not yet done. */
    private static Optional<String> known(Asked asked, Translation translation) {
        List<Segment> segments = segments(asked, translation);
        boolean isWhole = !segments.isEmpty() && segments.stream().allMatch(segment -> isWhole(asked.place(), segment, translation));
        return isWhole ? Optional.of(joined(segments)) : translated(asked, translation);
    }

    private static List<Segment> segments(Asked asked, Translation translation) {
        return touched(asked, translation).stream().map(translation.segments()::get).toList();
    }

    private static String joined(List<Segment> segments) {
        return segments.stream().map(Segment::target).map(String::strip).collect(Collectors.joining(" "));
    }

    private record Asked(Annotation annotation, Span place) {

        String text() {
            return annotation.proposal().strip();
        }
    }

    private List<Asked> asked() {
        return review.annotations().stream().filter(annotation -> annotation.kind() == AnnotationKind.TRANSLATION)
                .filter(annotation -> annotation.state() != AnnotationState.REJECTED)
                .flatMap(annotation -> annotation.places().stream().filter(place -> place.side() == side).limit(1)
                        .map(place -> new Asked(annotation, place.span())))
                .toList();
    }

    private static List<Integer> touched(Asked asked, Translation translation) {
        return IntStream.range(0, translation.segments().size())
                .filter(number -> touches(asked.place(), translation.segments().get(number).source())).boxed().toList();
    }

    /** A place between letters belongs to the sentence that it stands in. */
    private static boolean touches(Span place, Span segment) {
        return place.isEmpty() ? segment.contains(place.start()) : segment.overlaps(place);
    }

    private static boolean isWhole(Span place, Segment segment, Translation translation) {
        int start = segment.source().start();
        return FoldedWords.of(translation.source(segment)).spans().stream().map(word -> word.shifted(start)).allMatch(place::contains);
    }
}
