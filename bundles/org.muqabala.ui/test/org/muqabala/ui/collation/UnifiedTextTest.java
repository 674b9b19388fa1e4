package org.muqabala.ui.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.ChunkSize;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.testkit.Seeds;
import org.muqabala.ui.collation.UnifiedText.Piece;

class UnifiedTextTest {

    private final CollationIndex index = index(Seeds.text("001"), Seeds.text("004"));

    @Test
    void withoutTheOlderWordingItIsTheNewerVersion() {
        UnifiedText unified = UnifiedText.whole(index, row -> true);
        String newer = unified.pieces().stream().filter(piece -> !piece.isOld()).map(piece -> piece.span().of(unified.text())).collect(Collectors.joining());
        assertEquals(Seeds.text("004"), newer);
    }

    @Test
    void everyPieceQuotesItsVersion() {
        for (UnifiedText unified : new UnifiedText[] {UnifiedText.whole(index, row -> true), UnifiedText.changes(index, row -> true)}) {
            for (Piece piece : unified.pieces()) {
                assertEquals(piece.source().of(index.comparison().article(piece.side()).text()), piece.span().of(unified.text()));
            }
        }
    }

    @Test
    void everyRowIsThere() {
        for (UnifiedText unified : new UnifiedText[] {UnifiedText.whole(index, row -> true), UnifiedText.changes(index, row -> true)}) {
            for (LedgerRow row : index.ledger().rows()) {
                assertTrue(new UnifiedPlaces(unified, index).reading(row).isPresent(), row.toString());
            }
        }
    }

    @Test
    void whatTheFilterHidesIsSaidAsTheNewerVersionHasIt() {
        UnifiedText unified = UnifiedText.whole(index, row -> row.divergence().significance() == Significance.SUBSTANTIVE);
        assertTrue(unified.pieces().stream().map(Piece::row).flatMap(Optional::stream)
                .allMatch(row -> row.divergence().significance() == Significance.SUBSTANTIVE));
        assertFalse(unified.pieces().isEmpty());
    }

    @Test
    void theOlderWordingStandsInFrontOfTheNewer() {
        CollationIndex pair = index("قال الوزير أمس إن الاتفاق قريب.", "قال الوزير اليوم إن الاتفاق قريب.");
        assertEquals("قال الوزير أمس اليوم إن الاتفاق قريب.", UnifiedText.whole(pair, row -> true).text());
    }

    @Test
    void twoEqualVersionsHaveNoChanges() {
        assertEquals("", UnifiedText.changes(index(Seeds.text("001"), Seeds.text("001")), row -> true).text());
    }

    private static CollationIndex index(String a, String b) {
        return new CollationIndex(new Collator(Profile.NEWS).compare(Article.typed("a", a), Article.typed("b", b), Progress.NONE), ChunkSize.EXACT);
    }
}
