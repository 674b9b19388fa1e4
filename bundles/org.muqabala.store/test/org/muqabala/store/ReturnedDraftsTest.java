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
        ReturnedDrafts returned = ReturnedDrafts.of(EMPTY, DRAFTS);
        assertEquals(Map.of(0, MINE), returned.back());
        assertFalse(returned.isAnyLeftOver());
    }

    @Test
    void aColleaguesWorkStays() {
        ReturnedDrafts returned = ReturnedDrafts.of(EMPTY.with(0, new Segment(FIRST.source(), "Yes, he said.", SegmentState.REVIEWED)), DRAFTS);
        assertEquals(Map.of(), returned.back());
        assertEquals(List.of(0), returned.held());
        assertTrue(returned.isAnyLeftOver());
    }

    @Test
    void whatWasSavedAfterAllIsNoDraft() {
        ReturnedDrafts returned = ReturnedDrafts.of(EMPTY.with(0, MINE), DRAFTS);
        assertEquals(Map.of(), returned.back());
        assertFalse(returned.isAnyLeftOver());
    }

    @Test
    void aSentenceThatWasJoinedWithAnotherIsThereNoMore() {
        Segment joined = Segment.empty(new Span(FIRST.source().start(), EMPTY.segments().getLast().source().end()));
        ReturnedDrafts returned = ReturnedDrafts.of(new Translation(EMPTY.article(), Locale.ENGLISH, List.of(joined)), DRAFTS);
        assertEquals(Map.of(), returned.back());
        assertTrue(returned.isCutOtherwise());
    }
}
