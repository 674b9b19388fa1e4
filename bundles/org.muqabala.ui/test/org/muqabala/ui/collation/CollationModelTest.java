package org.muqabala.ui.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.ChunkSize;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.SharedWords;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.DivergenceKey;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.review.SettlementState;
import org.muqabala.core.review.Transport;
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
    void everyRowHasTheAnnotationsThatSpeakOfItsWords() {
        Random random = new Random(10);
        for (int number = 0; number < 200; number++) {
            Side side = Side.values()[random.nextInt(2)];
            int start = random.nextInt(model.comparison().article(side).text().length() - 60);
            OnPassage passage = new OnPassage(new Anchor(side, new Span(start, start + random.nextInt(60)), ""));
            model.session().apply(new ReviewCommand.Add(new Annotation("n" + number, AnnotationKind.NOTE, passage.anchors(model.comparison()), "", "ملاحظة",
                    "desk", Instant.EPOCH, Instant.EPOCH)));
        }
        Review review = model.session().review();
        for (LedgerRow row : model.ledger().rows()) {
            assertEquals(review.annotationsOn(row.divergence()), model.annotationsOn(new OnDivergence(row)), row.toString());
        }
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

    @Test
    void whoAsksWhileEditedTextsAreTakenOverIsNotToldOfOtherTexts() {
        LedgerRow last = model.ledger().rows().get(model.ledger().rows().size() - 1);
        model.session().apply(new ReviewCommand.Settle(List.of(DivergenceKey.of(model.comparison(), last)),
                SettlementState.KEPT, "desk", Instant.EPOCH));
        assertEquals(SettlementState.KEPT, model.settled().settlement(last).state());
        List<SettlementState> heard = new ArrayList<>();
        model.session().onChange(review -> heard.add(model.settled().settlement(last).state()));
        edited(model, text -> text.substring(0, 200));
        assertEquals(List.of(SettlementState.KEPT), heard.stream().distinct().toList());
    }

    @Test
    void aDraftOnADivergenceThatIsMendedStaysWithItsPlace() {
        model.walk().next();
        model.drafts().keep(model.target().orElseThrow(), new AnnotationDraft(Optional.empty(), AnnotationKind.NOTE, "", "ملاحظة"));
        CollationModel next = edited(model, text -> Seeds.text("001"));
        assertEquals(List.of(), next.comparison().links().stream().flatMap(link -> link.divergences().stream()).toList());
        next.drafts().settle(next.session(), new AnnotationAuthor("desk", Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
        assertEquals(List.of("ملاحظة"), next.session().review().annotations().stream().map(Annotation::note).toList());
    }

    @Test
    void whoAsksForDraftsWhileEditedTextsAreTakenOverFindsThemInTheseTexts() {
        LedgerRow cut = model.ledger().rows().stream().filter(row -> row.place(Side.B).filter(span -> span.start() > 200).isPresent())
                .reduce((first, last) -> last).orElseThrow();
        model.drafts().keep(new OnDivergence(cut), new AnnotationDraft(Optional.empty(), AnnotationKind.NOTE, "", "ملاحظة"));
        AnnotationAuthor author = new AnnotationAuthor("desk", Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        List<String> heard = new ArrayList<>();
        model.session().onChange(review -> model.drafts().settled(review, author).annotations().forEach(note -> heard.add(note.note())));
        edited(model, text -> text.substring(0, 200));
        assertEquals(List.of("ملاحظة"), heard.stream().distinct().toList());
    }

    /** The model after the newer text was changed and collated again. */
    private static CollationModel edited(CollationModel model, UnaryOperator<String> change) {
        Article newer = Article.typed("004", change.apply(model.comparison().b().text()));
        Comparison comparison = new Collator(Profile.NEWS).compare(model.comparison().a(), newer, Progress.NONE);
        Review before = model.session().review();
        int end = newer.text().length();
        return model.collatedAgain(new CollationIndex(comparison, ChunkSize.EXACT), before, Transport.of(before, comparison, Progress.NONE),
                (side, span) -> side == Side.A ? span : new Span(Math.min(end, span.start()), Math.min(end, span.end())));
    }

    private LedgerRow first() {
        return model.ledger().rows().get(0);
    }
}
