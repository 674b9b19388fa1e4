package org.muqabala.store;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

import org.muqabala.store.UnwritableFileException.Problem;

/**
 * Writes files that appear whole or not at all: into a new file beside the target, flushed to the disk, then renamed over it.
 * Whatever goes wrong on the way, what stood there before still stands there.
 */
public final class WholeFile {

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** @param out buffered; need not be closed or flushed */
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {
    }

    /**
     * Writes {@code content} to {@code file}. A symbolic link stays and its target is replaced; a device or a pipe is written to
     * directly; access rights of an existing file are kept.
     *
     * @throws UnwritableFileException if the file is a folder or is to stand in none
     * @throws IOException if the file cannot be written, or whatever {@code content} throws; the file is then as it was before, or
     *     new and whole if the disk could not keep its name for certain
     */
    public static void write(Path file, Content content) throws IOException {
        Path folder = replace(file, content);
        if (folder != null) {
            flushFolder(folder);
        }
    }

    /** @return the folder whose names have changed; null if none has */
    private static Path replace(Path file, Content content) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnwritableFileException(file.toString(), Problem.FOLDER);
        }
        boolean exists = Files.exists(file);
        if (exists && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        if (exists && !Files.isRegularFile(file)) {
            writeThrough(file, content);
            return null;
        }
        Path target = exists ? file.toRealPath() : file.toAbsolutePath();
        if (!Files.isDirectory(target.getParent())) {
            throw new UnwritableFileException(target.getParent().toString(), Problem.NO_FOLDER);
        }
        Path fresh = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            writeDurably(fresh, content);
            if (exists) {
                keepRights(target, fresh);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            deleteAfter(e, fresh);
            throw e;
        }
        return target.getParent();
    }

    /**
     * Where the file is, or would be if it were written: without links, and in the case in which the file system keeps its name.
     *
     * @throws IOException if the folder that it is to stand in does not exist or cannot be read
     */
    public static Path realPath(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        Path absolute = file.toAbsolutePath();
        return absolute.getParent() == null ? absolute : absolute.getParent().toRealPath().resolve(absolute.getFileName());
    }

    /**
     * Makes the names in a folder as durable as its files.
     *
     * @throws IOException if the disk says that they are not
     */
    static void flushFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            if (!keepsNamesByItself(e)) {
                throw e;
            }
        }
    }

    /** Windows opens no folder as a channel, and shares of a network know no flushing of one: there is nothing that we could do. */
    private static boolean keepsNamesByItself(IOException e) {
        return File.separatorChar == '\\' || "Invalid argument".equals(e.getMessage());
    }

    /** Writes a file that is not there yet, and its content onto the disk; its name may not be there for certain. */
    static void writeDurably(Path fresh, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void writeThrough(Path file, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE))) {
            content.writeTo(out);
        }
    }

    private static void keepRights(Path from, Path to) throws IOException {
        PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (source != null) {
            Files.setPosixFilePermissions(to, source.readAttributes().permissions());
        }
    }

    private static void deleteAfter(Exception failure, Path fresh) {
        try {
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
