package org.muqabala.importers;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file on its way to the reader; remembers the hash of what has passed. */
final class HashedFile extends FilterInputStream {

    private final Path file;
    private final MessageDigest digest;

    HashedFile(Path file) throws IOException {
        super(Files.newInputStream(file));
        this.file = file;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        try {
            int n = in.read(into, from, length);
            if (n > 0) {
                digest.update(into, from, n);
            }
            return n;
        } catch (IOException e) {
            throw new SourceException(e);
        }
    }

    /** Begins again with the file's first byte. */
    void rewind() throws IOException {
        in.close();
        in = Files.newInputStream(file);
        digest.reset();
    }

    /** The SHA-256 of what has been read, in lower-case hexadecimal digits; to be asked once, at the end. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
