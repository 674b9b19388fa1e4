package org.muqabala.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.reader.parts.ZipParts;

/** Says by its bytes what a file is. Containers are opened far enough to tell what they hold; the name is never asked. */
final class MediaTypes {

    static final String DOC = "application/msword";

    private static final String ZIP = "application/zip";
    /** The container of old Word, Excel, PowerPoint and Outlook files. */
    private static final String OLE2 = "application/x-tika-msoffice";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    /** A media type in an archive's first entry is no longer than this. */
    private static final int LONGEST_TYPE = 200;
    /** What matters of a list of entries stands in so many bytes of it. */
    private static final int LONGEST_LIST = 1 << 20;

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /**
     * The media type without parameters, never null.
     *
     * @throws UnreadableArticleException if the file is a container that is damaged, locked or a bomb
     */
    String of(byte[] bytes) throws IOException {
        if (ZipParts.isZip(bytes)) {
            return ofZip(new ZipParts(bytes));
        }
        String type = types.detect(new ByteArrayInputStream(bytes), new Metadata()).getBaseType().toString();
        return type.equals(OLE2) ? ofOle2(bytes) : type;
    }

    private static String ofZip(ZipParts parts) throws IOException {
        String said = head(parts, "mimetype", LONGEST_TYPE).strip();
        if (!said.isEmpty()) {
            requireUnlocked(parts);
            return said;
        }
        String list = head(parts, "[Content_Types].xml", LONGEST_LIST);
        for (String kind : new String[] {"wordprocessingml.document", "spreadsheetml.sheet", "presentationml.presentation"}) {
            if (list.contains(kind + ".main+xml")) {
                return OFFICE + kind;
            }
        }
        return list.contains("ms-word.document.macroEnabled.main+xml") ? OFFICE + "wordprocessingml.document" : ZIP;
    }

    /** OpenDocument says in its manifest which entries are locked; an EPUB's own lock has a file of its own. */
    private static void requireUnlocked(ZipParts parts) throws IOException {
        if (head(parts, "META-INF/manifest.xml", LONGEST_LIST).contains("encryption-data") || parts.names().contains("META-INF/rights.xml")) {
            throw new UnreadableArticleException(Problem.ENCRYPTED, "");
        }
    }

    /** The beginning of an entry; empty if there is none of that name. */
    private static String head(ZipParts parts, String name, int most) throws IOException {
        Optional<InputStream> entry = parts.open(name);
        if (entry.isEmpty()) {
            return "";
        }
        try (InputStream in = entry.get()) {
            return new String(in.readNBytes(most), StandardCharsets.UTF_8);
        }
    }

    private static String ofOle2(byte[] bytes) throws UnreadableArticleException {
        if (holdsName(bytes, "EncryptedPackage")) {
            throw new UnreadableArticleException(Problem.ENCRYPTED, "");
        }
        return holdsName(bytes, "WordDocument") ? DOC : OLE2;
    }

    /** Whether the directory of an OLE2 container may hold the name; directories stand at multiples of 128 bytes. */
    private static boolean holdsName(byte[] bytes, String name) {
        byte[] sought = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at + sought.length <= bytes.length; at += 128) {
            if (Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }
}
