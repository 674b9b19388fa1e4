package org.muqabala.translation.glossary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The right to change the tables of a folder, which one has at a time: of the threads of this program and of the programs of all colleagues. While
 * it is held a hidden file stands in the folder; a program that ends leaves it open to the next.
 */
final class FolderLock implements AutoCloseable {

    private static final String NAME = ".glossary.lock";
    /** Behind all that is in the file: some systems let nobody read what is locked. */
    private static final long LOCKED_AT = Long.MAX_VALUE - 1;
    /** The system's locks are a program's, not a thread's. */
    private static final ReentrantLock IN_PROGRAM = new ReentrantLock();

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Waits until it is free. Held by the thread that asks, which closes it. */
    static FolderLock of(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        IN_PROGRAM.lock();
        try {
            FileChannel channel = locked(file);
            while (channel == null) {
                channel = locked(file);
            }
            return new FolderLock(file, channel);
        } catch (IOException | RuntimeException e) {
            IN_PROGRAM.unlock();
            throw e;
        }
    }

    /**
     * Follows no link: what a stranger's folder leads to is not written upon.
     *
     * @return null if whoever had it before has taken the file away by now: then another stands there, or none
     */
    private static FileChannel locked(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            channel.lock(LOCKED_AT, 1, false);
            byte[] mark = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
            channel.write(ByteBuffer.wrap(mark));
            if (stands(mark, file)) {
                return channel;
            }
            channel.close();
            return null;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean stands(byte[] mark, Path file) throws IOException {
        try {
            return Arrays.equals(mark, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        } finally {
            IN_PROGRAM.unlock();
        }
    }
}
