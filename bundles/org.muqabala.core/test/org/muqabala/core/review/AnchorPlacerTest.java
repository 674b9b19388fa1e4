package org.muqabala.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.core.collation.Side;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.FoldedWords;
import org.muqabala.core.text.Span;
import org.muqabala.testkit.Seeds;

/** Anchors find their words again, or say that they cannot. */
class AnchorPlacerTest {

    private static final int STORIES = Boolean.getBoolean("muqabala.long") ? 1000 : 100;
    /** Of every fifth story; the others have twice, four, eight and sixteen times as many. */
    private static final int FEWEST_EDITS = 5;
    private static final int ANCHORS = 20;

    @Test
    void anAnchorKnowsItsSurroundingsAndWhichOfItsLikeItIs() {
        String text = "قال الوزير إن الاتفاق قريب، وقال الوزير إنّ الإتفاق بعيد جدا عن التوقيع";
        int second = text.lastIndexOf("الوزير");
        Anchor anchor = Anchor.of(Side.A, new Span(second, second + 13), text);
        assertEquals("الوزير إنّ ال", anchor.quote());
        assertTrue(anchor.trace().before().length() <= AnchorTrace.REACH && anchor.trace().after().length() <= AnchorTrace.REACH);
        assertTrue(text.substring(0, second).endsWith(anchor.trace().before()));
        assertEquals(1, Anchor.of(Side.A, new Span(second, second + 6), text).trace().occurrence());
    }

    /** Over known edits: what is placed stands right, and what has lost its words says so. */
    @Test
    void overKnownEditsPlacedAnchorsStandRight() {
        int placed = 0;
        int right = 0;
        int exact = 0;
        int there = 0;
        int found = 0;
        int gone = 0;
        for (int seed = 0; seed < STORIES; seed++) {
            EditedStory story = new EditedStory(Seeds.text(List.of("000", "001", "002", "003", "004").get(seed / 5 % 5)), seed);
            for (int edit = 0; edit < FEWEST_EDITS << seed % 5; edit++) {
                story.edit();
            }
            AnchorPlacer placer = AnchorPlacer.between(Article.typed("before", story.before()), Article.typed("after", story.after()), Progress.NONE);
            FoldedWords words = FoldedWords.of(story.after());
            Random chance = new Random(seed);
            for (int i = 0; i < ANCHORS; i++) {
                int count = 1 + chance.nextInt(12);
                int first = chance.nextInt(story.words() - count);
                if (!story.isTogether(first, count)) {
                    continue;
                }
                Optional<Span> truth = story.spanAfter(first, count);
                there += truth.isPresent() ? 1 : 0;
                gone += truth.isPresent() ? 0 : 1;
                if (placer.place(Anchor.of(Side.A, story.spanBefore(first, count), story.before())) instanceof Placement.Placed found1) {
                    placed++;
                    found += truth.isPresent() ? 1 : 0;
                    boolean isRight = truth.filter(span -> stands(found1.span(), span, words, 1)).isPresent();
                    exact += truth.filter(span -> stands(found1.span(), span, words, 0)).isPresent() ? 1 : 0;
                    right += isRight ? 1 : 0;
                    if (!isRight && Boolean.getBoolean("muqabala.show")) {
                        System.out.println(seed + ": «" + story.spanBefore(first, count).of(story.before()) + "» → «" + found1.quote() + "» " + found1 + " truth "
                                + truth.map(span -> span + " " + span.of(story.after())));
                    }
                }
            }
        }
        double precision = (double) right / placed;
        double recall = (double) found / there;
        System.out.printf("%d anchors placed, right %.4f, to the word %.4f; of %d that are there, found %.4f; %d are gone%n", placed, precision,
                (double) exact / placed, there, recall, gone);
        assertTrue(gone > 10, gone + " are gone");
        assertTrue(precision >= 0.99, () -> "right " + precision);
        assertTrue(recall >= 0.97, () -> "found " + recall);
    }

    /** At the same words, but for so many more or less at either end; of a single word, at that. */
    private static boolean stands(Span found, Span truth, FoldedWords words, int off) {
        boolean together = found.start() < truth.end() && truth.start() < found.end();
        int before = words.firstEndingAfter(found.start()) - words.firstEndingAfter(truth.start());
        int behind = words.firstEndingAfter(found.end() - 1) - words.firstEndingAfter(truth.end() - 1);
        return together && Math.abs(before) <= off && Math.abs(behind) <= off;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "قال الوزير إن الاتفاق قريب | قال الوزير ان الاتفاق قريب جدا | إن | ان",
            "قال الوزير إن الاتفاق قريب | أكد الوزير إن الاتفاق قريب | قال الوزير | أكد الوزير",
            "قال الوزير إن الاتفاق قريب | قال إن الاتفاق قريب | الوزير | ",
            "قال الوزير إن الاتفاق قريب | زيادة. قال الوزير إن الاتفاق قريب | الاتفاق قريب | الاتفاق قريب"})
    void aPlaceGoesAlongWithItsWords(String before, String after, String quote, String expected) {
        Anchor anchor = Anchor.of(Side.A, new Span(before.indexOf(quote), before.indexOf(quote) + quote.length()), before);
        Placement placement = AnchorPlacer.between(Article.typed("a", before), Article.typed("b", after), Progress.NONE).place(anchor);
        if (expected == null) {
            assertInstanceOf(Placement.Orphan.class, placement);
        } else {
            assertEquals(expected, assertInstanceOf(Placement.Placed.class, placement).quote());
        }
    }

    /** Quotes of four words that stand once in either version. */
    @Test
    void anotherVersionOfTheStoryIsATextLikeAnyOther() {
        String a = Seeds.text("001");
        String b = Seeds.text("004");
        AnchorPlacer placer = AnchorPlacer.between(Article.typed("a", a), Article.typed("b", b), Progress.NONE);
        FoldedWords words = FoldedWords.of(a);
        int shared = 0;
        for (int i = 0; i + 4 <= words.size(); i++) {
            Span span = Span.covering(words.spans().get(i), words.spans().get(i + 3));
            String quote = span.of(a);
            if (b.contains(quote) && b.indexOf(quote) == b.lastIndexOf(quote) && a.indexOf(quote) == a.lastIndexOf(quote)) {
                shared++;
                Placement.Placed placed = assertInstanceOf(Placement.Placed.class, placer.place(Anchor.of(Side.A, span, a)), quote);
                assertEquals(quote, placed.quote());
            }
        }
        assertTrue(shared > 50, shared + " shared quotes");
    }

    @Test
    void inATextThatHasNothingToDoWithItAnAnchorIsAnOrphan() {
        String a = Seeds.text("001");
        AnchorPlacer placer = AnchorPlacer.between(Article.typed("a", a), Article.typed("b", "نص آخر لا شأن له بذاك."), Progress.NONE);
        assertInstanceOf(Placement.Orphan.class, placer.place(Anchor.of(Side.A, new Span(40, 70), a)));
    }
}
