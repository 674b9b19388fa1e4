package org.muqabala.store;

import java.io.IOException;
import java.nio.file.Path;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;

/** A program that writes where it must not, or more than there is room for, and says whether it could. */
final class RefusedWriter {

    private RefusedWriter() {
    }

    /**
     * {@code DEED FOLDER LETTERS}: saves a {@code note} or a {@code text} of so many letters to the review there, makes it as a {@code new} review,
     * or keeps the note in a {@code journal} in the folder.
     */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[1]);
        int letters = Integer.parseInt(arguments[2]);
        try {
            switch (arguments[0]) {
                case "note" -> save(folder, session -> session.apply(note(letters)));
                case "text" -> save(folder, session -> session.recollated(longer(session.review().comparison(), letters)));
                case "new" -> new ReviewStore(folder, Desk::again).save(noted(letters));
                case "journal" -> journal(folder, letters);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
            System.out.println("wrote all");
        } catch (IOException e) {
            System.out.println("refused " + e.getClass().getName());
        }
    }

    private interface Work {
        void on(ReviewSession session);
    }

    private static void save(Path folder, Work work) throws IOException {
        ReviewStore store = new ReviewStore(folder, Desk::again);
        ReviewSession session = new ReviewSession(store.open(Progress.NONE).review());
        work.on(session);
        store.save(session.review());
    }

    /** A small step first, which is on disk, then the large one. */
    private static void journal(Path folder, int letters) throws IOException {
        ReviewJournal journal = new ReviewJournal(folder);
        ReviewSession session = new ReviewSession(Desk.review());
        journal.begin(session.review(), JournalOrigin.UNKNOWN);
        session.apply(new ReviewCommand.Add(new Desk("small", 2).annotation()));
        journal.record(session.review());
        session.apply(note(letters));
        journal.record(session.review());
    }

    private static Review noted(int letters) {
        ReviewSession session = new ReviewSession(Desk.review());
        session.apply(note(letters));
        return session.review();
    }

    private static ReviewCommand note(int letters) {
        Annotation note = new Desk("big", 1).annotation();
        return new ReviewCommand.Add(note.with(note.kind(), "", "م".repeat(letters), note.modified()));
    }

    private static Comparison longer(Comparison comparison, int letters) {
        return Desk.again(Profile.NEWS, Article.typed("001.txt", comparison.a().text() + "م".repeat(letters)), comparison.b(), Progress.NONE);
    }
}
