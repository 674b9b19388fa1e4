package org.muqabala.ui.collation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.resources.IFileState;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.View;
import org.muqabala.ui.reading.ArticleReader;
import org.muqabala.ui.reading.ArticleTitle;

/**
 * What an article was before.
 *
 * @param state of the local history
 */
record PastArticle(IFileState state) {

    /** Reads it as its file would have been read then; its name says when that was. */
    Article read(ArticleReader reader, Progress progress) throws IOException {
        String name = state.getName();
        Path copy = Files.createTempFile("muqabala", name.contains(".") ? name.substring(name.lastIndexOf('.')) : ".txt");
        try (InputStream bytes = state.getContents()) {
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            Article read = reader.read(copy, View.FINAL, progress);
            String dated = NLS.bind(Messages.past_name, ArticleTitle.shortName(name), HistoryInput.date(state));
            return new Article(dated, read.text(), read.blocks(), read.reading(), read.source());
        } catch (CoreException e) {
            throw new IOException(e.getStatus().getMessage(), e);
        } finally {
            Files.delete(copy);
        }
    }
}
