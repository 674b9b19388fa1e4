package org.muqabala.ui.collation;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.muqabala.core.collation.ChunkSize;
import org.muqabala.ui.preferences.CollationPreferences;

/** Keeps an open collation in chunks of the size that the preferences name. The work is done in the background. */
final class ChunkSwitch {

    private final Supplier<Optional<CollationModel>> shown;
    private final Consumer<Runnable> inUi;
    private final Consumer<CollationModel> show;
    private Runnable subscription = () -> { };

    /**
     * @param shown the collation that is open
     * @param inUi runs something in the UI thread
     * @param show shows the same review in other chunks; called in the UI thread
     */
    ChunkSwitch(Supplier<Optional<CollationModel>> shown, Consumer<Runnable> inUi, Consumer<CollationModel> show) {
        this.shown = shown;
        this.inUi = inUi;
        this.show = show;
    }

    void start() {
        subscription = CollationPreferences.onChunkSize(() -> inUi.accept(this::changed));
    }

    void stop() {
        subscription.run();
    }

    private void changed() {
        shown.get().ifPresent(before -> {
            ChunkSize size = CollationPreferences.chunkSize();
            Job work = Job.create(Messages.chunking, (ICoreRunnable) monitor -> {
                CollationModel other = before.inChunks(size);
                inUi.accept(() -> bringOn(before, other, size));
            });
            work.setPriority(Job.INTERACTIVE);
            work.schedule();
        });
    }

    /** Unless something else is shown by now, or another size is wanted. */
    private void bringOn(CollationModel before, CollationModel other, ChunkSize size) {
        if (shown.get().filter(before::equals).isPresent() && CollationPreferences.chunkSize() == size) {
            show.accept(other);
        }
    }
}
