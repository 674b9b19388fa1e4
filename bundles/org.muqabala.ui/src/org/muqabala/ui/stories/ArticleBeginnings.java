package org.muqabala.ui.stories;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** How articles begin: the first lines of text files, read once for each state of a file. */
final class ArticleBeginnings {

    private static final int LENGTH_IN_BYTES = 2048;

    private record Beginning(long modificationStamp, String text) {
    }

    private final Map<IFile, Beginning> known = new HashMap<>();

    /** The first lines of the file; empty if it is no text file or cannot be read. */
    String of(IFile file) {
        if (!"txt".equalsIgnoreCase(file.getFileExtension())) {
            return "";
        }
        Beginning beginning = known.get(file);
        if (beginning == null || beginning.modificationStamp() != file.getModificationStamp()) {
            beginning = new Beginning(file.getModificationStamp(), read(file));
            known.put(file, beginning);
        }
        return beginning.text();
    }

    private static String read(IFile file) {
        try (InputStream in = file.getContents(true)) {
            String text = new String(in.readNBytes(LENGTH_IN_BYTES), Charset.forName(file.getCharset()));
            int lastLine = text.lastIndexOf('\n');
            return lastLine > 0 ? text.substring(0, lastLine) : text;
        } catch (CoreException | IOException | IllegalArgumentException e) {
            ILog.of(ArticleBeginnings.class).warn("no title for " + file.getFullPath(), e);
            return "";
        }
    }
}
