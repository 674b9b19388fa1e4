package org.muqabala.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.store.JsonFields.FieldException;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/**
 * Unsaved work on one open review, on disk as it happens: a file that begins with what the review was when it was last saved or opened, and
 * gets a line for every change since. After a crash it is still there and gives the work back; saving begins it anew, closing takes it away.
 * Safe for use from several threads.
 *
 * <p>Hooked up so: {@code begin} when a review is opened and after each saving, {@code record} from {@link
 * org.muqabala.core.review.ReviewSession#onChange}, {@code discard} when the editor closes; at the next start {@link #left} lists what a crash
 * left over, and {@link RecoveredReview} gives each back.
 */
public final class ReviewJournal {

    static final String SUFFIX = ".journal";

    /** Each pause in the typing of an article adds what was typed: a journal that is larger is begun anew with what the review has become. */
    private static final long LARGE = 16L << 20;

    /** Two articles as long as books, and all that was said of them; a first line that is longer was not written by this program. */
    private static final int LONGEST_HEAD = 128 << 20;

    /** What the journal began with. */
    private record Beginning(Review saved, JournalOrigin origin, long mostBytes) {
    }

    private final Path file;
    private final long large;
    private Optional<Beginning> beginning = Optional.empty();
    private JournalForm form;
    private Review last;

    /** @param folder where journals stand, not within a review; made when it is needed */
    public ReviewJournal(Path folder) {
        this(folder, LARGE);
    }

    /** @param large bytes from which on the journal is begun anew */
    ReviewJournal(Path folder, long large) {
        file = folder.resolve(UUID.randomUUID() + SUFFIX);
        this.large = large;
    }

    /** The journals in the folder; those of reviews that are open in another window, too. */
    public static List<Path> left(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
        }
    }

    /**
     * Reads a journal that was left over. Changes nothing; a last line that was cut off is passed over.
     *
     * @return the work in it; empty if there is none, or nothing that could be read
     * @throws java.util.concurrent.CancellationException if {@code progress} says that the work is no longer wanted
     */
    public static Optional<RecoveredReview> read(Path file, Recollation recollation, Progress progress) throws IOException {
        return new JournalReading(file, recollation).read(progress);
    }

    /** What the journal is of; empty if its beginning is damaged. Reads no more than that. */
    public static Optional<JournalHead> head(Path file) throws IOException {
        return head(file, LONGEST_HEAD);
    }

    /** @param longest bytes of a first line that is read; one that is longer counts as damaged */
    static Optional<JournalHead> head(Path file, int longest) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            for (int next = in.read(); next != -1 && next != '\n'; next = in.read()) {
                if (head.size() == longest) {
                    return Optional.empty();
                }
                head.write(next);
            }
            return Optional.of(JournalReading.head(CanonicalJson.read(head.toByteArray())));
        } catch (JsonParseException | FieldException | UnreadableReviewException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether anything follows on the state that was saved. Only counts whole lines, so that a letter that was cut in half at the end does no harm.
     */
    public static boolean hasWork(Path file) throws IOException {
        int lines = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int next = in.read(); next != -1 && lines < 2; next = in.read()) {
                lines += next == '\n' ? 1 : 0;
            }
        }
        return lines == 2;
    }

    public Path file() {
        return file;
    }

    /**
     * Begins anew: the review is as it is on disk, or as it was when the articles were first read.
     *
     * @param origin where the review and its articles stand
     */
    public synchronized void begin(Review review, JournalOrigin origin) throws IOException {
        begin(review, review, origin);
    }

    /**
     * Begins anew with work that is not saved. At every moment the file holds either all that it held or all of this.
     *
     * @param saved the review as it is on disk
     * @param current what it has become
     * @param origin where the review and its articles stand
     */
    public synchronized void begin(Review saved, Review current, JournalOrigin origin) throws IOException {
        JournalForm first = JournalForm.of(saved);
        JsonObject head = first.head(saved, origin);
        Optional<JsonObject> step = first.step(saved, current);
        Files.createDirectories(file.getParent());
        WholeFile.write(file, out -> {
            out.write(CanonicalJson.line(head));
            if (step.isPresent()) {
                out.write(CanonicalJson.line(step.get()));
            }
        });
        // a review that is large by itself must not be written whole at every step
        beginning = Optional.of(new Beginning(saved, origin, Math.max(large, 2 * Files.size(file))));
        form = first.in(current);
        last = current;
    }

    /**
     * Adds what has changed since the last call. When this returns, it is on disk.
     *
     * @throws IllegalStateException if the journal was not begun
     */
    public synchronized void record(Review review) throws IOException {
        Beginning begun = beginning.orElseThrow(() -> new IllegalStateException("the journal was not begun"));
        Optional<byte[]> line = form.step(last, review).map(CanonicalJson::line);
        if (line.isPresent() && Files.size(file) + line.get().length > begun.mostBytes()) {
            begin(begun.saved(), review, begun.origin());
            return;
        }
        if (line.isPresent()) {
            append(line.get());
        }
        form = form.in(review);
        last = review;
    }

    private void append(byte[] line) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long end = channel.size();
            channel.position(end);
            try {
                for (ByteBuffer bytes = ByteBuffer.wrap(line); bytes.hasRemaining();) {
                    channel.write(bytes);
                }
                channel.force(false);
            } catch (IOException e) {
                // half a line would hide the next one
                channel.truncate(end);
                throw e;
            }
        }
    }

    /** Takes the journal away: there is nothing to give back any more. */
    public synchronized void discard() throws IOException {
        beginning = Optional.empty();
        Files.deleteIfExists(file);
    }

    static Stream<String> lines(byte[] bytes) {
        int whole = bytes.length;
        while (whole > 0 && bytes[whole - 1] != '\n') {
            whole--;
        }
        return new String(bytes, 0, whole, StandardCharsets.UTF_8).lines();
    }
}
