package org.muqabala.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Side;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Sha256;
import org.muqabala.core.text.Span;
import org.muqabala.testkit.Seeds;

/** What was said and decided goes along when the texts change. */
class TransportTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String A = Seeds.text("001");
    private static final String B = Seeds.text("004");

    private final ReviewSession session = new ReviewSession(new Review(compare(A, B), "news", List.of()));

    @Test
    void anAnnotationGoesAlongAndKeepsItsFirstAnchor() {
        Anchor first = annotate("لافروف");
        session.recollated(compare("خبر عاجل جديد: " + A, B));
        Annotation moved = session.review().annotation("n1").orElseThrow();
        assertEquals(List.of(first.madeOn(Sha256.of(A).hex())), moved.anchors());
        assertEquals(List.of(new Span(first.span().start() + 15, first.span().end() + 15)), moved.places().stream().map(Anchor::span).toList());
        session.recollated(compare(A, B));
        assertEquals(List.of(first), session.review().annotation("n1").orElseThrow().anchors());
        assertEquals(List.of(), session.review().annotation("n1").orElseThrow().placements());
    }

    @Test
    void aPlaceThatSomebodyShowedStaysWhenTheOtherTextChanges() {
        Anchor first = annotate("لافروف");
        Placement.Placed shown = new Placement.Placed(new Span(0, 4), A.substring(0, 4), Placement.Method.HAND, 1);
        session.apply(new ReviewCommand.Place("n1", 0, shown));
        session.recollated(compare(A, B + " مزيد."));
        assertEquals(List.of(shown), session.review().annotation("n1").orElseThrow().placements());
        assertEquals(List.of(first.madeOn(Sha256.of(A).hex())), session.review().annotation("n1").orElseThrow().anchors());
    }

    @Test
    void anAnnotationWhoseWordsAreGoneIsAnOrphanUntilTheyComeBack() {
        Anchor first = annotate("لافروف");
        int start = first.span().start();
        session.recollated(compare(A.substring(0, start) + A.substring(first.span().end() + 1), B));
        assertEquals(List.of("n1"), session.review().orphans().stream().map(Annotation::id).toList());
        session.recollated(compare("مزيد. " + A, B));
        assertEquals(List.of(new Span(start + 6, first.span().end() + 6)), session.review().annotation("n1").orElseThrow().places().stream().map(Anchor::span).toList());
    }

    @Test
    void undoLeadsToWhatWasSaidNotToOldTexts() {
        Anchor first = annotate("لافروف");
        session.apply(new ReviewCommand.Remove("n1"));
        session.recollated(compare("مزيد. " + A, B));
        session.undo();
        assertEquals("مزيد. " + A, session.review().comparison().a().text());
        assertEquals(first.span().start() + 6, session.review().annotation("n1").orElseThrow().places().get(0).span().start());
    }

    @Test
    void settlementsHoldOnToTheirDivergences() {
        Comparison before = session.review().comparison();
        List<DivergenceKey> all = Ledger.of(before).rows().stream().map(row -> DivergenceKey.of(before, row)).toList();
        session.apply(new ReviewCommand.Settle(all, SettlementState.KEPT, "هدى", NOON));
        int second = A.indexOf("\n\n") + 2;
        session.recollated(compare("أضافت مصادر مطلعة تفاصيل أخرى.\n\n" + A.substring(0, second) + "وزاد المتحدث كلمتين. " + A.substring(second), B));
        Comparison now = session.review().comparison();
        SettledLedger settled = SettledLedger.of(session.review(), Ledger.of(now));
        long unseen = settled.ledger().rows().stream().filter(row -> settled.settlement(row).isNone()).count();
        assertTrue(unseen >= 2 && unseen <= 4, unseen + " of " + all.size());
        for (LedgerRow row : settled.ledger().rows()) {
            boolean isNew = row.divergence().a().of(now.a().text()).contains("المتحدث كلمتين") || row.divergence().a().of(now.a().text()).contains("مطلعة");
            assertFalse(isNew && !settled.settlement(row).isNone(), row.toString());
        }
        session.recollated(before);
        assertEquals(all.size(), session.review().settlements().size());
        assertTrue(session.review().settlements().keySet().containsAll(all));
    }

    @Test
    void aSuggestedWordingIsAnEditOfTheTextAsItIsNow() {
        Anchor first = Anchor.of(Side.A, new Span(A.indexOf("لافروف"), A.indexOf("لافروف") + 6), A);
        session.apply(new ReviewCommand.Add(new Annotation("n1", AnnotationKind.CORRECTION, List.of(first), "سيرغي لافروف", "", "هدى", NOON, NOON)));
        session.recollated(compare("مزيد. " + A, B));
        TextEdit edit = session.review().annotation("n1").orElseThrow().edit().orElseThrow();
        String mended = edit.applyTo("مزيد. " + A);
        assertEquals("مزيد. " + A.replaceFirst("لافروف", "سيرغي لافروف"), mended);
        session.recollated(compare(mended, B));
        assertTrue(session.review().annotation("n1").orElseThrow().places().get(0).quote().contains("لافروف"));
        assertFalse(edit.fits("مز"));
    }

    private Anchor annotate(String word) {
        Anchor anchor = Anchor.of(Side.A, new Span(A.indexOf(word), A.indexOf(word) + word.length()), A);
        session.apply(new ReviewCommand.Add(new Annotation("n1", AnnotationKind.NOTE, List.of(anchor), "", "ملاحظة", "هدى", NOON, NOON)));
        return anchor;
    }

    private static Comparison compare(String a, String b) {
        return new Collator(Profile.NEWS).compare(Article.typed("001.txt", a), Article.typed("004.txt", b), Progress.NONE);
    }
}
