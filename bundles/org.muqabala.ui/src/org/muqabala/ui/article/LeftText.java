package org.muqabala.ui.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.muqabala.store.WholeFile;

/**
 * What an article said in its editor when the program ended, and its file does not say. Kept in a file of its own: a line with the full path of
 * the article in the workspace, then all of its text, in UTF-8.
 *
 * @param journal the file that keeps it
 * @param article may be gone from the workspace
 * @param text with the line ends that it had
 */
public record LeftText(Path journal, IFile article, String text) {

    /** The ending of the file's name, without a dot. */
    static final String EXTENSION = "text";

    /** @throws IOException if the file cannot be read or names no article */
    public static LeftText read(Path journal) throws IOException {
        String all = Files.readString(journal);
        int end = all.indexOf('\n');
        if (end < 0 || IPath.fromPortableString(all.substring(0, end)).segmentCount() < 2) {
            throw new IOException(journal.getFileName().toString());
        }
        IFile article = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(all.substring(0, end)));
        return new LeftText(journal, article, all.substring(end + 1));
    }

    /** Keeps it, flushed to the disk, in place of what the file kept before. */
    void keep() throws IOException {
        Files.createDirectories(journal.getParent());
        String all = article.getFullPath().toPortableString() + "\n" + text;
        WholeFile.write(journal, out -> out.write(all.getBytes(StandardCharsets.UTF_8)));
    }
}
