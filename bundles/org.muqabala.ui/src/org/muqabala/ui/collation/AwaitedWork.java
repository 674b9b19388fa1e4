package org.muqabala.ui.collation;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.ui.progress.IProgressService;
import org.muqabala.core.spi.Progress;
import org.muqabala.ui.MonitorProgress;

/**
 * Work that somebody waits for before going on: done on another thread while the window goes on painting, under a busy cursor and, when it
 * takes long, a dialog that shows its progress and cancels it. For the UI thread.
 */
public final class AwaitedWork {

    /** What is waited for. */
    @FunctionalInterface
    public interface Work<T> {

        /** @throws CancellationException if {@code progress} was cancelled */
        T run(Progress progress) throws IOException;
    }

    private final IProgressService service;

    public AwaitedWork(IProgressService service) {
        this.service = service;
    }

    /**
     * Comes back when the work is done.
     *
     * @param name says what is going on
     * @return empty if the user cancelled it
     */
    public <T> Optional<T> run(String name, Work<T> work) throws IOException {
        Awaited<T> awaited = new Awaited<>(name, work);
        try {
            service.busyCursorWhile(awaited);
            return Optional.of(awaited.result);
        } catch (InterruptedException e) {
            return Optional.empty();
        } catch (InvocationTargetException e) {
            switch (e.getCause()) {
                case IOException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    private static final class Awaited<T> implements IRunnableWithProgress {

        private final String name;
        private final Work<T> work;
        private volatile T result;

        Awaited(String name, Work<T> work) {
            this.name = name;
            this.work = work;
        }

        @Override
        public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
            try {
                result = work.run(new MonitorProgress(monitor, name));
            } catch (CancellationException e) {
                throw (InterruptedException) new InterruptedException().initCause(e);
            } catch (IOException e) {
                throw new InvocationTargetException(e);
            } finally {
                monitor.done();
            }
        }
    }
}
