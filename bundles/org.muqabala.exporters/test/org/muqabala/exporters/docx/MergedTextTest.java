package org.muqabala.exporters.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.exporters.docx.Piece.Kind;
import org.muqabala.testkit.Story;

/** Of the merged text A is left without what comes, and B without what goes. */
class MergedTextTest {

    private static Stream<Story> stories() {
        Stream<Story> seeds = Stream.of("000", "001", "002", "003", "004")
                .flatMap(a -> Stream.of("000", "001", "002", "003", "004").filter(b -> !b.equals(a)).map(b -> Story.ofSeeds(a, b)));
        return Stream.concat(seeds, Story.names().stream().map(Story::ofFolder));
    }

    private static Comparison compare(String a, String b) {
        return new Collator(Profile.NEWS).compare(Article.typed("a", a), Article.typed("b", b), Progress.NONE);
    }

    private static List<Piece> merged(String a, String b, Changes changes) {
        Comparison comparison = compare(a, b);
        return MergedText.of(comparison, Ledger.of(comparison), changes);
    }

    private static String text(List<Piece> pieces, Predicate<Change> present) {
        return pieces.stream().filter(piece -> present.test(piece.change())).map(piece -> piece.isBreak() ? "\n" : piece.text()).collect(Collectors.joining());
    }

    private static String canonical(String text) {
        String inner = text.strip().replaceAll("[\\s\u00A0]*\n[\\s\u00A0]*", "\n");
        return inner.isEmpty() ? "" : inner + "\n";
    }

    /** The pieces as a line: {@code -deleted}, {@code +inserted}, {@code <moved away}, {@code >moved here}, paragraphs ended by {@code ¶}. */
    private static String line(String a, String b, Changes changes) {
        return merged(a, b, changes).stream().map(piece -> switch (piece.change()) {
            case NONE -> "";
            case DELETED -> "-";
            case INSERTED -> "+";
            case MOVED_FROM -> "<";
            case MOVED_TO -> ">";
        } + (piece.isBreak() ? "¶" : piece.text().isBlank() ? "_" : piece.text())).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void rejectedItIsAAndAcceptedItIsB(Story story) {
        List<Piece> pieces = merged(story.a(), story.b(), Changes.ALL);
        assertEquals(canonical(story.a()), text(pieces, Change::isInA));
        assertEquals(canonical(story.b()), text(pieces, Change::isInB));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void withFewerChangesItIsBStill(Story story) {
        assertEquals(canonical(story.b()), text(merged(story.a(), story.b(), Changes.WITHOUT_COSMETIC), Change::isInB));
        List<Piece> alone = merged(story.a(), story.b(), Changes.NONE);
        assertTrue(alone.stream().allMatch(piece -> piece.change() == Change.NONE));
        assertEquals(canonical(story.b()), text(alone, Change::isInB));
    }

    @Test
    void aWordIsReplacedAndItsNeighboursStay() {
        assertEquals("قال _ -الوزير -_ +الرئيس +_ أمس _ إن _ المحادثات _ انتهت . ¶",
                line("قال الوزير أمس إن المحادثات انتهت.\n", "قال الرئيس أمس إن المحادثات انتهت.\n", Changes.ALL));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "قال الوزير أمس إن المحادثات انتهت في المدينة.|قال رئيس الوفد أمس إن المحادثات انتهت في المدينة."
            + "|قال _ -الوزير -_ +رئيس +_ +الوفد +_ أمس _ إن _ المحادثات _ انتهت _ في _ المدينة . ¶",
        "قال أمس إن المحادثات انتهت وقال الوزير.|قال أمس إن المحادثات انتهت وقال الرئيس.|قال _ أمس _ إن _ المحادثات _ انتهت _ وقال -_ -الوزير +_ +الرئيس . ¶",
        "الوزير قال أمس إن المحادثات انتهت.|الرئيس قال أمس إن المحادثات انتهت.|-الوزير -_ +الرئيس +_ قال _ أمس _ إن _ المحادثات _ انتهت . ¶",
        "قال إن «الوزير» في المحادثات أمس انتهى.|قال إن «الرئيس» في المحادثات أمس انتهى.|قال _ إن _ « -الوزير +الرئيس » _ في _ المحادثات _ أمس _ انتهى . ¶"})
    void aSpaceBesideReplacedWordsStandsBetweenTheOldAndTheNew(String a, String b, String merged) {
        assertEquals(merged, line(a, b, Changes.ALL));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void noWordTouchesTheOneThatComesInItsPlaceWhereASpaceStandsBesideThem(Story story) {
        List<Piece> pieces = merged(story.a(), story.b(), Changes.ALL);
        for (int i = 1; i < pieces.size(); i++) {
            if (goes(pieces.get(i - 1)) && comes(pieces.get(i)) && pieces.get(i - 1).isVisible() && pieces.get(i).isVisible()) {
                int first = i - 1;
                int behind = i;
                while (first > 0 && goes(pieces.get(first - 1))) {
                    first--;
                }
                while (comes(pieces.get(behind))) {
                    behind++;
                }
                String words = pieces.get(i - 1).text() + pieces.get(i).text();
                assertFalse(first > 0 && pieces.get(first - 1).kind() == Kind.SPACE && pieces.get(behind).isBreak(), words);
                assertFalse(pieces.get(behind).kind() == Kind.SPACE, words);
            }
        }
    }

    private static boolean goes(Piece piece) {
        return !piece.change().isInB();
    }

    private static boolean comes(Piece piece) {
        return !piece.change().isInA();
    }

    @Test
    void aParagraphThatComesStaysAParagraph() {
        String a = "قال الوزير أمس إن المحادثات انتهت.\nوأضاف أن اللجنة ستجتمع غدا.\n";
        String b = "قال الوزير أمس إن المحادثات انتهت.\nعاد الهدوء إلى المدينة.\nوأضاف أن اللجنة ستجتمع غدا.\n";
        assertTrue(line(a, b, Changes.ALL).contains("انتهت . ¶ +عاد +_ +الهدوء +_ +إلى +_ +المدينة +. +¶ وأضاف"), line(a, b, Changes.ALL));
        assertTrue(line(b, a, Changes.ALL).contains("انتهت . ¶ -عاد -_ -الهدوء -_ -إلى -_ -المدينة -. -¶ وأضاف"), line(b, a, Changes.ALL));
    }

    @Test
    void cosmeticDivergencesCanBeLeftOut() {
        String a = "قال الوزير أمس ان المحادثات انتهت.\n";
        String b = "قال الرئيس أمس إن المحادثات انتهت.\n";
        assertEquals("قال _ -الوزير -_ +الرئيس +_ أمس _ إن _ المحادثات _ انتهت . ¶", line(a, b, Changes.WITHOUT_COSMETIC));
        assertEquals("قال _ -الوزير -_ +الرئيس +_ أمس _ -ان -_ +إن +_ المحادثات _ انتهت . ¶", line(a, b, Changes.ALL));
    }

    @Test
    void twoTextsWithoutALetterAreNothing() {
        assertEquals("", line("", "\n", Changes.ALL));
        assertEquals("+قال +¶", line("", "قال", Changes.ALL));
        assertEquals("-قال -¶", line(" قال\n", "", Changes.ALL));
    }

    @Test
    void aMoveHasItsWordsAtBothEnds() {
        Story story = Story.ofSeeds("001", "004");
        List<Piece> pieces = merged(story.a(), story.b(), Changes.ALL);
        List<Integer> moves = pieces.stream().map(Piece::move).filter(move -> move > 0).distinct().toList();
        assertTrue(!moves.isEmpty());
        for (int move : moves) {
            assertEquals(words(pieces, move, Change.MOVED_FROM), words(pieces, move, Change.MOVED_TO));
        }
    }

    private static List<String> words(List<Piece> pieces, int move, Change change) {
        return pieces.stream().filter(piece -> piece.move() == move && piece.change() == change && piece.isVisible()).map(Piece::text).toList();
    }
}
