package org.muqabala.importers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Looks at how a file begins, whatever it is called. */
final class LeadingBytes {

    private static final int MOST = 128;

    /** As Latin-1, in lower case: zip, OLE2, PDF, rich text, web pages, XML. */
    private static final List<String> DOCUMENTS = List.of("pk\u0003\u0004", "\u00d0\u00cf\u0011\u00e0", "%pdf-", "{\\rtf", "<!doctype html", "<html", "<?xml");

    private LeadingBytes() {
    }

    /** Whether the file begins as a document does, rather than as plain text; false for what is no file. */
    static boolean areOfADocument(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(MOST), StandardCharsets.ISO_8859_1);
            String start = head.replaceFirst("^(\u00ef\u00bb\u00bf)?\\s*", "").toLowerCase(Locale.ROOT);
            return DOCUMENTS.stream().anyMatch(start::startsWith);
        }
    }
}
