package org.muqabala.core.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Span;

class TranslationSessionTest {

    private final Translation empty = Translation.empty(Article.typed("a.txt", "قال الوزير نعم. وغادر القاعة. ثم عاد."), Locale.ENGLISH);
    private final TranslationSession session = new TranslationSession(empty);

    @Test
    void whatIsTypedIsADraft() {
        session.type(1, "He left");
        assertEquals("He left", session.segment(1).target());
        assertEquals(SegmentState.DRAFT, session.segment(1).state());
        assertTrue(session.isDirty());
        session.type(1, "");
        assertEquals(SegmentState.EMPTY, session.segment(1).state());
        assertFalse(session.isDirty(), "as it was");
    }

    @Test
    void aWordIsOneStep() {
        typeLetters(0, "He said yes");
        List<String> steps = new ArrayList<>();
        while (session.canUndo()) {
            assertEquals(OptionalInt.of(0), session.undo());
            steps.add(session.segment(0).target());
        }
        assertEquals(List.of("He said ", "He ", ""), steps);
        while (session.canRedo()) {
            session.redo();
        }
        assertEquals("He said yes", session.segment(0).target());
    }

    @Test
    void lettersInAnotherSegmentAreAnotherStep() {
        typeLetters(0, "Yes");
        typeLetters(1, "He");
        session.undo();
        assertEquals("Yes", session.segment(0).target());
        assertEquals("", session.segment(1).target());
        typeLetters(0, "Yes!");
        assertFalse(session.canRedo(), "what was undone is gone when somebody goes on writing");
    }

    @Test
    void segmentsThatArePutTogetherAreUndoneTogether() {
        session.put(Map.of(0, session.segment(0).written("Yes."), 2, session.segment(2).written("Back.")));
        assertEquals(OptionalInt.of(0), session.undo());
        assertEquals(empty, session.translation());
        assertEquals(OptionalInt.empty(), session.undo());
        assertEquals(OptionalInt.of(0), session.redo());
        assertEquals("Back.", session.segment(2).target());
    }

    @Test
    void whatSomebodyElseWroteIsTakenUpWhereNothingWasWrittenHere() {
        session.type(0, "Yes");
        Translation onDisk = empty.with(1, empty.segments().get(1).written("He left.")).with(0, empty.segments().get(0).written("No"));
        assertEquals(new TranslationSession.Followed(List.of(1), List.of(0)), session.takeUp(onDisk));
        assertEquals(List.of("Yes", "He left.", ""), session.translation().segments().stream().map(Segment::target).toList());
        assertEquals(empty.segments().get(0), session.saved().segments().get(0), "saving is to see that another was there");
        session.undo();
        assertEquals(List.of("", "He left.", ""), session.translation().segments().stream().map(Segment::target).toList());
        assertFalse(session.isDirty());
        assertEquals(new TranslationSession.Followed(List.of(0), List.of()), session.takeUp(onDisk));
        assertEquals("No", session.segment(0).target());
    }

    @Test
    void whatSomebodyElseWroteIsNotTakenBackByUndoing() {
        session.type(1, "She left");
        session.markSaved(session.translation());
        session.takeUp(session.translation().with(1, session.segment(1).written("He left.")));
        assertFalse(session.canUndo());
        assertEquals("He left.", session.segment(1).target());
    }

    @Test
    void theSameThatSomebodyElseWroteIsSaved() {
        session.type(1, "He left.");
        assertEquals(new TranslationSession.Followed(List.of(), List.of()), session.takeUp(session.translation()));
        assertFalse(session.isDirty());
        assertTrue(session.canUndo(), "it was written here");
    }

    @Test
    void anotherCutIsNotTakenUp() {
        Span both = Span.covering(empty.segments().get(0).source(), empty.segments().get(1).source());
        Translation joined = new Translation(empty.article(), Locale.ENGLISH, List.of(Segment.empty(both), empty.segments().get(2)));
        assertEquals(new TranslationSession.OtherCut(), session.takeUp(joined));
        assertEquals(empty, session.translation());
    }

    @Test
    void nothingIsNoStep() {
        session.put(0, session.segment(0));
        session.type(0, "");
        assertFalse(session.canUndo());
    }

    @Test
    void savedIsWhatWasSavedThoughSomebodyWritesOnMeanwhile() {
        session.type(0, "Yes");
        Translation snapshot = session.translation();
        session.type(1, "He left");
        session.markSaved(snapshot);
        assertTrue(session.isDirty());
        session.undo();
        assertFalse(session.isDirty());
    }

    @Test
    void whoeverListensHearsOfEveryChange() {
        List<String> heard = new ArrayList<>();
        Runnable stop = session.onChange(translation -> heard.add(translation.segments().get(0).target()));
        session.type(0, "Y");
        session.undo();
        stop.run();
        session.redo();
        assertEquals(List.of("Y", ""), heard);
    }

    @Test
    void whatIsToBeReviewedStaysSoUntilItIsConfirmedAndItsMarksGoAlong() {
        Span source = session.segment(0).source();
        session.put(0, new Segment(source, "He said 25 men", SegmentState.FUZZY, List.of(source), List.of(new Span(0, 2), new Span(8, 10)), "قال"));
        session.type(0, "Minister said 25 men");
        assertEquals(SegmentState.FUZZY, session.segment(0).state());
        assertEquals(List.of(new Span(14, 16)), session.segment(0).doubtful(), "rewritten words are in doubt no more");
        assertEquals("قال", session.segment(0).former());
        session.put(0, session.segment(0).confirmed(SegmentState.TRANSLATED));
        assertEquals(new Segment(source, "Minister said 25 men", SegmentState.TRANSLATED), session.segment(0));
    }

    private void typeLetters(int number, String words) {
        for (int end = 1; end <= words.length(); end++) {
            session.type(number, words.substring(0, end));
        }
    }
}
