package org.muqabala.ui.collation;

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
import org.muqabala.importers.ArticleImporters;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads files of the workspace as articles, each by the importer that its first bytes and its name point to. */
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

    /**
     * Reads the file. Plain text is read in the character set in which the article editor shows it: that of its first bytes, of the
     * file, of its story, or the workspace's. Any other format judges for itself unless somebody set one for this very file.
     *
     * @throws UnreadableArticleException if the file is no article
     * @throws IOException if the file cannot be read at all
     */
    public Article read(IFile file) throws IOException {
        IPath location = file.getLocation();
        if (location == null || !location.toFile().exists()) {
            throw new UnreadableArticleException(Problem.MISSING, "");
        }
        Path path = location.toPath();
        return importers.read(path, ReadingOptions.in(charsetOf(file, importers.isPlainText(path))), Progress.NONE);
    }

    private static Optional<String> charsetOf(IFile file, boolean orInherited) throws IOException {
        try {
            return Optional.ofNullable(file.getCharset(orInherited));
        } catch (CoreException e) {
            throw new IOException(e.getStatus().getMessage(), e);
        }
    }
}
