package org.muqabala.core.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.muqabala.core.collation.Side;
import org.muqabala.core.text.SafeText;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;

/**
 * Takes translations that came back into one translation of a review's newer version. A segment that is as it went out becomes what the file has
 * of it; one that was written here meanwhile stays, and that is said. An annotation that asks for the translation of a whole segment is the
 * segment's translation as long as nobody has begun that, and follows it.
 */
final class TakingInSegments {

    private final AskedTranslations asked;
    private final boolean isClosed;
    private final List<TakenIn.Left> left = new ArrayList<>();
    /** The translation as the annotations know it. */
    private Translation known;
    private Translation translation;
    private Map<Integer, List<String>> proposals;
    private Instant last = Instant.EPOCH;
    private int news;

    /** @param translation of the review's newer version, as it is */
    TakingInSegments(Review review, Translation translation) {
        asked = new AskedTranslations(review, Side.B);
        isClosed = review.isClosed();
        known = translation;
        this.translation = translation;
        proposals = asked.proposals(translation);
    }

    void take(Returned.Translated returned) {
        Optional<Translation> cut = translation.cutTo(returned.source());
        if (cut.isEmpty()) {
            keep(returned, "");
            return;
        }
        int number = number(cut.get(), returned.source());
        Segment here = cut.get().segments().get(number);
        List<String> said = here.state() != SegmentState.EMPTY ? List.of(here.target())
                : cut.get() == translation ? proposals.getOrDefault(number, List.of()) : asked.proposals(cut.get()).getOrDefault(number, List.of());
        if (said.stream().anyMatch(words -> isSame(words, returned.target()))) {
            if (returned.state().isFurtherThan(here.state())) {
                put(cut.get(), number, here, here.state() == SegmentState.EMPTY ? here.written(returned.target()) : here, returned);
            }
            return;
        }
        Optional<String> sent = said.stream().filter(words -> returned.sent().filter(went -> went.isOf(words)).isPresent()).findFirst();
        if (said.isEmpty() || returned.isWritten() && sent.isPresent()) {
            put(cut.get(), number, sent.map(here::written).orElse(here), here.written(returned.target()), returned);
        } else if (returned.isWritten()) {
            keep(returned, said.getFirst());
        }
    }

    /**
     * Puts what came back into the place of a segment.
     *
     * @param before what the annotations know of it
     * @param written the segment with the words that came back
     */
    private void put(Translation cut, int number, Segment before, Segment written, Returned.Translated returned) {
        SegmentState state = state(returned);
        if (cut != translation) {
            translation = cut;
            known = known.cutTo(returned.source()).orElseThrow();
            proposals = asked.proposals(cut);
        }
        translation = translation.with(number, state.isWork() ? written : written.confirmed(state));
        if (known.segments().get(number).state() == SegmentState.EMPTY) {
            known = known.with(number, before);
        }
        last = returned.when().isAfter(last) ? returned.when() : last;
        news++;
    }

    /** Many tools know no states: who wrote anew what was still work, and left the state as it was, has translated it. */
    private static SegmentState state(Returned.Translated returned) {
        boolean isLeft = returned.sent().filter(went -> went.state() == returned.state()).isPresent();
        return returned.state().isWork() && isLeft && returned.isWritten() ? SegmentState.TRANSLATED : returned.state();
    }

    private void keep(Returned.Translated returned, String here) {
        left.add(new TakenIn.NewerThanTranslation(returned.source().of(translation.article().text()), here, returned.target()));
    }

    private static int number(Translation translation, Span source) {
        return translation.segments().stream().map(Segment::source).toList().indexOf(source);
    }

    private static boolean isSame(String words, String others) {
        return SafeText.visible(words).strip().equals(SafeText.visible(others).strip());
    }

    /** The translation with all that came back and was taken. */
    Translation translation() {
        return translation;
    }

    /** How many segments became others. */
    int news() {
        return news;
    }

    /** What annotations that ask for translations are told of it; nothing in a review that is closed. */
    List<ReviewCommand> answers() {
        return news == 0 || isClosed ? List.of() : asked.answers(known, translation, last);
    }

    List<TakenIn.Left> left() {
        return left;
    }
}
