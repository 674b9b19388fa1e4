package org.muqabala.reader.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.POIDocument;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.Facts;
import org.muqabala.reader.Format;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.FoundCharset;
import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.FoundPassage.Kind;
import org.muqabala.reader.PlaceholderTitles;
import org.muqabala.reader.SourceFile;

/**
 * Word's binary documents. Those of Word 97 to 2003 in either version of their tracked changes, with tables, notes and comments; of Word
 * 6 and 95 the paragraphs alone. Macros, embedded objects and pictures stay untouched.
 */
public final class DocFormat implements Format {

    /** A file that was never dated says the beginning of its format's calendar. */
    private static final int FIRST_YEAR = 1980;

    @Override
    public String id() {
        return "doc";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return file.mediaType().equals("application/msword");
    }

    @Override
    public FoundArticle read(SourceFile file, ReadingOptions options) throws IOException {
        try (POIFSFileSystem parts = new POIFSFileSystem(new ByteArrayInputStream(file.bytes()))) {
            try (HWPFDocument document = new HWPFDocument(parts.getRoot())) {
                return new DocDocument(document, options.view()).read(facts(document));
            } catch (OldWordFileFormatException e) {
                return readOld(parts);
            }
        } catch (EncryptedDocumentException e) {
            UnreadableArticleException encrypted = new UnreadableArticleException(Problem.ENCRYPTED, "");
            encrypted.initCause(e);
            throw encrypted;
        }
    }

    private static FoundArticle readOld(POIFSFileSystem parts) throws IOException {
        try (HWPFOldDocument document = new HWPFOldDocument(parts.getRoot())) {
            Range text = document.getRange();
            List<FoundPassage> passages = new ArrayList<>();
            for (int i = 0; i < text.numParagraphs(); i++) {
                passages.add(new FoundPassage(Kind.PARAGRAPH, Range.stripFields(text.getParagraph(i).text()), 0));
            }
            return new FoundArticle(passages, facts(document), List.of(), FoundCharset.FIXED, false);
        }
    }

    private static Facts facts(POIDocument document) {
        SummaryInformation said = document.getSummaryInformation();
        return said == null ? Facts.NONE : new Facts(PlaceholderTitles.without(orEmpty(said.getTitle())), "", day(said.getCreateDateTime()),
                orEmpty(said.getAuthor()), "");
    }

    private static String day(Date created) {
        if (created == null) {
            return "";
        }
        Instant day = created.toInstant().truncatedTo(ChronoUnit.SECONDS);
        return day.atOffset(ZoneOffset.UTC).getYear() < FIRST_YEAR ? "" : day.toString();
    }

    private static String orEmpty(String said) {
        return said == null ? "" : said.strip();
    }
}
