package org.muqabala.exporters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.muqabala.core.review.Returned;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.ArticleImporter;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.spi.ReturnReader;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.View;
import org.muqabala.core.translation.Translation;
import org.muqabala.exporters.docx.ReturnedWordFile;

/** Word documents that {@link DocxExporter} made and others commented on, answered and edited. */
public final class DocxReturnReader implements ReturnReader {

    private final ArticleImporter documents;

    /** @param documents what reads strangers' documents, in a process of its own */
    public DocxReturnReader(ArticleImporter documents) {
        this.documents = documents;
    }

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public boolean accepts(Path file) throws IOException {
        return ReturnedFile.beginning(file).isWord();
    }

    @Override
    public Returned read(Path file, Review review, List<Translation> translations, Locale locale, Progress progress) throws IOException {
        Article accepted = documents.read(file, new ReadingOptions(Optional.empty(), View.FINAL), progress);
        Article rejected = documents.read(file, new ReadingOptions(Optional.empty(), View.ORIGINAL), progress);
        return new ReturnedWordFile(accepted, rejected, review, locale).read(progress);
    }
}
