package org.muqabala.ui.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Span;

class AnnotationDraftsTest {

    private static final String TEXT = "قال الوزير الروسي أمس إن الاتفاق قريب.";
    private static final AnnotationTarget FIRST = passage(0, 3);
    private static final AnnotationTarget SECOND = passage(4, 10);

    private final AnnotationDrafts drafts = new AnnotationDrafts();
    private final AnnotationAuthor author = new AnnotationAuthor("desk", Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final ReviewSession session = new ReviewSession(new Review(new Collator(Profile.NEWS)
            .compare(article("001"), article("002"), Progress.NONE), Profile.NEWS.id(), List.of()));

    @Test
    void eachPlaceKeepsItsOwnWords() {
        drafts.keep(FIRST, correction("وقال"));
        drafts.keep(SECOND, correction("الرئيس"));
        assertEquals(Optional.of(correction("وقال")), drafts.on(FIRST));
        assertEquals(Optional.of(correction("الرئيس")), drafts.on(SECOND));
    }

    @Test
    void listenersHearOfChangesOnly() {
        List<Integer> heard = new ArrayList<>();
        drafts.onChange(() -> heard.add(drafts.targets().size()));
        drafts.keep(FIRST, correction("وقال"));
        drafts.keep(FIRST, correction("وقال"));
        drafts.drop(FIRST);
        drafts.drop(FIRST);
        assertEquals(List.of(1, 0), heard);
    }

    @Test
    void settlingMakesAnnotationsOfWhatSaysSomething() {
        AnnotationDraft silent = new AnnotationDraft(Optional.empty(), AnnotationKind.QUESTION, "words of another kind", "");
        drafts.keep(FIRST, correction(" وقال "));
        drafts.keep(SECOND, silent);
        drafts.settle(session, author);
        assertEquals(List.of("وقال"), session.review().annotations().stream().map(Annotation::proposal).toList());
        assertEquals(List.of(SECOND), drafts.targets());
    }

    @Test
    void whatBecameAnAnnotationIsNoDraftAnyMoreWhoeverFailsToHearOfIt() {
        drafts.keep(FIRST, correction("وقال"));
        session.onChange(review -> {
            throw new IllegalStateException("deaf");
        });
        assertThrows(IllegalStateException.class, () -> drafts.settle(session, author));
        assertEquals(1, session.review().annotations().size());
        assertEquals(List.of(), drafts.targets());
    }

    @Test
    void settlingAChangeOfAnAnnotationThatIsGoneMakesANewOne() {
        drafts.keep(FIRST, new AnnotationDraft(Optional.of("gone"), AnnotationKind.NOTE, "", "يُراجَع"));
        drafts.settle(session, author);
        assertEquals(List.of("يُراجَع"), session.review().annotations().stream().map(Annotation::note).toList());
    }

    @Test
    void onlyWordsAreWorkInANewAnnotation() {
        AnnotationDraft blank = AnnotationDraft.blank(AnnotationKind.CORRECTION);
        assertFalse(AnnotationDraft.blank(AnnotationKind.NOTE).isWorkBeyond(blank));
        assertFalse(correction("  ").isWorkBeyond(blank));
        assertTrue(correction("وقال").isWorkBeyond(blank));
    }

    @Test
    void draftsThatComeToSpeakOfTheSameBecomeOne() {
        drafts.keep(FIRST, correction("وقال"));
        drafts.keep(SECOND, new AnnotationDraft(Optional.empty(), AnnotationKind.QUESTION, "", "من قال؟"));
        drafts.move(target -> FIRST);
        assertEquals(List.of(FIRST), drafts.targets());
        assertEquals("وقال", drafts.on(FIRST).orElseThrow().proposal());
        assertEquals("من قال؟", drafts.on(FIRST).orElseThrow().note());
    }

    @Test
    void draftsMayChangePlaces() {
        drafts.keep(FIRST, correction("وقال"));
        drafts.keep(SECOND, correction("الرئيس"));
        drafts.move(target -> target.equals(FIRST) ? SECOND : FIRST);
        assertEquals("الرئيس", drafts.on(FIRST).orElseThrow().proposal());
        assertEquals("وقال", drafts.on(SECOND).orElseThrow().proposal());
    }

    private static AnnotationDraft correction(String words) {
        return new AnnotationDraft(Optional.empty(), AnnotationKind.CORRECTION, words, "");
    }

    private static AnnotationTarget passage(int start, int end) {
        Span span = new Span(start, end);
        return new AnnotationTarget.OnPassage(new Anchor(Side.A, span, span.of(TEXT)));
    }

    private static Article article(String name) {
        return Article.typed(name, TEXT);
    }
}
