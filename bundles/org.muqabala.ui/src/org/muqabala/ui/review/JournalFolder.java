package org.muqabala.ui.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.muqabala.store.ReviewJournal;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Where the journals of open reviews stand: in the workspace. Those that stood there before any review was opened were left by a crash. */
@Component(service = JournalFolder.class)
public final class JournalFolder {

    private final Path folder;
    private final Consumer<IOException> unreadable;
    private final List<Path> left;

    @Activate
    public JournalFolder() throws IOException {
        this(Platform.getStateLocation(FrameworkUtil.getBundle(JournalFolder.class)).append("journals").toPath(),
                problem -> ILog.of(JournalFolder.class).error(problem.getMessage(), problem));
    }

    /** @param unreadable told of each journal that cannot be looked into; it stays where it is */
    JournalFolder(Path folder, Consumer<IOException> unreadable) throws IOException {
        this.folder = folder;
        this.unreadable = unreadable;
        this.left = ReviewJournal.left(folder);
    }

    Path path() {
        return folder;
    }

    /** The journals that a crash left over and in which work is found; the others are taken away. */
    List<Path> left() {
        return left.stream().filter(Files::exists).filter(this::hasWork).toList();
    }

    private boolean hasWork(Path journal) {
        try {
            if (ReviewJournal.hasWork(journal)) {
                return true;
            }
            Files.deleteIfExists(journal);
        } catch (IOException e) {
            unreadable.accept(e);
        }
        return false;
    }
}
