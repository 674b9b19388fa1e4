package org.muqabala.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.ReasonTexts;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.ui.collation.DivergenceTexts;

class MarkerTextTest {

    private final DivergenceTexts texts = new DivergenceTexts(new ReasonTexts(Locale.ENGLISH));

    @Test
    void aFewDivergencesAreAllMarked() {
        Review review = review(20);
        assertEquals(weighty(review), MarkerText.of(review, texts, false).size());
    }

    @Test
    void whereThereAreTooManyOneMarkerSaysHowManyAreLeftOut() {
        Review review = review(1200);
        List<MarkerText> markers = MarkerText.of(review, texts, false);
        assertEquals(1001, markers.size());
        MarkerText last = markers.getLast();
        assertEquals(Optional.empty(), last.place());
        String said = String.valueOf(weighty(review) - 1000);
        assertTrue(last.message().contains(said), last.message() + " says " + said);
    }

    private static int weighty(Review review) {
        return (int) Ledger.of(review.comparison()).rows().stream().filter(row -> row.divergence().significance() != Significance.COSMETIC).count();
    }

    /** Two versions that differ in one word of each paragraph. */
    private static Review review(int paragraphs) {
        Article older = Article.typed("001", text(paragraphs, "أمس"));
        Article newer = Article.typed("004", text(paragraphs, "اليوم"));
        return new Review(new Collator(Profile.NEWS).compare(older, newer, Progress.NONE), Profile.NEWS.id(), List.of());
    }

    private static String text(int paragraphs, String day) {
        return IntStream.range(0, paragraphs).mapToObj(number -> "قال الوزير رقم " + number + " " + day + " إن الاتفاق رقم " + number + " قريب.")
                .collect(Collectors.joining("\n"));
    }
}
