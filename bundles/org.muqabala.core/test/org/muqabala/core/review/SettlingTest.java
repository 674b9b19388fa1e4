package org.muqabala.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.ChunkSize;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.ReadableChunks;
import org.muqabala.core.collation.Side;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Span;
import org.muqabala.testkit.Seeds;

/** Divergences are settled one by one or many at once, the whole is judged, and closes when nothing is in the way. */
class SettlingTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Comparison comparison = compare(Seeds.text("000"), Seeds.text("001"));
    private final Ledger ledger = Ledger.of(comparison);
    private final ReviewSession session = new ReviewSession(new Review(comparison, "news", List.of()));

    @Test
    void manyAreSettledAtOnceAndUndoneAtOnce() {
        List<LedgerRow> spellings = ledger.rows().stream().filter(row -> row.divergence().type() == DivergenceType.ORTHOGRAPHIC).toList();
        assertTrue(spellings.size() > 3);
        session.apply(settle(spellings, SettlementState.IGNORED));
        for (LedgerRow row : ledger.rows()) {
            assertEquals(spellings.contains(row) ? SettlementState.IGNORED : SettlementState.UNSEEN, settlement(row).state());
        }
        session.undo();
        assertTrue(session.review().settlements().isEmpty());
    }

    @Test
    void whoSeesToItAndHowItIsSettledAreSaidApart() {
        DivergenceKey key = key(ledger.rows().get(0));
        session.apply(new ReviewCommand.Assign(List.of(key), "سمر", "هدى", NOON));
        session.apply(new ReviewCommand.Settle(List.of(key), SettlementState.TO_CORRECT, "سمر", NOON.plusSeconds(1)));
        assertEquals(new Settlement(SettlementState.TO_CORRECT, "سمر", "سمر", NOON.plusSeconds(1)), settlement(ledger.rows().get(0)));
        session.apply(new ReviewCommand.Assign(List.of(key), "", "هدى", NOON));
        session.apply(new ReviewCommand.Settle(List.of(key), SettlementState.UNSEEN, "هدى", NOON));
        assertTrue(session.review().settlements().isEmpty());
    }

    @Test
    void aSettlementCountsWhateverTheSizeOfThePieces() {
        Comparison pieces = new ReadableChunks(ChunkSize.ofLevel(3)).of(comparison);
        Ledger coarse = Ledger.of(pieces);
        assertTrue(coarse.rows().size() < ledger.rows().size());
        session.apply(settle(coarse.rows(), SettlementState.KEPT));
        ledger.rows().forEach(row -> assertEquals(SettlementState.KEPT, settlement(row).state(), () -> row.toString()));

        ReviewSession fine = new ReviewSession(new Review(comparison, "news", List.of()));
        fine.apply(settle(ledger.rows(), SettlementState.KEPT));
        SettledLedger settled = SettledLedger.of(fine.review(), coarse);
        coarse.rows().forEach(row -> assertEquals(SettlementState.KEPT, settled.settlement(row).state(), () -> row.toString()));
    }

    @Test
    void aReviewClosesWhenNothingIsInTheWay() {
        Annotation question = new Annotation("q1", AnnotationKind.QUESTION, List.of(Anchor.of(Side.A, new Span(0, 5), comparison.a().text())), "", "من؟", "هدى",
                NOON, NOON);
        session.apply(new ReviewCommand.Add(question));
        session.apply(new ReviewCommand.Judge(new ReviewerVerdict("رئيس التحرير", ReviewerVerdict.Opinion.OBJECTS, "", NOON)));
        ReviewCommand close = new ReviewCommand.Close("هدى", NOON);
        Review before = session.review();
        List<Blocker> blockers = assertThrows(BlockedReviewException.class, () -> session.apply(close)).blockers();
        assertEquals(before, session.review());
        assertTrue(blockers.contains(new Blocker.Pending(question)) && blockers.contains(new Blocker.NoApproval()));
        assertTrue(blockers.stream().anyMatch(blocker -> blocker instanceof Blocker.Unseen)
                && blockers.stream().anyMatch(blocker -> blocker instanceof Blocker.Objection));

        session.apply(settle(ledger.rows(), SettlementState.KEPT));
        session.apply(new ReviewCommand.Settle(List.of(key(ledger.rows().get(1))), SettlementState.TO_TRANSLATE, "هدى", NOON));
        assertTrue(session.review().blockers().stream().anyMatch(blocker -> blocker instanceof Blocker.WorkLeft left && left.row().number() == 2));
        session.apply(settle(ledger.rows(), SettlementState.KEPT));
        session.apply(new ReviewCommand.Move("q1", AnnotationState.ACCEPTED, NOON));
        session.apply(new ReviewCommand.Judge(new ReviewerVerdict("رئيس التحرير", ReviewerVerdict.Opinion.APPROVES, "", NOON)));
        session.apply(close);
        assertEquals(Optional.of(new Closing("هدى", NOON)), session.review().closing());
        session.apply(new ReviewCommand.Reopen());
        assertEquals(Optional.empty(), session.review().closing());
    }

    @Test
    void severalStepsAreOneOrNone() {
        Review before = session.review();
        DivergenceKey key = key(ledger.rows().get(0));
        assertThrows(IllegalArgumentException.class, () -> session.apply(new ReviewCommand.All(List.of(
                new ReviewCommand.Settle(List.of(key), SettlementState.KEPT, "هدى", NOON), new ReviewCommand.Remove("n9")))));
        assertEquals(before, session.review());
        session.apply(new ReviewCommand.All(List.of(new ReviewCommand.Settle(List.of(key), SettlementState.KEPT, "هدى", NOON),
                new ReviewCommand.Judge(new ReviewerVerdict("هدى", ReviewerVerdict.Opinion.ABSTAINS, "", NOON)))));
        session.undo();
        assertEquals(before, session.review());
    }

    private ReviewCommand settle(List<LedgerRow> rows, SettlementState state) {
        return new ReviewCommand.Settle(rows.stream().map(this::key).toList(), state, "هدى", NOON);
    }

    private DivergenceKey key(LedgerRow row) {
        return DivergenceKey.of(comparison, row);
    }

    private Settlement settlement(LedgerRow row) {
        return SettledLedger.of(session.review(), ledger).settlement(row);
    }

    private static Comparison compare(String a, String b) {
        return new Collator(Profile.NEWS).compare(Article.typed("000.txt", a), Article.typed("001.txt", b), Progress.NONE);
    }
}
