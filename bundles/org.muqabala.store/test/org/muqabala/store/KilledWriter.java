package org.muqabala.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.spi.Progress;

/** A program that adds annotations to a review until it is killed, and says what is on disk as soon as it is. */
final class KilledWriter {

    private KilledWriter() {
    }

    /** {@code FOLDER JOURNALS NAME [LETTERS]}: with letters, one note of so many, and then whether it could be saved. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        ReviewStore store = new ReviewStore(folder, Desk::again);
        ReviewSession session = new ReviewSession(store.open(Progress.NONE).review());
        if (arguments.length > 3) {
            tooMuch(store, session, Integer.parseInt(arguments[3]));
            return;
        }
        ReviewJournal journal = new ReviewJournal(Path.of(arguments[1]));
        journal.begin(session.review(), JournalOrigin.folder(folder));
        Desk editor = new Desk(arguments[2], arguments[2].hashCode());
        for (int step = 1;; step++) {
            session.apply(new ReviewCommand.Add(editor.annotation()));
            session.apply(editor.step(session.review()) instanceof ReviewCommand.Settle settle ? settle : new ReviewCommand.Reopen());
            journal.record(session.review());
            say("journal", session.review());
            if (step % 3 == 0) {
                store.save(session.review());
                say("saved", session.review());
                journal.begin(session.review(), JournalOrigin.folder(folder));
            }
        }
    }

    private static void tooMuch(ReviewStore store, ReviewSession session, int letters) {
        Annotation note = new Desk("big", 1).annotation();
        session.apply(new ReviewCommand.Add(note.with(note.kind(), "", "م".repeat(letters), note.modified())));
        try {
            store.save(session.review());
            System.out.println("saved all");
        } catch (IOException e) {
            System.out.println("refused " + e.getClass().getName());
        }
    }

    private static void say(String where, Review review) {
        System.out.println(where + " " + review.annotations().stream().map(Annotation::id).collect(Collectors.joining(",")));
        System.out.flush();
    }
}
