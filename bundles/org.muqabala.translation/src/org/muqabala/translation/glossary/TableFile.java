package org.muqabala.translation.glossary;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Writes a table that appears whole, on the disk, or not at all; colleagues may read and write it as they could before. */
final class TableFile {

    /** Writes the rows. */
    @FunctionalInterface
    interface Rows {
        void writeTo(OutputStream out) throws IOException;
    }

    private TableFile() {
    }

    /** A new table has the rights that its folder's files have by default; a link stays, and what it leads to is replaced. */
    static void write(Path file, Rows rows) throws IOException {
        boolean exists = Files.exists(file);
        Path target = exists ? file.toRealPath() : file.toAbsolutePath();
        Path fresh = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            writeDurably(fresh, rows);
            if (exists) {
                keepRights(target, fresh);
            }
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void writeDurably(Path fresh, Rows rows) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            rows.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void keepRights(Path from, Path to) throws IOException {
        PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (source != null) {
            Files.setPosixFilePermissions(to, source.readAttributes().permissions());
        }
    }
}
