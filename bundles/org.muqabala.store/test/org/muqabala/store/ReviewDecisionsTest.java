package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.DivergenceKey;
import org.muqabala.core.review.Placement;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.review.SettledLedger;
import org.muqabala.core.review.Settlement;
import org.muqabala.core.review.SettlementState;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.testkit.Seeds;

/** What was decided in a review comes back, whatever was done to it and to its texts. */
class ReviewDecisionsTest {

    @TempDir
    Path top;
    private Path folder;

    @BeforeEach
    void nameTheFolder() {
        folder = top.resolve("kerry.review");
    }

    @RepeatedTest(100)
    void everyStepComesBack(RepetitionInfo repetition) throws IOException {
        Desk editor = new Desk("huda", repetition.getCurrentRepetition());
        ReviewStore store = store();
        Review review = Desk.review();
        for (int saving = 0; saving < 8; saving++) {
            review = editor.workOnTexts(review, 5);
            assertEquals(List.of(), store.save(review));
            assertSame(review, store());
        }
    }

    @Test
    void annotationsAndSettlementsGoAlongWithAChangedText() throws IOException {
        ReviewStore store = store();
        ReviewSession session = new ReviewSession(new Desk("huda", 1).work(Desk.review(), 20));
        store.save(session.review());
        Comparison before = session.review().comparison();
        session.recollated(Desk.again(Profile.NEWS, Article.typed("001.txt", "😀 عاجل: " + before.a().text()), before.b(), Progress.NONE));
        store.save(session.review());
        assertSame(session.review(), store());
        Review opened = store().open(Progress.NONE).review();
        for (Annotation annotation : opened.annotations()) {
            boolean shown = annotation.placements().stream().anyMatch(ReviewDecisionsTest::isByHand);
            assertTrue(shown || annotation.anchors().stream().allMatch(anchor -> annotation.places().stream()
                    .anyMatch(place -> place.quote().equals(anchor.quote()))), annotation.toString());
        }
    }

    @Test
    void aDecisionThatIsTakenBackAfterTheTextChangedStaysTakenBack() throws IOException {
        ReviewStore store = store();
        ReviewSession session = new ReviewSession(Desk.review());
        session.apply(new ReviewCommand.Settle(keys(session.review().comparison()), SettlementState.KEPT, "huda", Desk.NOON));
        store.save(session.review());
        Comparison before = session.review().comparison();
        session.recollated(Desk.again(Profile.NEWS, Article.typed("001.txt", "عاجل: " + before.a().text()), before.b(), Progress.NONE));
        List<DivergenceKey> settled = session.review().settlements().keySet().stream().limit(2).toList();
        session.apply(new ReviewCommand.Settle(settled, SettlementState.UNSEEN, "huda", Desk.NOON));
        session.apply(new ReviewCommand.Assign(settled, "", "huda", Desk.NOON));
        assertTrue(settled.stream().noneMatch(session.review().settlements()::containsKey));
        store.save(session.review());
        assertEquals(session.review().settlements(), store().open(Progress.NONE).review().settlements());
    }

    @Test
    void whatWasDecidedJustBeforeItsTextWasCutComesBackWithTheText() throws IOException {
        ReviewStore store = store();
        store.save(Desk.review());
        ReviewSession session = new ReviewSession(Desk.review());
        Comparison before = session.review().comparison();
        session.apply(new ReviewCommand.Settle(keys(before), SettlementState.KEPT, "huda", Desk.NOON));
        Map<DivergenceKey, Settlement> decided = session.review().settlements();
        session.recollated(Desk.again(Profile.NEWS, Article.typed("001.txt", "قال لافروف أمس."), before.b(), Progress.NONE));
        store.save(session.review());
        ReviewSession again = new ReviewSession(store.open(Progress.NONE).review());
        again.recollated(before);
        store.save(again.review());
        assertEquals(decided, store().open(Progress.NONE).review().settlements());
    }

    @Test
    void whoeverOnlyChangesATextOverridesNobodysDecision() throws IOException {
        ReviewSession first = new ReviewSession(Desk.review());
        Comparison before = first.review().comparison();
        first.apply(new ReviewCommand.Settle(keys(before), SettlementState.KEPT, "huda", Desk.NOON));
        store().save(first.review());
        ReviewStore huda = store();
        ReviewStore samar = store();
        ReviewSession decides = new ReviewSession(huda.open(Progress.NONE).review());
        ReviewSession writes = new ReviewSession(samar.open(Progress.NONE).review());
        decides.apply(new ReviewCommand.Settle(keys(before), SettlementState.IGNORED, "huda", Desk.NOON));
        huda.save(decides.review());
        writes.recollated(Desk.again(Profile.NEWS, Article.typed("001.txt", "عاجل: " + before.a().text()), before.b(), Progress.NONE));
        samar.save(writes.review());
        Map<DivergenceKey, Settlement> settled = store().open(Progress.NONE).review().settlements();
        assertTrue(settled.values().stream().allMatch(settlement -> settlement.state() == SettlementState.IGNORED), settled.toString());
        assertTrue(settled.size() >= keys(before).size() - 1, settled.toString());
    }

    private static List<DivergenceKey> keys(Comparison comparison) {
        return Ledger.of(comparison).rows().stream().map(row -> DivergenceKey.of(comparison, row)).toList();
    }

    @Test
    void whatWasSaidOfATextThatSomebodyElseChangedFindsItsPlace() throws IOException {
        store().save(Desk.review());
        ReviewStore huda = store();
        ReviewStore samar = store();
        Review seen = huda.open(Progress.NONE).review();
        samar.open(Progress.NONE);
        Comparison before = seen.comparison();
        ReviewSession changed = new ReviewSession(seen);
        changed.recollated(Desk.again(Profile.NEWS, Article.typed("001.txt", "عاجل: " + before.a().text()), before.b(), Progress.NONE));
        huda.save(changed.review());
        Annotation note = new Desk("samar", 3).annotation();
        ReviewSession said = new ReviewSession(seen);
        said.apply(new ReviewCommand.Add(note));
        said.apply(new ReviewCommand.Settle(keys(before), SettlementState.KEPT, "samar", Desk.NOON));
        samar.save(said.review());
        Review both = store().open(Progress.NONE).review();
        assertEquals("عاجل: " + before.a().text(), both.comparison().a().text());
        assertEquals(note.anchors().get(0).quote(), both.annotation(note.id()).orElseThrow().places().get(0).quote());
        SettledLedger settled = SettledLedger.of(both, Ledger.of(both.comparison()));
        long open = settled.ledger().rows().stream().filter(row -> settled.settlement(row).isNone()).count();
        assertTrue(open <= 2, open + " of " + settled.ledger().rows().size());
    }

    @Test
    void aReviewOfTheFirstFormatOpensAndIsBroughtToThePresentOneBySaving() throws IOException {
        copy(Seeds.root().resolve("bundles/org.muqabala.store/test/reviews/format-1.review"), folder);
        ReviewStore store = store();
        OpenedReview opened = store.open(Progress.NONE);
        assertEquals(List.of(), opened.problems());
        assertEquals(List.of("n1", "n2", "Q3", "comment-b-1"), opened.review().annotations().stream().map(Annotation::id).toList());
        assertEquals("سيستمر", opened.review().annotations().get(0).places().get(0).quote());
        ReviewSession session = new ReviewSession(opened.review());
        session.apply(new ReviewCommand.Remove("n2"));
        Comparison before = opened.review().comparison();
        session.recollated(Desk.again(Profile.NEWS, before.a(), Article.typed("004.txt", "عاجل: " + before.b().text()), Progress.NONE));
        assertEquals(List.of(), store.save(session.review()));
        Review again = store().open(Progress.NONE).review();
        assertEquals(List.of("n1", "Q3", "comment-b-1"), again.annotations().stream().map(Annotation::id).toList());
        assertEquals("سيستمر", again.annotations().get(0).places().get(0).span().of(again.comparison().b().text()));
        assertTrue(Files.readString(folder.resolve("review.json")).contains("\"version\": 2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"changes\": [7], \"clock\": 1, \"id\": \"x\"}", "{\"changes\": [], \"clock\": 99999999999999999999, \"id\": \"x\"}",
            "{\"changes\": [], \"clock\": 3, \"id\": \"other\"}", "<<<<<<< HEAD"})
    void aBrokenEventIsReportedAndSetAsideOnSaving(String content) throws IOException {
        Review review = new Desk("huda", 5).work(Desk.review(), 12);
        store().save(review);
        Path broken = folder.resolve("events/000000000003-x.json");
        Files.writeString(broken, content);
        ReviewStore store = store();
        OpenedReview opened = store.open(Progress.NONE);
        assertEquals(List.of(Path.of("events", "000000000003-x.json")), opened.problems().stream().map(ReviewProblem::file).toList());
        assertSame(review, store);
        assertEquals(List.of(Optional.of(Path.of("lost+found", "000000000003-x.json"))), store.save(opened.review()).stream().map(ReviewProblem::movedTo).toList());
        assertEquals(content, Files.readString(folder.resolve("lost+found/000000000003-x.json")));
        assertEquals(List.of(), store().open(Progress.NONE).problems());
    }

    @Test
    void aChangeOfAKindThatOnlyALaterVersionKnowsIsKept() throws IOException {
        store().save(Desk.review());
        Path later = folder.resolve("events/000000000003-later.json");
        String event = "{\"changes\": [{\"change\": \"mood\", \"mood\": \"good\"}], \"clock\": 3, \"id\": \"later\"}";
        Files.writeString(later, event);
        ReviewStore store = store();
        OpenedReview opened = store.open(Progress.NONE);
        assertEquals(List.of(), opened.problems());
        store.save(new Desk("huda", 5).work(opened.review(), 3));
        assertEquals(event, Files.readString(later));
        try (var names = Files.list(folder.resolve("events"))) {
            assertTrue(names.anyMatch(file -> file.getFileName().toString().startsWith("000000000004-")));
        }
    }

    private ReviewStore store() {
        return new ReviewStore(folder, Desk::again);
    }

    /** Annotations come back in the order of their making, settlements in that of deciding. */
    private static void assertSame(Review review, ReviewStore store) throws IOException {
        Review opened = store.open(Progress.NONE).review();
        assertEquals(Map.of(), ReviewFacts.missing(ReviewFacts.of(review), ReviewFacts.of(opened)));
        assertEquals(review.verdicts(), opened.verdicts());
        assertEquals(review.comparison().a(), opened.comparison().a());
    }

    static Map<String, Annotation> byId(Review review) {
        return review.annotations().stream().collect(java.util.stream.Collectors.toMap(Annotation::id, annotation -> annotation));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var tree = Files.walk(from)) {
            for (Path file : tree.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    /** Somebody showed where it is, which may be at other words. */
    private static boolean isByHand(Placement placement) {
        return placement instanceof Placement.Placed placed && placed.method() == Placement.Method.HAND;
    }
}
