package org.muqabala.ui.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.muqabala.core.spi.TranslationMemory;
import org.muqabala.translation.memory.BadMemoryAddressException;
import org.muqabala.translation.memory.MemoryPlace;
import org.muqabala.translation.memory.MemoryTexts;
import org.muqabala.translation.memory.OccupiedMemoryException;
import org.muqabala.translation.memory.PostgresAddress;
import org.muqabala.translation.memory.SharedMemoryException;
import org.muqabala.translation.memory.SharedMemoryListener;
import org.muqabala.ui.preferences.SecretStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The translation memory that all windows share: opened when it is first asked for, where the preferences say, and given back when the
 * workbench ends. Safe for use from several threads; never to be asked by the one of the interface.
 */
@Component(service = MemoryInUse.class)
public final class MemoryInUse {

    /** Asks the memory. */
    public interface Asking<T> {
        T of(TranslationMemory memory) throws IOException;
    }

    /** What was opened, and where. */
    private record Opened(MemoryPreferences place, LentMemory memory) {
    }

    private final SecretStore secrets;
    private final Executor sender = work -> {
        ICoreRunnable sending = monitor -> work.run();
        Job.create(Messages.memory_sending, sending).schedule();
    };
    private Optional<Opened> opened = Optional.empty();

    @Activate
    public MemoryInUse(@Reference SecretStore secrets) {
        this.secrets = secrets;
    }

    /**
     * Asks the memory.
     *
     * @throws IOException if it cannot be opened, read or written; its message is for the user
     */
    public <T> T ask(Asking<T> asking) throws IOException {
        LentMemory lent = lend();
        try {
            return asking.of(lent.memory());
        } catch (SharedMemoryException | OccupiedMemoryException e) {
            throw new IOException(texts().text(e), e);
        } catch (CancellationException e) {
            throw e;
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new IOException(texts().text(new IOException(e)), e);
        } finally {
            lent.giveBack();
        }
    }

    /** The memory of the current preferences; that of earlier ones as long as somebody is still asking it, for both may be the same folder. */
    private synchronized LentMemory lend() throws IOException {
        MemoryPreferences place = MemoryPreferences.current();
        if (opened.filter(open -> !open.place().equals(place) && open.memory().isIdle()).isPresent()) {
            close();
        }
        if (opened.isEmpty()) {
            Optional<PostgresAddress> shared = shared(place);
            String password = shared.isEmpty() ? "" : secrets.get(MemoryPreferences.PASSWORD);
            opened = Optional.of(new Opened(place, new LentMemory(open(new MemoryPlace(place.folder(), shared, password)))));
        }
        LentMemory memory = opened.get().memory();
        memory.take();
        return memory;
    }

    /** Where the shared memory is; says it in the window where its address is one that is no longer taken. */
    private static Optional<PostgresAddress> shared(MemoryPreferences place) {
        try {
            return place.shared();
        } catch (BadMemoryAddressException e) {
            String line = texts().notShared(e);
            ILog.of(MemoryInUse.class).warn(line, e);
            WindowNotice.show(line);
            return Optional.empty();
        }
    }

    private static MemoryTexts texts() {
        return new MemoryTexts(Locale.getDefault());
    }

    private TranslationMemory open(MemoryPlace place) throws IOException {
        MemoryTexts texts = texts();
        SharedMemoryListener listener = new SharedMemoryListener() {
            @Override
            public void away(SharedMemoryException why) {
                ILog.of(MemoryInUse.class).warn(texts.away(why), why);
                WindowNotice.show(texts.away(why));
            }

            @Override
            public void refused(SharedMemoryException why) {
                ILog.of(MemoryInUse.class).warn(texts.refused(why), why);
                WindowNotice.show(texts.refused(why));
            }

            @Override
            public void back(long sent) {
                WindowNotice.show(texts.back(sent));
            }
        };
        try {
            return place.open(listener, sender);
        } catch (IOException e) {
            throw new IOException(texts.text(e), e);
        }
    }

    /** Gives the memory back as soon as nobody is asking it, to be opened anew when it is next asked. */
    @Deactivate
    synchronized void close() throws IOException {
        if (opened.isPresent()) {
            LentMemory memory = opened.get().memory();
            opened = Optional.empty();
            memory.retire();
        }
    }
}
