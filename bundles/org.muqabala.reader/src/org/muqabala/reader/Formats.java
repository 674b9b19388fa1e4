package org.muqabala.reader;

import java.io.IOException;
import java.util.List;

import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Reading;
import org.muqabala.reader.agency.NewsMlFormat;
import org.muqabala.reader.agency.NinjsFormat;
import org.muqabala.reader.agency.NitfFormat;
import org.muqabala.reader.epub.EpubFormat;
import org.muqabala.reader.html.HtmlFormat;
import org.muqabala.reader.mail.MailFormat;
import org.muqabala.reader.mail.MhtmlFormat;
import org.muqabala.reader.markdown.MarkdownFormat;
import org.muqabala.reader.doc.DocFormat;
import org.muqabala.reader.opendocument.OpenDocumentFormat;
import org.muqabala.reader.pdf.PdfFormat;
import org.muqabala.reader.rtf.RtfFormat;
import org.muqabala.reader.word.WordFormat;

/** All formats that are read, and which of them takes a file on. */
final class Formats {

    /** In the order in which they are asked; a new format is entered here. */
    static final List<Format> ALL = List.of(
            new WordFormat(),
            new OpenDocumentFormat(),
            new PdfFormat(),
            new DocFormat(),
            new RtfFormat(),
            new EpubFormat(),
            new MhtmlFormat(),
            new MailFormat(),
            new NewsMlFormat(),
            new NitfFormat(),
            new NinjsFormat(),
            new MarkdownFormat(),
            new HtmlFormat());

    /** What the jar says of itself; empty where the classes stand in a folder. */
    private static final String VERSION = String.valueOf(Formats.class.getPackage().getImplementationVersion()).replace("null", "");

    private final MediaTypes types = new MediaTypes();

    /**
     * Reads a file by the first format that takes it on.
     *
     * @throws UnreadableArticleException if there is no article in it; says why
     * @throws IOException if the file is broken
     */
    Article read(String name, byte[] bytes, ReadingOptions options) throws IOException {
        if (bytes.length == 0) {
            throw new UnreadableArticleException(Problem.EMPTY, "");
        }
        SourceFile file = new SourceFile(name, bytes, types.of(bytes));
        Format format = ALL.stream().filter(each -> each.accepts(file)).findFirst()
                .orElseThrow(() -> noArticle(file));
        FoundArticle found = format.read(file, options);
        Reading reading = new Reading(format.id(), VERSION, found.charset().name(), found.charset().confidence(), options.view(), "");
        return CanonicalText.of(name.isBlank() ? format.id() : name, found, reading);
    }

    private static UnreadableArticleException noArticle(SourceFile file) {
        boolean picture = file.mediaType().startsWith("image/") && !file.mediaType().endsWith("xml");
        return new UnreadableArticleException(picture ? Problem.PICTURE : Problem.UNKNOWN_FORMAT, OtherKinds.name(file));
    }
}
