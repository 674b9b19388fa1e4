package org.muqabala.ui.translation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.muqabala.core.text.Article;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;
import org.muqabala.core.translation.TranslationSession;

class TranslationModelTest {

    private final Translation empty = Translation.empty(Article.typed("a.txt", "قال الوزير نعم. وغادر القاعة. ثم عاد إلى القاعة."), Locale.ENGLISH);
    private final TranslationModel model = new TranslationModel(new TranslationSession(empty), Locale.of("ar"));

    @Test
    void workBeginsWhereItIsLeft() {
        Translation begun = empty.with(0, empty.segments().get(0).written("Yes.").confirmed(SegmentState.TRANSLATED));
        assertEquals(OptionalInt.of(1), new TranslationModel(new TranslationSession(begun), Locale.of("ar")).hand());
    }

    @Test
    void theNextOpenSegmentIsLookedForRoundTheEnd() {
        model.go(2);
        assertTrue(model.goToNextOpen());
        assertEquals(OptionalInt.of(0), model.hand());
        model.write("Yes.");
        model.confirm(SegmentState.TRANSLATED);
        model.go(2);
        assertTrue(model.goToNextOpen());
        assertEquals(OptionalInt.of(1), model.hand());
    }

    @Test
    void nothingIsConfirmedAsNothing() {
        assertFalse(model.confirm(SegmentState.TRANSLATED));
        model.write("Yes.");
        assertTrue(model.confirm(SegmentState.REVIEWED));
        assertEquals(SegmentState.REVIEWED, model.segment(0).state());
    }

    @Test
    void whatIsDoneStaysInSightUntilTheFilterIsChosenAnew() {
        model.filter(SegmentFilter.LEFT, "");
        model.write("Yes.");
        model.confirm(SegmentState.TRANSLATED);
        assertArrayEquals(new int[] {0, 1, 2}, model.shown());
        model.filter(SegmentFilter.ALL, "");
        model.filter(SegmentFilter.LEFT, "");
        assertArrayEquals(new int[] {1, 2}, model.shown());
        assertEquals(OptionalInt.of(1), model.hand());
        assertFalse(model.goToPrevious());
    }

    @Test
    void wordsAreFoundInBothLanguagesHoweverTheyAreSpelt() {
        model.write("He agreed.");
        model.filter(SegmentFilter.ALL, "القاعه");
        assertArrayEquals(new int[] {1, 2}, model.shown());
        model.filter(SegmentFilter.ALL, "AGREED");
        assertArrayEquals(new int[] {0}, model.shown());
        model.filter(SegmentFilter.ALL, "nowhere");
        assertEquals(OptionalInt.empty(), model.hand());
    }

    @Test
    void goingToASegmentThatIsHiddenShowsAll() {
        model.filter(SegmentFilter.ALL, "الوزير");
        model.go(2);
        assertEquals(OptionalInt.of(2), model.hand());
        assertArrayEquals(new int[] {0, 1, 2}, model.shown());
    }

    @Test
    void whatIsLeftFollowsWhatIsWritten() {
        assertEquals(3, model.left().work().segments());
        model.write("Yes.");
        model.confirm(SegmentState.TRANSLATED);
        assertEquals(2, model.left().work().segments());
        model.session().undo();
        assertEquals(3, model.left().work().segments());
    }
}
