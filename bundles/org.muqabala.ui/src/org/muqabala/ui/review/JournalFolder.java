package org.muqabala.ui.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** The journals that a crash left over and in which work is found; the others are taken away. */
    List<Path> left() throws IOException {
        for (Path journal : left) {
            if (!hasWork(journal)) {
                Files.deleteIfExists(journal);
            }
        }
        return left.stream().filter(Files::exists).toList();
    }

    /** Whether anything follows on the state that was saved. */
    private static boolean hasWork(Path journal) throws IOException {
        if (!Files.exists(journal)) {
            return false;
        }
        try (BufferedReader lines = Files.newBufferedReader(journal)) {
            return lines.readLine() != null && lines.readLine() != null;
        }
    }
}
