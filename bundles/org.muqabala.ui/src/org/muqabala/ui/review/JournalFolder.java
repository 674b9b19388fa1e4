package org.muqabala.ui.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.Platform;
import org.muqabala.store.DraftJournal;
import org.muqabala.store.ReviewJournal;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Where the journals of open reviews and translations stand: in the workspace. Those that stood there before any review was opened were left by
 * a crash.
 */
@Component(service = JournalFolder.class)
public final class JournalFolder {

    private final Path folder;
    private final List<Path> left;
    private final Set<Path> open = ConcurrentHashMap.newKeySet();

    @Activate
    public JournalFolder() throws IOException {
        this(Platform.getStateLocation(FrameworkUtil.getBundle(JournalFolder.class)).append("journals").toPath());
    }

    JournalFolder(Path folder) throws IOException {
        this.folder = folder;
        this.left = ReviewJournal.left(folder);
    }

    public Path path() {
        return folder;
    }

    /** A journal for the drafts of a translation that is open now. */
    public DraftJournal newDrafts() {
        DraftJournal journal = new DraftJournal(folder);
        open.add(journal.file());
        return journal;
    }

    /** Drafts of translations that a crash left over; none of those that are open now. */
    public List<Path> leftDrafts() throws IOException {
        return DraftJournal.left(folder).stream().filter(journal -> !open.contains(journal)).toList();
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
        return new LeftWork(journals, List.of(), unreadable);
    }

    private static boolean hasWork(Path journal) throws IOException {
        boolean work = ReviewJournal.hasWork(journal);
        if (!work) {
            Files.deleteIfExists(journal);
        }
        return work;
    }
}
