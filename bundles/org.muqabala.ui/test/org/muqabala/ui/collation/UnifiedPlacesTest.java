package org.muqabala.ui.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.ChunkSize;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Span;
import org.muqabala.testkit.Seeds;
import org.muqabala.ui.collation.UnifiedText.Piece;

class UnifiedPlacesTest {

    private static final String OLDER = "قال الوزير أمس إن الاتفاق قريب.";
    private static final String NEWER = "قال الوزير اليوم إن الاتفاق قريب.";

    private final CollationIndex pair = index(OLDER, NEWER);
    /** {@code قال الوزير أمس اليوم إن الاتفاق قريب.} */
    private final UnifiedText unified = UnifiedText.whole(pair, row -> true);
    private final UnifiedPlaces places = new UnifiedPlaces(unified, pair);

    @Test
    void wordsOfTheOlderVersionAloneAreItsOwn() {
        assertWords(Side.A, "أمس", "أمس");
        assertWords(Side.A, "أمس", " أمس ");
    }

    @Test
    void wordsOfTheNewerVersionAreItsOwn() {
        assertWords(Side.B, "اليوم", "اليوم");
    }

    @Test
    void sharedWordsAreThoseOfTheNewerVersionInWhichTheyStand() {
        assertWords(Side.B, "الاتفاق", "الاتفاق");
        assertWords(Side.B, "الوزير اليوم إن", "الوزير أمس اليوم إن");
    }

    @Test
    void sharedWordsWithTheOlderWordingBesideThemAreThoseOfTheNewer() {
        assertWords(Side.B, "الوزير", "الوزير أمس");
    }

    @Test
    void spaceIsNoWord() {
        assertEquals(Optional.empty(), places.words(new Span(3, 4)));
        assertEquals(Optional.empty(), places.words(Span.at(5)));
    }

    @Test
    void wordsThatStandApartInTheirVersionAreNotOnePlace() {
        CollationIndex seeds = index(Seeds.text("001"), Seeds.text("004"));
        UnifiedText changes = UnifiedText.changes(seeds, row -> row.isPassage() || row.isMoved());
        UnifiedPlaces shown = new UnifiedPlaces(changes, seeds);
        Anchor words = shown.words(new Span(0, changes.text().length())).orElseThrow();
        String version = seeds.comparison().article(words.side()).text();
        for (int place = words.span().start(); place < words.span().end(); place++) {
            assertTrue(Character.isWhitespace(version.charAt(place)) || shown.placeOf(words.side(), place).isPresent(), words.quote());
        }
        assertTrue(words.quote().length() < changes.text().length() / 2, words.quote());
    }

    @Test
    void eachReadingOfADivergenceIsFound() {
        LedgerRow row = pair.ledger().rows().get(0);
        assertEquals("أمس", places.reading(row, Side.A).orElseThrow().span().of(unified.text()));
        assertEquals("اليوم", places.reading(row, Side.B).orElseThrow().span().of(unified.text()));
    }

    @Test
    void whatBothVersionsSayStandsOnceForBoth() {
        int place = unified.text().indexOf("الاتفاق");
        assertEquals(Optional.of(place), places.placeOf(Side.A, OLDER.indexOf("الاتفاق")));
        assertEquals(Optional.of(place), places.placeOf(Side.B, NEWER.indexOf("الاتفاق")));
        assertEquals(Optional.of(new Span(place, place + "الاتفاق".length())),
                places.stretchOf(Side.A, new Span(OLDER.indexOf("الاتفاق"), OLDER.indexOf("الاتفاق") + "الاتفاق".length())));
    }

    @Test
    void everyWordOfAVersionThatIsShownIsFoundAgain() {
        CollationIndex seeds = index(Seeds.text("001"), Seeds.text("004"));
        UnifiedText whole = UnifiedText.whole(seeds, row -> true);
        UnifiedPlaces found = new UnifiedPlaces(whole, seeds);
        for (Piece piece : whole.pieces()) {
            if (!words(piece, seeds).isBlank()) {
                Anchor again = found.words(piece.span()).orElseThrow();
                assertEquals(words(piece, seeds).strip(), again.quote());
                assertTrue(piece.source().contains(again.span()), again + " in " + piece);
            }
        }
    }

    @Test
    void everySharedLetterIsTheSameInTheOtherVersion() {
        CollationIndex seeds = index(Seeds.text("001"), Seeds.text("004"));
        for (Link link : seeds.comparison().links()) {
            for (Span span : link.a()) {
                for (int place = span.start(); place < span.end(); place++) {
                    assertSameLetter(seeds, link, place);
                }
            }
        }
    }

    private static void assertSameLetter(CollationIndex index, Link link, int place) {
        char letter = index.comparison().a().text().charAt(place);
        if (!Character.isWhitespace(letter) && link.divergences().stream().noneMatch(divergence -> divergence.a().contains(place))) {
            int there = new SharedLetters(index.comparison(), link).across(Side.A, place);
            assertEquals(letter, index.comparison().b().text().charAt(there), link.id() + " at " + place);
        }
    }

    private void assertWords(Side side, String words, String selected) {
        int start = unified.text().indexOf(selected);
        Anchor anchor = places.words(new Span(start, start + selected.length())).orElseThrow();
        int expected = (side == Side.A ? OLDER : NEWER).indexOf(words);
        assertEquals(new Anchor(side, new Span(expected, expected + words.length()), words), anchor);
    }

    private static String words(Piece piece, CollationIndex index) {
        return piece.source().of(index.comparison().article(piece.side()).text());
    }

    private static CollationIndex index(String a, String b) {
        return new CollationIndex(new Collator(Profile.NEWS).compare(Article.typed("a", a), Article.typed("b", b), Progress.NONE), ChunkSize.EXACT);
    }
}
