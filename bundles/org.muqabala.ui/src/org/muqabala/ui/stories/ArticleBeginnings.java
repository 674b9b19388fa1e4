package org.muqabala.ui.stories;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;

/**
 * How articles begin: the first lines of text files, read in the background, once for each state of a file. What is asked for is
 * answered at once, if need be with what was known before. Safe for use from several threads.
 */
final class ArticleBeginnings {

    private static final int LENGTH_IN_BYTES = 2048;

    private record Beginning(long modificationStamp, String text) {
    }

    private final Map<IFile, Beginning> known = new ConcurrentHashMap<>();
    private final Set<IFile> wanted = ConcurrentHashMap.newKeySet();
    private final Consumer<List<IFile>> learned;
    private final Job reading;

    /** @param learned told, on a background thread, of which files more is known now */
    ArticleBeginnings(Consumer<List<IFile>> learned) {
        this.learned = learned;
        reading = Job.createSystem(Messages.ArticleBeginnings_reading, (ICoreRunnable) monitor -> read());
        reading.setPriority(Job.SHORT);
    }

    /** The first lines of the file as far as they are known; empty if it is no text file or cannot be read. */
    String of(IFile file) {
        if (!"txt".equalsIgnoreCase(file.getFileExtension())) {
            return "";
        }
        Beginning beginning = known.get(file);
        if (beginning == null || beginning.modificationStamp() != file.getModificationStamp()) {
            wanted.add(file);
            reading.schedule();
        }
        return beginning == null ? "" : beginning.text();
    }

    void dispose() {
        reading.cancel();
    }

    private void read() {
        known.keySet().removeIf(file -> !file.exists());
        List<IFile> found = new ArrayList<>();
        for (IFile file : wanted) {
            wanted.remove(file);
            if (file.exists()) {
                long stamp = file.getModificationStamp();
                read(file).map(text -> new Beginning(stamp, text)).filter(beginning -> isNews(file, beginning))
                        .ifPresent(beginning -> found.add(file));
            }
        }
        if (!found.isEmpty()) {
            learned.accept(found);
        }
    }

    private boolean isNews(IFile file, Beginning beginning) {
        Beginning before = known.put(file, beginning);
        return before == null || !before.text().equals(beginning.text());
    }

    /** Nothing if the file cannot be read now: it may be in the making, and is asked for again. */
    private static Optional<String> read(IFile file) {
        try (InputStream in = file.getContents(true)) {
            String text = new String(in.readNBytes(LENGTH_IN_BYTES), Charset.forName(file.getCharset()));
            int lastLine = text.lastIndexOf('\n');
            return Optional.of(lastLine > 0 ? text.substring(0, lastLine) : text);
        } catch (CoreException | IOException | IllegalArgumentException e) {
            ILog.of(ArticleBeginnings.class).warn("no title for " + file.getFullPath(), e);
            return Optional.empty();
        }
    }
}
