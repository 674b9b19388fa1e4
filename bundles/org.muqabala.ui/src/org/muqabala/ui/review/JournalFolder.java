package org.muqabala.ui.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.muqabala.store.ReviewJournal;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Where the journals of open reviews stand: in the workspace. Those that stood there before any review was opened were left by a crash. */
@Component(service = JournalFolder.class)
public final class JournalFolder {

    private final Path folder;
    private final List<Path> left;

    @Activate
    public JournalFolder() throws IOException {
        this(Platform.getStateLocation(FrameworkUtil.getBundle(JournalFolder.class)).append("journals").toPath());
    }

    JournalFolder(Path folder) throws IOException {
        this.folder = folder;
        this.left = ReviewJournal.left(folder);
    }

    Path path() {
        return folder;
    }

    /** What a crash left over; journals without work are taken away. */
    LeftWork left() {
        List<Path> journals = new ArrayList<>();
        List<IOException> unreadable = new ArrayList<>();
        for (Path journal : left) {
            try {
                if (Files.exists(journal) && hasWork(journal)) {
                    journals.add(journal);
                }
            } catch (IOException e) {
                unreadable.add(e);
            }
        }
        return new LeftWork(List.copyOf(journals), List.copyOf(unreadable));
    }

    private static boolean hasWork(Path journal) throws IOException {
        boolean work = ReviewJournal.hasWork(journal);
        if (!work) {
            Files.deleteIfExists(journal);
        }
        return work;
    }
}
