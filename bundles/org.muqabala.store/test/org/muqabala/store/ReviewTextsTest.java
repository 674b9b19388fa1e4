package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewTextsTest {

    private final ReviewTexts english = new ReviewTexts(Locale.US);
    private final ReviewTexts arabic = new ReviewTexts(Locale.forLanguageTag("ar"));

    @ParameterizedTest
    @EnumSource(UnreadableReviewException.Problem.class)
    void saysWhyAReviewCannotBeOpened(UnreadableReviewException.Problem problem) {
        UnreadableReviewException unreadable = new UnreadableReviewException(problem, "review.json", "klingon");
        assertBoth(english.text(unreadable), arabic.text(unreadable));
    }

    @ParameterizedTest
    @EnumSource(ReviewProblem.Kind.class)
    void saysWhatIsWrongWithAnAnnotation(ReviewProblem.Kind kind) {
        ReviewProblem problem = new ReviewProblem(Path.of("n1.json"), kind, "praise", Optional.of(Path.of("aside")));
        assertBoth(english.text(problem), arabic.text(problem));
        assertTrue(english.text(problem).contains("n1.json") && english.text(problem).contains("aside"));
        assertTrue(arabic.text(problem).contains("n1.json") && arabic.text(problem).contains("aside"));
    }

    @ParameterizedTest
    @EnumSource(UnwritableFileException.Problem.class)
    void saysWhyAFileCannotBeWritten(UnwritableFileException.Problem problem) {
        UnwritableFileException unwritable = new UnwritableFileException("x", problem);
        assertBoth(english.text(unwritable), arabic.text(unwritable));
    }

    @Test
    void saysThatAFolderIsTaken() {
        for (boolean review : new boolean[] {true, false}) {
            OccupiedFolderException occupied = new OccupiedFolderException(Path.of("x"), review);
            assertBoth(english.text(occupied), arabic.text(occupied));
        }
    }

    private static void assertBoth(String english, String arabic) {
        assertFalse(english.contains("{"), english);
        assertFalse(arabic.contains("{"), arabic);
        assertTrue(arabic.chars().anyMatch(c -> c >= 0x600 && c < 0x700), arabic);
        assertEquals(english.contains("klingon"), arabic.contains("klingon"));
    }
}
