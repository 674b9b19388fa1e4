package org.muqabala.ui.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.muqabala.core.spi.ArticleImporter;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.View;
import org.muqabala.importers.ArticleImporters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads files as articles, each by the importer that fits it. Safe for use from several threads. */
@Component(service = ArticleReader.class)
public final class ArticleReader {

    private final ArticleImporters importers;

    @Activate
    public ArticleReader(@Reference List<ArticleImporter> importers) {
        this.importers = new ArticleImporters(importers);
    }

    /** Brings the workspace abreast of the disk, where others may have changed the file or its encoding. */
    public void refresh(IFile file) throws IOException {
        try {
            file.refreshLocal(IResource.DEPTH_ZERO, null);
        } catch (CoreException e) {
            throw new IOException(e.getStatus().getMessage(), e);
        }
    }

    /** Whether the file, which exists, is read as plain text; its bytes go before its name. */
    public boolean isPlainText(Path file) throws IOException {
        return importers.isPlainText(file);
    }

    /** Whether the file, which exists, is a document by its first bytes, whatever its name. */
    public boolean isDocument(Path file) throws IOException {
        return importers.mayRead(file);
    }

    /** Whether some importer takes the file on, judged by its name. */
    public boolean accepts(Path file) {
        return importers.accepts(file);
    }

    /**
     * Reads one version of a file of the workspace; a text file in the character set in which the article editor shows it, any other
     * in the one that the user chose for it, if there is one.
     *
     * @throws UnreadableArticleException if the file is no article
     * @throws IOException if the file cannot be read at all
     * @throws java.util.concurrent.CancellationException if {@code progress} says that the article is no longer wanted
     */
    public Article read(IFile file, View view, Progress progress) throws IOException {
        IPath location = file.getLocation();
        if (location == null || !location.toFile().exists()) {
            throw new UnreadableArticleException(Problem.MISSING, "");
        }
        try {
            return importers.read(location.toPath(), new ReadingOptions(Encodings.toReadIn(file), view), progress);
        } catch (CoreException e) {
            throw new IOException(e.getStatus().getMessage(), e);
        }
    }

    /** Reads a file that lies outside of the workspace. */
    public Article read(Path file, View view, Progress progress) throws IOException {
        return importers.read(file, new ReadingOptions(Optional.empty(), view), progress);
    }
}
