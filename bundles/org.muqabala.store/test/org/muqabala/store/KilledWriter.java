package org.muqabala.store;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.spi.Progress;

import com.google.gson.Gson;

/**
 * A program that works on several reviews at a time, doing everything that can be done to one, until it is killed; and begins new ones beside. It
 * says what it is about to do, and what is on disk as soon as it can be read back from there.
 */
final class KilledWriter {

    /** Begun, worked on and saved so often, until somebody kills it. */
    private static final int STEPS_OF_A_SAVING = 3;

    private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);

    private KilledWriter() {
    }

    /** {@code TOP NAME REVIEWS}: works on {@code TOP/0.review} and so on, each with its journals in {@code TOP/0.journals}. */
    public static void main(String[] arguments) {
        Path top = Path.of(arguments[0]);
        for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
            String review = Integer.toString(i);
            begin(() -> work(top, review, arguments[1]));
        }
        begin(() -> make(top, arguments[1]));
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void begin(Work work) {
        new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).start();
    }

    private static void work(Path top, String name, String run) throws IOException {
        Path folder = top.resolve(name + ".review");
        ReviewStore store = new ReviewStore(folder, Desk::again);
        ReviewSession session = new ReviewSession(store.open(Progress.NONE).review());
        ReviewJournal journal = new ReviewJournal(top.resolve(name + ".journals"));
        journal.begin(session.review(), JournalOrigin.folder(folder));
        Desk editor = new Desk(run + "-" + name, (run + name).hashCode());
        for (int step = 1;; step++) {
            editor.step(session);
            say(name, "about", session.review());
            journal.record(session.review());
            say(name, "journal", takenUp(folder, journal.file()));
            if (step % STEPS_OF_A_SAVING == 0) {
                store.save(session.review());
                say(name, "saved", new ReviewStore(folder, Desk::again).open(Progress.NONE).review());
                journal.begin(session.review(), JournalOrigin.folder(folder));
            }
        }
    }

    private static void make(Path top, String run) throws IOException {
        for (int made = 0;; made++) {
            String name = run + "-" + made;
            Review review = new Desk(name, made).work(Desk.review(), 6);
            new ReviewStore(top.resolve(name + ".review"), Desk::again).save(review);
            say(name, "saved", review);
        }
    }

    /** What the next start of the program would make of the folder and the journal, if this one ended here. */
    static Review takenUp(Path folder, Path journal) throws IOException {
        ReviewStore next = new ReviewStore(folder, Desk::again);
        RecoveredReview work = ReviewJournal.read(journal, Desk::again, Progress.NONE).orElseThrow();
        return next.takeUp(work, Progress.NONE).current();
    }

    private static void say(String name, String what, Review review) {
        String facts = new Gson().toJson(ReviewFacts.of(review));
        synchronized (OUT) {
            OUT.print(name + " " + what + " " + facts + "\n");
            OUT.flush();
        }
    }
}
