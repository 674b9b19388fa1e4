package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.review.ReviewerVerdict;
import org.muqabala.core.review.ReviewerVerdict.Opinion;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;

/** Work that a crash cut short is taken up again, and nothing that others put into the folder since is undone by it. */
class TakenUpReviewTest {

    private final Desk huda = new Desk("huda", 1);
    private final Desk samar = new Desk("samar", 2);
    private final Annotation first = huda.annotation();
    private final Annotation second = huda.annotation();

    @TempDir
    Path desk;
    private ReviewSession session;
    private ReviewJournal journal;

    @BeforeEach
    void open() throws IOException {
        ReviewSession begun = new ReviewSession(Desk.review());
        begun.apply(new ReviewCommand.Add(first));
        begun.apply(new ReviewCommand.Add(second));
        store().save(begun.review());
        session = new ReviewSession(store().open(Progress.NONE).review());
        journal = new ReviewJournal(desk.resolve("journals"));
        journal.begin(session.review(), JournalOrigin.folder(folder()));
    }

    @Test
    void whatOthersAddedStays() throws IOException {
        Annotation mine = huda.annotation();
        crashAfter(new ReviewCommand.Add(mine));
        Annotation theirs = samar.annotation();
        others(new ReviewCommand.Add(theirs), new ReviewCommand.Judge(verdict("samar")));
        Review there = takeUpAndSave();
        assertEquals(ids(first, second, mine, theirs), ids(there));
        assertEquals(List.of(verdict("samar")), there.verdicts());
    }

    @Test
    void twoWhoChangedOtherFieldsBothHaveTheirs() throws IOException {
        crashAfter(new ReviewCommand.Replace(first.with(first.kind(), "مقترح هدى", first.note(), Desk.NOON)));
        others(new ReviewCommand.Replace(first.with(first.kind(), first.proposal(), "ملاحظة سمر", Desk.NOON.plusSeconds(5))));
        Annotation there = takeUpAndSave().annotation(first.id()).orElseThrow();
        assertEquals("مقترح هدى", there.proposal());
        assertEquals("ملاحظة سمر", there.note());
    }

    @Test
    void whatOthersRemovedStaysGone() throws IOException {
        crashAfter(new ReviewCommand.Judge(verdict("huda")));
        others(new ReviewCommand.Remove(first.id()));
        Review there = takeUpAndSave();
        assertEquals(ids(second), ids(there));
        assertEquals(List.of(verdict("huda")), there.verdicts());
    }

    @Test
    void aRemovalDoesNotTakeAwayWhatOthersDidToTheAnnotation() throws IOException {
        crashAfter(new ReviewCommand.Remove(first.id()), new ReviewCommand.Remove(second.id()));
        others(new ReviewCommand.Replace(first.with(first.kind(), "مقترح سمر", first.note(), Desk.NOON)));
        assertEquals(ids(first), ids(takeUpAndSave()));
    }

    @Test
    void anArticleThatWasEditedKeepsWhatOthersSaid() throws IOException {
        Comparison before = session.review().comparison();
        session.recollated(Desk.again(Profile.NEWS, Article.typed("001.txt", "عاجل: " + before.a().text()), before.b(), Progress.NONE));
        journal.record(session.review());
        Annotation theirs = samar.annotation();
        others(new ReviewCommand.Add(theirs));
        Review there = takeUpAndSave();
        assertTrue(there.comparison().a().text().startsWith("عاجل: "));
        assertEquals(ids(first, second, theirs), ids(there));
        assertEquals(List.of(), there.orphans());
    }

    @Test
    void nothingUnsavedIsTheReviewAsItIsOnDisk() throws IOException {
        crashAfter(new ReviewCommand.Judge(verdict("huda")));
        others(new ReviewCommand.Judge(verdict("samar")));
        RecoveredReview work = left();
        TakenUpReview taken = store().takeUp(new RecoveredReview(work.saved(), work.saved(), work.home(), work.journal()), Progress.NONE);
        assertSame(taken.opened().review(), taken.current());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whereNobodyElseWorkedTheWorkIsWhatItWas(long seed) throws IOException {
        Desk editor = new Desk("huda-again", seed);
        for (int step = 0; step < 20; step++) {
            crashAfter(editor.step(session.review()));
        }
        Review there = takeUpAndSave();
        assertEquals(ReviewDecisionsTest.byId(session.review()), ReviewDecisionsTest.byId(there));
        assertEquals(session.review().settlements(), there.settlements());
        assertEquals(session.review().verdicts(), there.verdicts());
    }

    private void crashAfter(ReviewCommand... commands) throws IOException {
        for (ReviewCommand command : commands) {
            session.apply(command);
            journal.record(session.review());
        }
    }

    private void others(ReviewCommand... commands) throws IOException {
        ReviewStore store = store();
        ReviewSession theirs = new ReviewSession(store.open(Progress.NONE).review());
        List.of(commands).forEach(theirs::apply);
        store.save(theirs.review());
    }

    /** What somebody who opens the review afterwards sees. */
    private Review takeUpAndSave() throws IOException {
        ReviewStore store = store();
        TakenUpReview taken = store.takeUp(left(), Progress.NONE);
        assertEquals(List.of(), taken.opened().problems());
        assertEquals(List.of(), store.save(taken.current()));
        Review there = store().open(Progress.NONE).review();
        assertEquals(ReviewDecisionsTest.byId(taken.current()), ReviewDecisionsTest.byId(there));
        return there;
    }

    private RecoveredReview left() throws IOException {
        return ReviewJournal.read(journal.file(), Desk::again, Progress.NONE).orElseThrow();
    }

    private Path folder() {
        return desk.resolve("kerry.review");
    }

    private ReviewStore store() {
        return new ReviewStore(folder(), Desk::again);
    }

    private static ReviewerVerdict verdict(String reviewer) {
        return new ReviewerVerdict(reviewer, Opinion.APPROVES, "", Desk.NOON);
    }

    private static List<String> ids(Annotation... annotations) {
        return List.of(annotations).stream().map(Annotation::id).sorted().toList();
    }

    private static List<String> ids(Review review) {
        return review.annotations().stream().map(Annotation::id).sorted().toList();
    }
}
