package org.muqabala.reader.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.util.DateConverter;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.Facts;
import org.muqabala.reader.Format;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.FoundCharset;
import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.PlaceholderTitles;
import org.muqabala.reader.SourceFile;

/** PDF files with text. Scripts, actions, forms and attached files stay untouched; nothing is written to disk. */
public final class PdfFormat implements Format {

    /** The mark may stand behind what a mail program or a printer has put before it. */
    private static final int MARK_WITHIN = 1024;

    /** Most bytes of memory for what is unpacked. */
    private static final long MAX_UNPACKED = 192L << 20;

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public boolean accepts(SourceFile file) {
        byte[] bytes = file.bytes();
        return new String(bytes, 0, Math.min(bytes.length, MARK_WITHIN), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    @Override
    public FoundArticle read(SourceFile file, ReadingOptions options) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.bytes(), "", null, null,
                MemoryUsageSetting.setupMainMemoryOnly(MAX_UNPACKED).streamCache)) {
            GlyphCollector collector = new GlyphCollector();
            List<PdfPage> pages = collector.pages(document);
            collector.legibility().check();
            List<FoundPassage> passages = new PageReader(pages).passages();
            if (passages.isEmpty()) {
                throw new UnreadableArticleException(Problem.NO_TEXT, "");
            }
            return new FoundArticle(passages, facts(document.getDocumentInformation()), List.of(), FoundCharset.FIXED, false);
        } catch (InvalidPasswordException e) {
            UnreadableArticleException encrypted = new UnreadableArticleException(Problem.ENCRYPTED, "");
            encrypted.initCause(e);
            throw encrypted;
        }
    }

    private static Facts facts(PDDocumentInformation information) {
        String date = information.getCreationDate() == null ? "" : DateConverter.toISO8601(information.getCreationDate());
        return new Facts(PlaceholderTitles.without(orEmpty(information.getTitle())), "", date, orEmpty(information.getAuthor()), "");
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value.strip();
    }
}
