package org.muqabala.reader.parts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;

/**
 * The entries of a zip file that is whole in memory, found by its directory and unpacked one at a time. What its headers say of sizes
 * is not believed: an entry is unpacked up to {@link #MAX_PART} bytes and all of them together up to {@link #MAX_TOTAL}.
 */
public final class ZipParts {

    /** Most bytes that one entry may unpack to: the text of some ten novels with all its mark-up. */
    public static final int MAX_PART = 96 << 20;

    /** Most bytes that are unpacked of one file. */
    public static final int MAX_TOTAL = 192 << 20;

    private static final int MAX_ENTRIES = 10_000;
    private static final int DIRECTORY_END = 0x06054b50;
    private static final int DIRECTORY_END_LENGTH = 22;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int DIRECTORY_ENTRY_LENGTH = 46;
    private static final int LOCAL_ENTRY = 0x04034b50;
    private static final int LOCAL_ENTRY_LENGTH = 30;
    private static final int LOCKED = 1;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private record Entry(int method, int packed, int localHeader) {
    }

    private final byte[] bytes;
    private final ByteBuffer file;
    private final Map<String, Entry> entries = new HashMap<>();
    private long unpacked;

    /** @throws IOException if the directory is broken, or the zip file is of the 64-bit kind, which no office document needs */
    public ZipParts(byte[] bytes) throws IOException {
        this.bytes = bytes;
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        try {
            readDirectory();
        } catch (IndexOutOfBoundsException e) {
            throw broken("its directory points outside of the file", e);
        }
    }

    /** Whether the bytes begin as a zip file does. */
    public static boolean isZip(byte[] bytes) {
        return bytes.length > LOCAL_ENTRY_LENGTH && ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(0) == LOCAL_ENTRY;
    }

    /**
     * The name of the entry that a reference leads to; never one outside of the archive.
     *
     * @param folder of the entry that refers, ending in a slash, or empty
     * @param target as it is written, from that folder or, where it begins with a slash, from the root
     */
    public static String resolve(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    public Set<String> names() {
        return Set.copyOf(entries.keySet());
    }

    /** The entry's contents as they are unpacked; empty if there is no such entry. The stream fails where a limit is passed. */
    public Optional<InputStream> open(String name) throws IOException {
        Entry entry = entries.get(name);
        return entry == null ? Optional.empty() : Optional.of(new BoundedStream(contents(name, entry)));
    }

    private InputStream contents(String name, Entry entry) throws IOException {
        try {
            int header = entry.localHeader;
            if (file.getInt(header) != LOCAL_ENTRY) {
                throw new ZipException("no entry where the directory says that " + name + " is");
            }
            int start = header + LOCAL_ENTRY_LENGTH + unsigned(header + 26) + unsigned(header + 28);
            if (start > bytes.length) {
                throw new ZipException("the entry " + name + " lies outside of the file");
            }
            InputStream packed = new ByteArrayInputStream(bytes, start, Math.min(entry.packed, bytes.length - start));
            return switch (entry.method) {
                case STORED -> packed;
                case DEFLATED -> new InflaterInputStream(packed, new Inflater(true)) {
                    @Override
                    public void close() throws IOException {
                        super.close();
                        inf.end();
                    }
                };
                default -> throw new ZipException("the entry " + name + " is packed by method " + entry.method);
            };
        } catch (IndexOutOfBoundsException e) {
            throw broken("the entry " + name + " lies outside of the file", e);
        }
    }

    private void readDirectory() throws IOException {
        int end = directoryEnd();
        int count = unsigned(end + 10);
        if (count > MAX_ENTRIES) {
            throw new UnreadableArticleException(Problem.TOO_LARGE_UNPACKED, count + " entries");
        }
        int at = file.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            if (file.getInt(at) != DIRECTORY_ENTRY) {
                throw new ZipException("its directory is broken");
            }
            if ((unsigned(at + 8) & LOCKED) != 0) {
                throw new UnreadableArticleException(Problem.ENCRYPTED, "");
            }
            int nameLength = unsigned(at + 28);
            String name = new String(bytes, at + DIRECTORY_ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
            int packed = file.getInt(at + 20);
            entries.putIfAbsent(name, new Entry(unsigned(at + 10), packed < 0 ? Integer.MAX_VALUE : packed, file.getInt(at + 42)));
            at += DIRECTORY_ENTRY_LENGTH + nameLength + unsigned(at + 30) + unsigned(at + 32);
        }
    }

    /** Where the end record of the directory begins; a comment of up to 64 kB may follow it. */
    private int directoryEnd() throws IOException {
        int last = bytes.length - DIRECTORY_END_LENGTH;
        for (int at = last; at >= Math.max(0, last - 0xFFFF); at--) {
            if (file.getInt(at) == DIRECTORY_END) {
                return at;
            }
        }
        throw new ZipException("it is cut short: the directory at its end is missing");
    }

    private int unsigned(int at) {
        return file.getShort(at) & 0xFFFF;
    }

    private static ZipException broken(String message, Exception cause) {
        ZipException broken = new ZipException(message);
        broken.initCause(cause);
        return broken;
    }

    /** Counts what is unpacked and stops at the limits. */
    private final class BoundedStream extends InputStream {

        private final InputStream in;
        private long read;

        BoundedStream(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = in.read(buffer, offset, length);
            count(Math.max(0, got));
            return got;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }

        private void count(int more) throws UnreadableArticleException {
            read += more;
            unpacked += more;
            if (read > MAX_PART || unpacked > MAX_TOTAL) {
                throw new UnreadableArticleException(Problem.TOO_LARGE_UNPACKED, ((read > MAX_PART ? MAX_PART : MAX_TOTAL) >> 20) + " MB");
            }
        }
    }
}
