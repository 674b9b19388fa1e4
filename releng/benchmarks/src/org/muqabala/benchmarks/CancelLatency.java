package org.muqabala.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;

/**
 * How long work goes on after it was cancelled: a long collation is cancelled at moments spread evenly over it.
 *
 * <pre>
 * CancelLatency WORDS TIMES
 * </pre>
 */
public final class CancelLatency {

    private CancelLatency() {
    }

    public static void main(String[] args) throws InterruptedException {
        int words = Integer.parseInt(args[0]);
        int times = Integer.parseInt(args[1]);
        TextPair pair = new TextMaker(1).pair(words, Mode.EDITED);
        Article older = pair.older();
        Article newer = pair.newer();
        Collator collator = new Collator(Profile.NEWS);
        long whole = 0;
        for (int warm = 0; warm < 5; warm++) {
            long start = System.nanoTime();
            collator.compare(older, newer, Progress.NONE);
            whole = System.nanoTime() - start;
        }
        Random random = new Random(1);
        List<Long> latencies = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            latency(collator, older, newer, (long) (whole * 0.9 * random.nextDouble())).ifPresent(latencies::add);
        }
        if (latencies.isEmpty()) {
            System.out.printf("a collation of %d words (%.0f ms) was done each time before it could be cancelled%n", words, whole / 1e6);
            return;
        }
        Collections.sort(latencies);
        System.out.printf("cancelled a collation of %d words (%.0f ms) %d times of %d: median %.1f ms, longest %.1f ms%n", words, whole / 1e6,
                latencies.size(), times, latencies.get(latencies.size() / 2) / 1e6, latencies.getLast() / 1e6);
    }

    /** Nanoseconds from the cancelling to the end of the work; empty if the work was done before. */
    private static Optional<Long> latency(Collator collator, Article older, Article newer, long after) throws InterruptedException {
        Cancellation cancellation = new Cancellation();
        Thread canceller = Thread.ofPlatform().start(() -> {
            try {
                Thread.sleep(after / 1_000_000, (int) (after % 1_000_000));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            cancellation.at = System.nanoTime();
        });
        try {
            collator.compare(older, newer, cancellation);
            return Optional.empty();
        } catch (CancellationException e) {
            return Optional.of(System.nanoTime() - cancellation.at);
        } finally {
            canceller.join();
        }
    }

    /** Says from a moment on that the work is not wanted. */
    private static final class Cancellation implements Progress {

        private volatile long at;

        @Override
        public void worked(double share) {
            // nobody watches
        }

        @Override
        public boolean isCancelled() {
            return at != 0;
        }
    }
}
