package org.muqabala.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/** Reads the files of a review, which may come from strangers: up to a size that such a file can have, and never through a link. */
final class BoundedFile {

    /** A text of 64 MB in UTF-16 can be half as long again in UTF-8. */
    private static final int MAX_TEXT_BYTES = 128 << 20;
    private static final int MAX_JSON_BYTES = 16 << 20;

    private BoundedFile() {
    }

    /** @throws JsonParseException if the file is not one JSON object, or too large */
    static JsonObject json(Path file) throws IOException {
        return CanonicalJson.read(bytes(file, MAX_JSON_BYTES));
    }

    /** @throws JsonParseException if the file is too large */
    static byte[] text(Path file) throws IOException {
        return bytes(file, MAX_TEXT_BYTES);
    }

    private static byte[] bytes(Path file, int limit) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new JsonParseException("larger than " + limit + " bytes");
            }
            return bytes;
        }
    }
}
