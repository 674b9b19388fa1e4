package org.muqabala.reader.opendocument;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.reader.Format;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.SourceFile;
import org.muqabala.reader.parts.ZipParts;

/** OpenDocument texts and their templates, packed (odt, ott) or as one flat file (fodt). Scripts and embedded objects stay untouched. */
public final class OpenDocumentFormat implements Format {

    /** How the media types of texts begin: the text itself, its template, a master document. */
    private static final String TEXT_TYPE = "application/vnd.oasis.opendocument.text";

    /** The mime type stands in the first element of a flat file, after up to thirty declarations of namespaces. */
    private static final int FLAT_BEGINNING = 8192;

    @Override
    public String id() {
        return "odt";
    }

    @Override
    public boolean accepts(SourceFile file) {
        if (!ZipParts.isZip(file.bytes())) {
            return isFlat(file.bytes());
        }
        try {
            return OpenDocumentParts.mediaType(new ZipParts(file.bytes())).startsWith(TEXT_TYPE);
        } catch (IOException e) {
            // broken: whoever is asked to read it by its name says so
            return file.extension().matches("o[dt]t");
        }
    }

    @Override
    public FoundArticle read(SourceFile file, ReadingOptions options) throws IOException {
        OpenDocument document = new OpenDocument(options.view());
        if (!ZipParts.isZip(file.bytes())) {
            document.readPart(new ByteArrayInputStream(file.bytes()));
            return document.finish();
        }
        OpenDocumentParts parts = new OpenDocumentParts(new ZipParts(file.bytes()));
        document.readPart(parts.meta());
        document.readPart(parts.styles());
        document.readPart(parts.content());
        return document.finish();
    }

    private static boolean isFlat(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, FLAT_BEGINNING), StandardCharsets.ISO_8859_1);
        return beginning.contains("office:document") && beginning.contains(TEXT_TYPE);
    }
}
