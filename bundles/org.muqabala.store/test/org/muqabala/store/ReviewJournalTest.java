package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;

/** Unsaved work is given back after a crash, step for step. */
class ReviewJournalTest {

    private static final JournalOrigin HOME = JournalOrigin.folder(Path.of("/desk/kerry.review"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyStepIsGivenBackWhereverTheFileIsCutOff(long seed) throws IOException {
        Desk editor = new Desk("huda", seed);
        ReviewSession session = new ReviewSession(editor.work(Desk.review(), 8));
        Review saved = session.review();
        ReviewJournal journal = begun(session, HOME);
        List<Review> states = new ArrayList<>();
        List<Long> sizes = new ArrayList<>();
        for (int step = 0; step < 25; step++) {
            if (step % 6 == 5) {
                session.undo();
            } else if (step == 12) {
                Comparison before = session.review().comparison();
                session.recollated(Desk.again(Profile.NEWS, Article.typed("001.txt", "😀 عاجل: " + before.a().text()), before.b(), Progress.NONE));
            } else {
                session.apply(editor.step(session.review()));
            }
            journal.record(session.review());
            states.add(session.review());
            sizes.add(Files.size(journal.file()));
        }
        byte[] whole = Files.readAllBytes(journal.file());
        for (int step = 0; step < states.size(); step++) {
            int torn = Math.min(whole.length, Math.toIntExact(sizes.get(step)) + step);
            Files.write(journal.file(), Arrays.copyOf(whole, torn));
            RecoveredReview recovered = read(journal).orElseThrow();
            assertEquals(states.get(step).comparison(), recovered.current().comparison());
            assertEquals(Map.of(), ReviewFacts.missing(ReviewFacts.of(states.get(step)), ReviewFacts.of(recovered.current())), "step " + step);
            assertEquals(ReviewFacts.of(saved), ReviewFacts.of(recovered.saved()));
            assertEquals(HOME.home(), recovered.home());
        }
    }

    @Test
    void whatWasSavedOrThrownAwayIsNotOffered() throws IOException {
        ReviewSession session = new ReviewSession(Desk.review());
        ReviewJournal journal = begun(session, JournalOrigin.UNKNOWN);
        assertEquals(Optional.empty(), read(journal));
        session.apply(new Desk("huda", 1).step(session.review()));
        journal.record(session.review());
        assertEquals(List.of(journal.file()), ReviewJournal.left(folder));
        assertEquals(Optional.empty(), read(journal).orElseThrow().home());
        journal.begin(session.review(), JournalOrigin.folder(folder.resolve("x.review")));
        assertEquals(Optional.empty(), read(journal));
        journal.discard();
        assertFalse(Files.exists(journal.file()));
        assertEquals(List.of(), ReviewJournal.left(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "garbage\n{}\n", "{}\n{}\n", "{\"annotations\": [], \"changes\": []}\n{}\n"})
    void aDamagedBeginningGivesNothingAndHarmsNothing(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("x.journal"), content);
        assertEquals(Optional.empty(), ReviewJournal.read(file, Desk::again, Progress.NONE));
        assertEquals(content, Files.readString(file));
    }

    @Test
    void aDamagedLineEndsWhatIsGivenBack() throws IOException {
        ReviewSession session = new ReviewSession(Desk.review());
        ReviewJournal journal = begun(session, JournalOrigin.UNKNOWN);
        session.apply(new Desk("huda", 1).step(session.review()));
        journal.record(session.review());
        Files.writeString(journal.file(), "<<<<\n", StandardOpenOption.APPEND);
        assertEquals(session.review().settlements(), read(journal).orElseThrow().current().settlements());
    }

    /** The writing may end in the middle of a letter: what stands before it is there all the same. */
    @Test
    void aJournalThatEndsWithinALetterHasItsWorkAndItsHome() throws IOException {
        ReviewSession session = new ReviewSession(Desk.review());
        ReviewJournal journal = begun(session, HOME);
        byte[] saved = Files.readAllBytes(journal.file());
        assertFalse(ReviewJournal.hasWork(journal.file()));
        session.apply(new Desk("huda", 1).step(session.review()));
        journal.record(session.review());
        byte[] half = Arrays.copyOf("م".getBytes(StandardCharsets.UTF_8), 1);
        Files.write(journal.file(), half, StandardOpenOption.APPEND);
        assertTrue(ReviewJournal.hasWork(journal.file()));
        assertEquals(Optional.of(new JournalHead(HOME, "001.txt", "004.txt")), ReviewJournal.head(journal.file()));
        Files.write(journal.file(), saved);
        Files.write(journal.file(), half, StandardOpenOption.APPEND);
        assertFalse(ReviewJournal.hasWork(journal.file()));
        assertEquals(Optional.of(new JournalHead(HOME, "001.txt", "004.txt")), ReviewJournal.head(journal.file()));
    }

    @Test
    void itSaysWhereTheArticlesStand() throws IOException {
        JournalOrigin origin = new JournalOrigin(Optional.empty(), Optional.of(Path.of("/desk/kerry/001.txt")), Optional.of(Path.of("/desk/kerry/004.txt")));
        ReviewJournal journal = begun(new ReviewSession(Desk.review()), origin);
        JournalOrigin told = ReviewJournal.head(journal.file()).orElseThrow().origin();
        assertEquals(origin, told);
        assertTrue(told.isOf(Path.of("/desk/kerry/001.txt"), Path.of("/desk/kerry/004.txt")));
        assertFalse(told.isOf(Path.of("/desk/other/001.txt"), Path.of("/desk/kerry/004.txt")));
    }

    @Test
    void typingAddsWhatWasTypedAndNotTheWholeText() throws IOException {
        ReviewSession session = new ReviewSession(Desk.review());
        ReviewJournal journal = begun(session, HOME);
        Comparison before = session.review().comparison();
        long begun = Files.size(journal.file());
        session.recollated(Desk.again(Profile.NEWS, Article.typed("001.txt", before.a().text() + " وقال"), before.b(), Progress.NONE));
        journal.record(session.review());
        assertTrue(Files.size(journal.file()) - begun < 1200, "added " + (Files.size(journal.file()) - begun));
        assertEquals(session.review().comparison(), read(journal).orElseThrow().current().comparison());
    }

    @Test
    void anEditThatDoesNotMakeTheTextItSpeaksOfEndsWhatIsGivenBack() throws IOException {
        ReviewSession session = new ReviewSession(Desk.review());
        ReviewJournal journal = begun(session, HOME);
        Comparison before = session.review().comparison();
        session.recollated(Desk.again(Profile.NEWS, Article.typed("001.txt", before.a().text() + " وقال"), before.b(), Progress.NONE));
        journal.record(session.review());
        Files.writeString(journal.file(), Files.readString(journal.file()).replace("\" وقال\"", "\" وكان\""));
        assertEquals(before, read(journal).orElseThrow().current().comparison());
    }

    @Test
    void aFirstLineWithoutEndIsNotReadToItsEnd() throws IOException {
        ReviewJournal journal = begun(new ReviewSession(Desk.review()), HOME);
        int length = Math.toIntExact(Files.size(journal.file())) - 1;
        assertEquals(ReviewJournal.head(journal.file()), ReviewJournal.head(journal.file(), length));
        assertTrue(ReviewJournal.head(journal.file(), length).isPresent());
        assertEquals(Optional.empty(), ReviewJournal.head(journal.file(), length - 1));
    }

    @Test
    void beginningWithUnsavedWorkGivesItBackAtOnce() throws IOException {
        ReviewSession session = new ReviewSession(Desk.review());
        session.apply(new Desk("huda", 1).step(session.review()));
        ReviewJournal journal = new ReviewJournal(folder);
        journal.begin(session.saved(), session.review(), HOME);
        assertTrue(ReviewJournal.hasWork(journal.file()));
        RecoveredReview recovered = read(journal).orElseThrow();
        assertEquals(session.review().settlements(), recovered.current().settlements());
        assertEquals(ReviewDecisionsTest.byId(session.review()), ReviewDecisionsTest.byId(recovered.current()));
        assertEquals(ReviewDecisionsTest.byId(session.saved()), ReviewDecisionsTest.byId(recovered.saved()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anEveningsTypingStaysOfBoundedSize(long seed) throws IOException {
        Desk editor = new Desk("huda", seed);
        ReviewSession session = new ReviewSession(editor.work(Desk.review(), 8));
        ReviewJournal journal = new ReviewJournal(folder, 40_000);
        journal.begin(session.review(), HOME);
        Article b = session.review().comparison().b();
        long written = 0;
        for (int pause = 0; pause < 60; pause++) {
            long before = Files.size(journal.file());
            Article typed = Article.typed("001.txt", Desk.review().comparison().a().text() + "واو ".repeat(pause));
            session.recollated(Desk.again(Profile.NEWS, typed, b, Progress.NONE));
            session.apply(new ReviewCommand.Add(editor.annotation()));
            journal.record(session.review());
            written += Math.max(0, Files.size(journal.file()) - before);
            assertTrue(Files.size(journal.file()) <= 80_000, "pause " + pause);
            RecoveredReview recovered = read(journal).orElseThrow();
            assertEquals(session.review().comparison(), recovered.current().comparison());
            assertEquals(Map.of(), ReviewFacts.missing(ReviewFacts.of(session.review()), ReviewFacts.of(recovered.current())), "pause " + pause);
            assertEquals(ReviewFacts.of(session.saved()), ReviewFacts.of(recovered.saved()));
            assertEquals(HOME.home(), recovered.home());
        }
        assertTrue(written > Files.size(journal.file()), "it was begun anew");
    }

    private ReviewJournal begun(ReviewSession session, JournalOrigin origin) throws IOException {
        ReviewJournal journal = new ReviewJournal(folder);
        journal.begin(session.review(), origin);
        return journal;
    }

    private static Optional<RecoveredReview> read(ReviewJournal journal) throws IOException {
        return ReviewJournal.read(journal.file(), Desk::again, Progress.NONE);
    }
}
