package org.muqabala.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.reader.archive.Archive;

/** Says by its bytes what a file is. Containers are opened far enough to tell what they hold; the name is never asked. */
final class MediaTypes {

    static final String DOC = "application/msword";

    private static final String ZIP = "application/zip";
    /** The container of old Word, Excel, PowerPoint and Outlook files. */
    private static final String OLE2 = "application/x-tika-msoffice";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    /** A media type in an archive's first entry is no longer than this. */
    private static final int LONGEST_TYPE = 200;

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /**
     * The media type without parameters, never null.
     *
     * @throws UnreadableArticleException if the file is a container that is damaged, locked or a bomb
     */
    String of(byte[] bytes) throws IOException {
        if (Archive.isOne(bytes)) {
            return ofArchive(Archive.open(bytes));
        }
        String type = types.detect(new ByteArrayInputStream(bytes), new Metadata()).getBaseType().toString();
        return type.equals(OLE2) ? ofOle2(bytes) : type;
    }

    private static String ofArchive(Archive archive) throws IOException {
        Optional<byte[]> said = archive.bytes("mimetype");
        if (said.isPresent() && said.get().length <= LONGEST_TYPE) {
            requireUnlocked(archive);
            return new String(said.get(), StandardCharsets.ISO_8859_1).strip();
        }
        Optional<byte[]> parts = archive.bytes("[Content_Types].xml");
        if (parts.isEmpty()) {
            return ZIP;
        }
        String list = new String(parts.get(), StandardCharsets.UTF_8);
        for (String kind : new String[] {"wordprocessingml.document", "spreadsheetml.sheet", "presentationml.presentation"}) {
            if (list.contains(kind + ".main+xml")) {
                return OFFICE + kind;
            }
        }
        return list.contains("ms-word.document.macroEnabled.main+xml") ? OFFICE + "wordprocessingml.document" : ZIP;
    }

    /** OpenDocument says in its manifest which entries are locked; an EPUB's own lock has a file of its own. */
    private static void requireUnlocked(Archive archive) throws IOException {
        Optional<byte[]> manifest = archive.bytes("META-INF/manifest.xml");
        boolean locked = manifest.isPresent() && new String(manifest.get(), StandardCharsets.UTF_8).contains("encryption-data")
                || archive.holds("META-INF/rights.xml");
        if (locked) {
            throw new UnreadableArticleException(Problem.ENCRYPTED, "");
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
