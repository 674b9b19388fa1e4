package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;

/** A draft comes back where nobody else has written, and nowhere else. */
class ReturnedDraftsTest {

    private static final Translation EMPTY = Translation.empty(Article.typed("a.txt", "قال الوزير نعم. وغادر القاعة."), Locale.ENGLISH);
    private static final Segment FIRST = EMPTY.segments().getFirst();
    private static final Segment MINE = new Segment(FIRST.source(), "The minister said", SegmentState.DRAFT);
    private static final List<UnsavedDraft> DRAFTS = List.of(new UnsavedDraft(FIRST, MINE));

    @Test
    void itComesBackToASegmentThatIsAsItWas() {
        ReturnedDrafts returned = opened(EMPTY);
        assertEquals(Map.of(0, MINE), returned.back());
        assertFalse(returned.isAnyLeftOver());
    }

    @Test
    void aColleaguesWorkStays() {
        ReturnedDrafts returned = opened(EMPTY.with(0, new Segment(FIRST.source(), "Yes, he said.", SegmentState.REVIEWED)));
        assertEquals(Map.of(), returned.back());
        assertEquals(List.of(0), returned.held());
        assertTrue(returned.isAnyLeftOver());
    }

    @Test
    void whatIsBeingTypedStays() {
        Translation typed = EMPTY.with(0, new Segment(FIRST.source(), "He said", SegmentState.DRAFT));
        ReturnedDrafts returned = ReturnedDrafts.of(EMPTY, typed, DRAFTS);
        assertEquals(Map.of(), returned.back());
        assertEquals(List.of(0), returned.held());
    }

    @Test
    void whatWasSavedAfterAllIsNoDraft() {
        ReturnedDrafts returned = opened(EMPTY.with(0, MINE));
        assertEquals(Map.of(), returned.back());
        assertFalse(returned.isAnyLeftOver());
    }

    @Test
    void aSentenceThatWasJoinedWithAnotherIsThereNoMore() {
        Segment joined = Segment.empty(new Span(FIRST.source().start(), EMPTY.segments().getLast().source().end()));
        ReturnedDrafts returned = opened(new Translation(EMPTY.article(), Locale.ENGLISH, List.of(joined)));
        assertEquals(Map.of(), returned.back());
        assertTrue(returned.isCutOtherwise());
    }

    /** In a translation that was opened and not yet touched. */
    private static ReturnedDrafts opened(Translation saved) {
        return ReturnedDrafts.of(saved, saved, DRAFTS);
    }
}
