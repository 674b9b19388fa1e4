package org.muqabala.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Side;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;

/** Translations that come back become those of their segments, and never stand over what was written here meanwhile. */
class TakingInSegmentsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final String TEXT = "قال كيري ذلك. وعاد إلى واشنطن.\nونفى لافروف.";
    private static final String SAID = "Kerry said so.";

    private final Review review = review();
    private final Translation nothing = Translation.empty(review.comparison().b(), Locale.ENGLISH);
    private final Span first = nothing.segments().getFirst().source();
    private final Span second = nothing.segments().get(1).source();
    private final Span third = nothing.segments().get(2).source();

    private static Review review(Annotation... annotations) {
        return new Review(new Collator(Profile.NEWS).compare(Article.typed("a", TEXT), Article.typed("b", TEXT), Progress.NONE), "news", List.of(annotations));
    }

    private static Annotation asking(Span place, String proposal) {
        return new Annotation("t1", AnnotationKind.TRANSLATION, List.of(Anchor.of(Side.B, place, TEXT)), proposal, "", "سمر", NOW, NOW);
    }

    private static Returned.Translated returned(Span source, String target, SegmentState state) {
        return new Returned.Translated(Locale.ENGLISH, source, target, state, Optional.empty(), NOW);
    }

    private static Returned.Translated returned(Span source, String target, SegmentState state, SegmentState sent, String sentTarget) {
        return new Returned.Translated(Locale.ENGLISH, source, target, state, Optional.of(Returned.Sent.of(sent, sentTarget)), NOW);
    }

    private Translation with(String target, SegmentState state) {
        return nothing.with(0, new Segment(first, target, state));
    }

    private static TakenIn taken(Review into, Translation translation, Returned.Item... items) {
        return TakingIn.of(into, List.of(translation), List.of(items));
    }

    private static Segment segment(TakenIn taken) {
        return taken.translations().getFirst().segments().getFirst();
    }

    @Test
    void aSegmentThatNobodyHasBegunIsFilledAndTwiceIsAsOnce() {
        Returned.Item[] items = {returned(first, SAID, SegmentState.TRANSLATED), returned(second, "He returned.", SegmentState.REVIEWED)};
        TakenIn taken = TakingIn.of(review, List.of(), List.of(items));
        assertEquals(List.of(with(SAID, SegmentState.TRANSLATED).with(1, new Segment(second, "He returned.", SegmentState.REVIEWED))), taken.translations());
        assertEquals(2, taken.news());
        assertEquals(new TakenIn(List.of(), List.of(), 0, List.of()), taken(review, taken.translations().getFirst(), items));
    }

    @Test
    void aSegmentThatIsAsItWentOutBecomesWhatCameBack() {
        TakenIn taken = taken(review, with(SAID, SegmentState.TRANSLATED),
                returned(first, "So said Kerry.", SegmentState.REVIEWED, SegmentState.TRANSLATED, SAID));
        assertEquals(new Segment(first, "So said Kerry.", SegmentState.REVIEWED), segment(taken));
        assertEquals(List.of(), taken.left());
    }

    @Test
    void whatWasWrittenHereMeanwhileStaysAndIsSaid() {
        TakenIn taken = taken(review, with("Kerry denied it.", SegmentState.DRAFT),
                returned(first, "So said Kerry.", SegmentState.TRANSLATED, SegmentState.TRANSLATED, SAID));
        assertEquals(List.of(), taken.translations());
        assertEquals(0, taken.news());
        String said = new TakenInTexts(Locale.ENGLISH).text(taken.left().getFirst());
        assertTrue(said.contains("Kerry denied it.") && said.contains("So said Kerry."), said);
        assertTrue(new TakenInTexts(Locale.forLanguageTag("ar")).text(taken.left().getFirst()).contains("Kerry denied it."));
    }

    @Test
    void aFileThatDoesNotSayWhatItWentOutWithOverwritesNothing() {
        TakenIn taken = taken(review, with(SAID, SegmentState.FUZZY), returned(first, "So said Kerry.", SegmentState.REVIEWED));
        assertEquals(List.of(), taken.translations());
        assertEquals(1, taken.left().size());
    }

    @Test
    void whatReadsTheSameAndWasReadOverIsReadOver() {
        TakenIn taken = taken(review, with(SAID, SegmentState.FUZZY), returned(first, SAID, SegmentState.REVIEWED, SegmentState.FUZZY, SAID));
        assertEquals(new Segment(first, SAID, SegmentState.REVIEWED), segment(taken));
    }

    @Test
    void readingOverFormerWordsSaysNothingOfTheNewOnes() {
        TakenIn taken = taken(review, with("Kerry denied it.", SegmentState.TRANSLATED), returned(first, SAID, SegmentState.REVIEWED, SegmentState.FUZZY, SAID));
        assertEquals(new TakenIn(List.of(), List.of(), 0, List.of()), taken);
    }

    @Test
    void nothingThatIsFurtherHereGoesBack() {
        TakenIn taken = taken(review, with(SAID, SegmentState.REVIEWED), returned(first, SAID, SegmentState.TRANSLATED));
        assertEquals(List.of(), taken.translations());
    }

    @Test
    void workThatWasWrittenAnewByAToolWithoutStatesIsTranslated() {
        Translation fuzzy = nothing.with(0, new Segment(first, SAID, SegmentState.FUZZY, List.of(first), List.of(), "قال كيري."));
        TakenIn rewritten = taken(review, fuzzy, returned(first, "So said Kerry.", SegmentState.FUZZY, SegmentState.FUZZY, SAID));
        assertEquals(new Segment(first, "So said Kerry.", SegmentState.TRANSLATED), segment(rewritten));
        TakenIn begun = taken(review, with(SAID, SegmentState.TRANSLATED), returned(first, "So said", SegmentState.DRAFT, SegmentState.TRANSLATED, SAID));
        assertEquals(SegmentState.DRAFT, segment(begun).state(), "what the tool calls begun is");
    }

    @Test
    void anAnnotationThatAsksForTheSentenceGetsItsTranslation() {
        Review asked = review(asking(first, ""));
        TakenIn taken = taken(asked, nothing, returned(first, SAID, SegmentState.TRANSLATED));
        assertEquals(SAID, after(asked, taken).proposal());
        assertEquals(1, taken.news(), "both are one thing");
    }

    @Test
    void anAnnotationThatWentOutAsTheTranslationFollowsItsSegment() {
        Review asked = review(asking(first, SAID));
        Returned.Item item = returned(first, "So said Kerry.", SegmentState.TRANSLATED, SegmentState.TRANSLATED, SAID);
        TakenIn taken = taken(asked, nothing, item);
        assertEquals("So said Kerry.", segment(taken).target());
        assertEquals("So said Kerry.", after(asked, taken).proposal());
        ReviewSession session = new ReviewSession(asked);
        session.apply(taken.command());
        assertEquals(new TakenIn(List.of(), List.of(), 0, List.of()), taken(session.review(), taken.translations().getFirst(), item));
    }

    @Test
    void anAnnotationThatWasChangedHereMeanwhileStays() {
        Review asked = review(asking(first, "Kerry denied it."));
        TakenIn taken = taken(asked, nothing, returned(first, "So said Kerry.", SegmentState.TRANSLATED, SegmentState.TRANSLATED, SAID));
        assertEquals(List.of(), taken.translations());
        assertEquals(List.of(), taken.commands());
        assertEquals(1, taken.left().size());
    }

    @Test
    void anAnnotationOnSomeWordsKeepsItsOwnTranslation() {
        Span kerry = new Span(TEXT.indexOf("كيري"), TEXT.indexOf("كيري") + 4);
        Review asked = review(asking(kerry, "Kerry"));
        TakenIn taken = taken(asked, nothing, returned(first, SAID, SegmentState.TRANSLATED));
        assertEquals(SAID, segment(taken).target());
        assertEquals(List.of(), taken.commands());
    }

    @Test
    void sentencesThatWereTranslatedAsOneBecomeOneSegment() {
        Span both = Span.covering(first, second);
        TakenIn taken = taken(review(asking(both, SAID)), nothing, returned(both, "Kerry said so and left.", SegmentState.TRANSLATED, SegmentState.TRANSLATED, SAID));
        assertEquals(List.of(both, third), taken.translations().getFirst().segments().stream().map(Segment::source).toList());
        assertEquals("Kerry said so and left.", segment(taken).target());
        assertEquals(1, taken.commands().size());
        TakenIn overParagraphs = taken(review, nothing, returned(Span.covering(second, third), "He returned. He denied.", SegmentState.TRANSLATED));
        assertEquals(List.of(), overParagraphs.translations());
        assertEquals(1, overParagraphs.left().size());
    }

    private static Annotation after(Review before, TakenIn taken) {
        ReviewSession session = new ReviewSession(before);
        session.apply(taken.command());
        return session.review().annotation("t1").orElseThrow();
    }
}
