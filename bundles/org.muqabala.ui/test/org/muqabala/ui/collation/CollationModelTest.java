package org.muqabala.ui.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.ChunkSize;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.SharedWords;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Span;
import org.muqabala.testkit.Seeds;
import org.muqabala.ui.collation.AnnotationTarget.OnDivergence;
import org.muqabala.ui.collation.AnnotationTarget.OnPassage;

class CollationModelTest {

    private static final Anchor PASSAGE = new Anchor(Side.A, new Span(30, 40), Seeds.text("001").substring(30, 40));

    private final CollationModel model = new CollationModel(new ReviewSession(new Review(new Collator(Profile.NEWS).compare(
            Article.typed("001", Seeds.text("001")), Article.typed("004", Seeds.text("004")), Progress.NONE), "news", List.of())), ChunkSize.EXACT);

    @Test
    void theTargetIsTheCurrentDivergence() {
        model.walk().next();
        assertEquals(Optional.of(new OnDivergence(first())), model.target());
    }

    @Test
    void aSelectedPassageIsTheTargetUntilItIsDropped() {
        model.walk().next();
        model.selectPassage(PASSAGE);
        assertEquals(Optional.of(new OnPassage(PASSAGE)), model.target());
        model.dropPassage();
        assertEquals(Optional.of(new OnDivergence(first())), model.target());
    }

    @Test
    void walkingOnTakesTheTargetAlong() {
        model.selectPassage(PASSAGE);
        List<Optional<AnnotationTarget>> heard = new ArrayList<>();
        model.onTarget(() -> heard.add(model.target()));
        model.walk().next();
        assertEquals(List.of(Optional.of(new OnDivergence(first()))), heard);
    }

    @Test
    void annotationsAreFoundWhereTheyWereMade() {
        OnPassage passage = new OnPassage(PASSAGE);
        Annotation note = new Annotation("n1", AnnotationKind.NOTE, passage.anchors(model.comparison()), "", "ملاحظة", "desk",
                Instant.EPOCH, Instant.EPOCH);
        model.session().apply(new ReviewCommand.Add(note));
        assertEquals(List.of(note), model.annotationsOn(passage));
        Anchor elsewhere = new Anchor(Side.B, PASSAGE.span(), "");
        assertTrue(model.annotationsOn(new OnPassage(elsewhere)).isEmpty());
    }

    @Test
    void countsNoMoreSharedWordsThanEitherVersionHas() {
        SharedWords words = model.words();
        assertTrue(0 < words.shared() && words.shared() <= words.a() && words.shared() <= words.b(), words.toString());
    }

    @Test
    void inOtherChunksItIsTheSameReviewAtTheSamePlace() {
        CollationModel exact = new CollationModel(new ReviewSession(new Review(new Collator(Profile.NEWS).compare(
                Article.typed("000", Seeds.text("000")), Article.typed("001", Seeds.text("001")), Progress.NONE), "news", List.of())), ChunkSize.EXACT);
        exact.walk().filter(WeightFilter.SUBSTANTIVE);
        exact.walk().next();
        exact.drafts().keep(exact.target().orElseThrow(), AnnotationDraft.blank(AnnotationKind.NOTE));
        CollationModel chunks = exact.inChunks(ChunkSize.PHRASES);
        chunks.takeUp(exact);
        assertTrue(chunks.ledger().rows().size() < exact.ledger().rows().size());
        assertSame(exact.session(), chunks.session());
        assertEquals(exact.drafts().targets(), chunks.drafts().targets());
        assertEquals(WeightFilter.SUBSTANTIVE, chunks.walk().filter().weight());
        assertEquals(exact.walk().current().map(row -> row.divergence().a()), chunks.walk().current().map(row -> row.divergence().a()));
        assertEquals(exact.words(), chunks.words());
    }

    private LedgerRow first() {
        return model.ledger().rows().get(0);
    }
}
