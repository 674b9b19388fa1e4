package org.muqabala.translation.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.muqabala.core.spi.TranslationMemory;
import org.muqabala.core.translation.MemoryMatch;
import org.muqabala.core.translation.TranslationUnit;

/**
 * The memory that a desk shares, together with this computer's own. Both are asked; what is added goes into both. While the shared one is away,
 * work goes on with the own one, and what is added waits in a folder to be sent, also beyond the end of the process. One that is there but
 * takes nothing from this user goes on being read; nothing more is sent to it until the memory is opened anew.
 *
 * <p>{@link #size()} is that of the shared memory while it is there.
 */
public final class DeskMemory implements TranslationMemory {

    private static final int PORTION = 1000;

    /** Opens the shared memory. */
    interface Opening {
        TranslationMemory open() throws IOException;
    }

    /** Asks a memory. */
    private interface Asking<T> {
        T of(TranslationMemory memory) throws IOException;
    }

    private final LuceneMemory own;
    private final LuceneMemory unsent;
    private final Opening opening;
    private final Duration pause;
    private final SharedMemoryListener listener;
    private final Executor sender;
    /** How often something was to be sent since the sending began that is under way; 0 if none is. */
    private final AtomicInteger wanted = new AtomicInteger();

    private TranslationMemory shared;
    private boolean beingOpened;
    private boolean away;
    private boolean refused;
    private boolean closed;
    private long nextTry = System.nanoTime();

    /**
     * @param unsent what the shared memory has yet to get
     * @param opening tried when the shared memory is first wanted, and again after each pause while it is away
     * @param pause between two tries
     * @param sender runs what sends the waiting translations
     */
    DeskMemory(LuceneMemory own, LuceneMemory unsent, Opening opening, Duration pause, SharedMemoryListener listener, Executor sender) throws IOException {
        this.own = own;
        this.unsent = unsent;
        this.opening = opening;
        this.pause = pause;
        this.listener = listener;
        this.sender = sender;
        if (unsent.size() > 0) {
            // a process that ended between the two may have left something in this one alone
            own.addAll(unsent::handOver);
            sender.execute(this::send);
        }
    }

    @Override
    public long addAll(Units units) throws IOException {
        long[] added = new long[1];
        own.addAll(toOwn -> added[0] = unsent.addAll(toUnsent -> units.forEach(unit -> {
            toUnsent.accept(unit);
            toOwn.accept(unit);
        })));
        sender.execute(this::send);
        return added[0];
    }

    @Override
    public List<MemoryMatch> matches(String sentence, Locale sourceLanguage, Locale targetLanguage, int most) throws IOException {
        List<MemoryMatch> found = new ArrayList<>();
        ofShared(memory -> memory.matches(sentence, sourceLanguage, targetLanguage, most)).ifPresent(found::addAll);
        found.addAll(own.matches(sentence, sourceLanguage, targetLanguage, most));
        return SoughtSentence.best(found, most);
    }

    @Override
    public List<TranslationUnit> concordance(String words, boolean inTarget, int most) throws IOException {
        List<TranslationUnit> found = new ArrayList<>();
        ofShared(memory -> memory.concordance(words, inTarget, most)).ifPresent(found::addAll);
        found.addAll(own.concordance(words, inTarget, most));
        return SoughtWords.of(words).ranked(found, inTarget, most);
    }

    /** @throws SharedMemoryException if the shared memory goes away when it has handed over only a part */
    @Override
    public void forEach(Consumer<TranslationUnit> consumer) throws IOException {
        own.forEach(consumer);
        SharedMemoryException[] brokenOff = new SharedMemoryException[1];
        ofShared(memory -> {
            try {
                memory.forEach(unit -> {
                    if (!isOwn(unit)) {
                        consumer.accept(unit);
                    }
                });
                return true;
            } catch (SharedMemoryException e) {
                brokenOff[0] = e;
                throw e;
            }
        });
        if (brokenOff[0] != null) {
            throw brokenOff[0];
        }
    }

    private boolean isOwn(TranslationUnit unit) {
        try {
            return own.holds(unit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long size() throws IOException {
        Optional<Long> there = ofShared(TranslationMemory::size);
        return there.isPresent() ? there.get() + unsent.size() : own.size();
    }

    /** How many translations the shared memory has yet to get. */
    public long waiting() throws IOException {
        return unsent.size();
    }

    /** Sends what is waiting, if the shared memory is there. While one thread sends, others leave it to that one. */
    void send() {
        if (wanted.getAndIncrement() > 0) {
            return;
        }
        int seen;
        do {
            seen = wanted.get();
            try {
                sendWaiting();
            } catch (IOException | RuntimeException e) {
                wanted.set(0);
                if (isClosed()) {
                    return; // what is waiting is sent the next time
                }
                throw e instanceof IOException failed ? new UncheckedIOException(failed) : (RuntimeException) e;
            }
        } while (!wanted.compareAndSet(seen, 0));
    }

    private void sendWaiting() throws IOException {
        long sent = 0;
        for (List<TranslationUnit> portion = unsent.some(PORTION); !portion.isEmpty() && !isRefused(); portion = unsent.some(PORTION)) {
            List<TranslationUnit> units = portion;
            Optional<Boolean> taken = ofShared(memory -> isTaken(units, memory));
            if (taken.isEmpty()) {
                return;
            }
            if (taken.get()) {
                sent += unsent.removeAll(units);
            }
        }
        tellBack(sent);
    }

    /** Whether a memory that is there takes what it is given. */
    private boolean isTaken(List<TranslationUnit> units, TranslationMemory memory) throws IOException {
        try {
            memory.addAll(to -> handOver(units, to));
            return true;
        } catch (SharedMemoryException e) {
            if (e.problem() == SharedMemoryException.Problem.AWAY) {
                throw e;
            }
            tellRefused(e);
            return false;
        }
    }

    private void tellRefused(SharedMemoryException why) {
        synchronized (this) {
            refused = true;
        }
        listener.refused(why);
    }

    private synchronized boolean isRefused() {
        return refused;
    }

    private static void handOver(List<TranslationUnit> units, UnitConsumer to) throws IOException {
        for (TranslationUnit unit : units) {
            to.accept(unit);
        }
    }

    private void tellBack(long sent) {
        synchronized (this) {
            if (!away || shared == null) {
                return;
            }
            away = false;
        }
        listener.back(sent);
    }

    /** Asks the shared memory; empty if it is away. */
    private <T> Optional<T> ofShared(Asking<T> asking) throws IOException {
        Optional<TranslationMemory> there = Optional.empty();
        try {
            there = shared();
            if (there.isEmpty()) {
                return Optional.empty();
            }
            T answer = asking.of(there.get());
            if (isBack()) {
                sender.execute(this::send);
            }
            return Optional.of(answer);
        } catch (SharedMemoryException e) {
            tellAway(there, e);
            return Optional.empty();
        }
    }

    /** Opened if it is time for that, by one thread at a time and without a lock: meanwhile others have this computer's own, and closing need not wait. */
    private Optional<TranslationMemory> shared() throws IOException {
        synchronized (this) {
            if (shared != null || closed || beingOpened || System.nanoTime() - nextTry < 0) {
                return Optional.ofNullable(shared);
            }
            beingOpened = true;
        }
        TranslationMemory found = null;
        boolean wantedYet = false;
        try {
            found = opening.open();
        } finally {
            wantedYet = keep(found);
        }
        if (!wantedYet) {
            found.close();
            return Optional.empty();
        }
        return Optional.of(found);
    }

    /** Whether what was opened is still wanted. */
    private synchronized boolean keep(TranslationMemory found) {
        beingOpened = false;
        if (!closed) {
            shared = found;
        }
        return !closed;
    }

    /** Whether nobody has been told yet that it is there again. */
    private synchronized boolean isBack() {
        return away && shared != null;
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** @param asked what failed; empty if it could not even be opened */
    private void tellAway(Optional<TranslationMemory> asked, SharedMemoryException why) throws IOException {
        TranslationMemory lost;
        boolean news;
        synchronized (this) {
            if (asked.isPresent() && asked.get() != shared) {
                return; // another thread has said so before, and it may have been opened anew since
            }
            lost = shared;
            shared = null;
            nextTry = System.nanoTime() + pause.toNanos();
            news = !away;
            away = true;
        }
        if (lost != null) {
            lost.close();
        }
        if (news) {
            listener.away(why);
        }
    }

    @Override
    public void close() throws IOException {
        TranslationMemory last;
        synchronized (this) {
            closed = true;
            last = shared;
            shared = null;
        }
        try (own; unsent) {
            if (last != null) {
                last.close();
            }
        }
    }
}
