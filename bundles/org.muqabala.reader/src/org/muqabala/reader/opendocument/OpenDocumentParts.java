package org.muqabala.reader.opendocument;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.reader.parts.XmlPart;
import org.muqabala.reader.parts.ZipParts;

/** The parts of a packed OpenDocument file; one that is left out is empty. */
final class OpenDocumentParts {

    private static final int LONGEST_MEDIA_TYPE = 200;
    private static final String NOTHING = "<nothing/>";

    private final ZipParts parts;

    /** @throws UnreadableArticleException if the parts are encrypted */
    OpenDocumentParts(ZipParts parts) throws IOException {
        this.parts = parts;
        Optional<InputStream> manifest = parts.open("META-INF/manifest.xml");
        if (manifest.isPresent() && XmlPart.whole(manifest.get(), OpenDocument.PREFIXES).descendants()
                .anyMatch(element -> element.name().equals("manifest:encryption-data"))) {
            throw new UnreadableArticleException(Problem.ENCRYPTED, "");
        }
    }

    /** What the package says it is; empty if it says nothing. */
    static String mediaType(ZipParts parts) throws IOException {
        try (InputStream in = parts.open("mimetype").orElse(InputStream.nullInputStream())) {
            return new String(in.readNBytes(LONGEST_MEDIA_TYPE), StandardCharsets.US_ASCII).strip();
        }
    }

    InputStream meta() throws IOException {
        return orNothing("meta.xml");
    }

    InputStream styles() throws IOException {
        return orNothing("styles.xml");
    }

    InputStream content() throws IOException {
        return parts.open("content.xml").orElseThrow(() -> new IOException("there is no text in the package"));
    }

    private InputStream orNothing(String part) throws IOException {
        return parts.open(part).orElseGet(() -> new ByteArrayInputStream(NOTHING.getBytes(StandardCharsets.US_ASCII)));
    }
}
