package org.muqabala.reader.office;

import java.io.IOException;
import java.util.List;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.DublinCore;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.Facts;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.FoundCharset;
import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.PlaceholderTitles;
import org.muqabala.reader.SourceFile;
import org.muqabala.reader.structure.MarkupHandler;
import org.muqabala.reader.structure.PassageCollector;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** One file read by one of Tika's parsers. Attachments and embedded files are not opened. */
final class TikaReading {

    private final Parser parser;
    private final Metadata metadata = new Metadata();

    TikaReading(Parser parser) {
        this.parser = parser;
    }

    /**
     * @param trackedChanges whether the file holds tracked changes, of which the bytes have one version
     * @throws UnreadableArticleException if the file is locked or broken
     */
    FoundArticle read(SourceFile file, boolean trackedChanges) throws IOException {
        return read(file, null, trackedChanges);
    }

    /**
     * @param parts what the file holds, read already; null if it is no file of parts
     * @param trackedChanges whether the file holds tracked changes, of which the parts have one version
     * @throws UnreadableArticleException if the file is locked or broken
     */
    FoundArticle read(SourceFile file, POIFSFileSystem parts, boolean trackedChanges) throws IOException {
        PassageCollector collector = new PassageCollector();
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        try (TikaInputStream in = TikaInputStream.get(file.bytes(), metadata)) {
            if (parts != null) {
                in.setOpenContainer(parts);
            }
            parser.parse(in, new MarkupHandler(collector), metadata, context);
        } catch (EncryptedDocumentException e) {
            throw because(Problem.ENCRYPTED, "", e);
        } catch (SAXException | TikaException e) {
            throw e.getCause() instanceof UnreadableArticleException unreadable ? unreadable : because(Problem.DAMAGED, file.mediaType(), e);
        }
        return found(collector.passages(), trackedChanges);
    }

    private FoundArticle found(List<FoundPassage> passages, boolean trackedChanges) {
        Facts facts = new Facts(PlaceholderTitles.without(fact(metadata.get(DublinCore.TITLE))), "", date(metadata.get(TikaCoreProperties.CREATED)),
                fact(metadata.get(TikaCoreProperties.CREATOR)), fact(metadata.get(DublinCore.LANGUAGE)));
        return new FoundArticle(passages, facts, List.of(), FoundCharset.FIXED, trackedChanges);
    }

    /** A file that was never dated says the beginning of its format's calendar. */
    private static String date(String said) {
        return said != null && said.matches("(19[89]|20)\\d.*") ? said : "";
    }

    private static String fact(String said) {
        return said == null ? "" : said.strip();
    }

    private static UnreadableArticleException because(Problem problem, String detail, Exception cause) {
        UnreadableArticleException unreadable = new UnreadableArticleException(problem, detail);
        unreadable.initCause(cause);
        return unreadable;
    }

    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata embedded) {
            return false;
        }

        @Override
        public void parseEmbedded(java.io.InputStream in, ContentHandler handler, Metadata embedded, boolean outputHtml) {
            // not asked for
        }
    }
}
