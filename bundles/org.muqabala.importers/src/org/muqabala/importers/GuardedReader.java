package org.muqabala.importers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.wire.ReadAnswer;
import org.muqabala.core.wire.ReadRequest;

/**
 * Has files read by readers in processes of their own. A reader is started when the first file comes, kept warm for the next ones and
 * replaced when it breaks down or takes too long; two at most work at a time. Safe for use from several threads.
 */
final class GuardedReader implements AutoCloseable {

    /** Seconds after which a file is given up. */
    static final int PATIENCE = 15;

    private static final int MOST_READERS = 2;
    /** How often is asked whether the article is still wanted. */
    private static final long GLANCE_MILLIS = 40;

    private final Supplier<Optional<Path>> program;
    private final int patience;
    private final Semaphore places = new Semaphore(MOST_READERS, true);
    private final Deque<ReaderConnection> idle = new ArrayDeque<>();
    private boolean closed;

    /** @param program where the reader's jars stand, asked when a reader is started */
    GuardedReader(Supplier<Optional<Path>> program) {
        this(program, PATIENCE);
    }

    /** @param patience seconds after which a file is given up */
    GuardedReader(Supplier<Optional<Path>> program, int patience) {
        this.program = program;
        this.patience = patience;
    }

    /**
     * Has one file read. A reader that has read other files may break down because of them: the file is then given
     * to a new one.
     *
     * @param bytes read from another thread; what it throws comes out of here
     * @throws UnreadableArticleException if the reader is missing, or broke down over the file
     * @throws CancellationException if {@code progress} says that the article is no longer wanted; the reader is then ended
     */
    ReadAnswer read(ReadRequest request, HashedFile bytes, Progress progress) throws IOException {
        takePlace(progress);
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(patience);
            ReaderConnection reader = take();
            while (true) {
                boolean whole = false;
                try {
                    ReadAnswer answer = ask(reader, request, bytes, progress, end);
                    whole = true;
                    return answer;
                } catch (ExecutionException e) {
                    if (reader.isFresh() || !isFailureOfReader(e.getCause())) {
                        throw failure(reader, e.getCause());
                    }
                } finally {
                    giveBack(reader, whole);
                }
                bytes.rewind();
                reader = start();
            }
        } finally {
            places.release();
        }
    }

    private static boolean isFailureOfReader(Throwable cause) {
        return cause instanceof IOException && !(cause instanceof SourceException);
    }

    private ReadAnswer ask(ReaderConnection reader, ReadRequest request, InputStream bytes, Progress progress, long end)
            throws IOException, ExecutionException {
        CompletableFuture<ReadAnswer> answer = new CompletableFuture<>();
        Thread.ofPlatform().daemon(true).name("asking a reader").start(() -> {
            try {
                answer.complete(reader.ask(request, bytes));
            } catch (Throwable e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return await(answer, progress, end);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private void takePlace(Progress progress) {
        try {
            do {
                progress.throwIfCancelled();
            } while (!places.tryAcquire(GLANCE_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private ReadAnswer await(CompletableFuture<ReadAnswer> answer, Progress progress, long end)
            throws ExecutionException, InterruptedException, UnreadableArticleException {
        while (true) {
            try {
                return answer.get(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                progress.throwIfCancelled();
                if (System.nanoTime() > end) {
                    throw new UnreadableArticleException(Problem.TOO_SLOW, Integer.toString(patience));
                }
            }
        }
    }

    private static IOException failure(ReaderConnection reader, Throwable cause) {
        if (cause instanceof SourceException inFile) {
            return inFile.getCause();
        }
        Problem problem = reader.diedOfMemory() ? Problem.TOO_MUCH_MEMORY : Problem.READER_FAILED;
        UnreadableArticleException failure = new UnreadableArticleException(problem, "");
        failure.initCause(cause);
        return failure;
    }

    private static CancellationException interrupted() {
        Thread.currentThread().interrupt();
        return new CancellationException();
    }

    private ReaderConnection take() throws IOException {
        synchronized (idle) {
            if (closed) {
                throw new UnreadableArticleException(Problem.NO_READER, "");
            }
            while (!idle.isEmpty()) {
                ReaderConnection reader = idle.pop();
                if (reader.isAlive()) {
                    return reader;
                }
            }
        }
        return start();
    }

    private ReaderConnection start() throws IOException {
        return ReaderConnection.start(program.get().orElseThrow(() -> new UnreadableArticleException(Problem.NO_READER, "")), patience);
    }

    /** @param whole whether its last answer came to an end, so that the next one begins where it should */
    private void giveBack(ReaderConnection reader, boolean whole) {
        synchronized (idle) {
            if (whole && !closed) {
                idle.push(reader);
                return;
            }
        }
        reader.close();
    }

    /** Ends the readers; files that are asked for afterwards are refused. */
    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.forEach(ReaderConnection::close);
            idle.clear();
        }
    }
}
