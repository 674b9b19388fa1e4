package org.muqabala.reader.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;

/**
 * A zip archive, read by its directory. Its entries were unpacked once and counted when it was opened: whoever unpacks them
 * afterwards, by this class or by a library, stays within {@link #MOST_UNPACKED}.
 */
public final class Archive {

    /** Most bytes that all entries together hold when unpacked: an article's pictures, and much of its text. */
    public static final long MOST_UNPACKED = 160L << 20;

    private static final int MOST_ENTRIES = 20_000;
    /** Bytes for one byte that are suspicious; running text comes to 10 at most, a white page of a picture to more. */
    private static final long MOST_RATIO = 150;
    /** Below so many unpacked bytes no ratio is suspicious. */
    private static final long HARMLESS = 24L << 20;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final int DIRECTORY_ENTRY_LENGTH = 46;
    private static final int LOCAL_ENTRY = 0x04034b50;
    private static final int LOCAL_ENTRY_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED_FLAG = 1;
    private static final int UTF8_FLAG = 1 << 11;
    /** What zip archives call their names if they do not say UTF-8. */
    private static final Charset OLD_NAMES = StandardCharsets.ISO_8859_1;

    /** @param data where the packed bytes begin */
    private record Entry(int method, int data, int packed) {
    }

    private final byte[] bytes;
    private final ByteBuffer buffer;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Archive(byte[] bytes) {
        this.bytes = bytes;
        this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether the bytes begin as a zip archive does. */
    public static boolean isOne(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /**
     * Opens an archive and unpacks every entry once, to see that all stay within the limits.
     *
     * @throws UnreadableArticleException if it is damaged, locked, or holds more than an article can
     */
    public static Archive open(byte[] bytes) throws IOException {
        Archive archive = new Archive(bytes);
        try {
            archive.readDirectory();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw damaged(e);
        }
        archive.weigh();
        return archive;
    }

    /** Names of the entries in the order of the directory; folders are left out. */
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    public boolean holds(String name) {
        return entries.containsKey(name);
    }

    /**
     * The unpacked bytes of an entry; empty if there is none of that name.
     *
     * @throws UnreadableArticleException if the entry is damaged
     */
    public Optional<byte[]> bytes(String name) throws IOException {
        Entry entry = entries.get(name);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = open(entry)) {
            return Optional.of(in.readAllBytes());
        } catch (ZipException | java.io.EOFException e) {
            throw damaged(e);
        }
    }

    private void readDirectory() throws IOException {
        int end = findEnd();
        int count = buffer.getShort(end + 10) & 0xFFFF;
        int at = buffer.getInt(end + 16);
        if (count > MOST_ENTRIES) {
            throw new UnreadableArticleException(Problem.TOO_LARGE_UNPACKED, count + " entries");
        }
        for (int i = 0; i < count; i++) {
            if (buffer.getInt(at) != DIRECTORY_ENTRY) {
                throw damaged(null);
            }
            at = readEntry(at);
        }
    }

    private int findEnd() throws IOException {
        for (int at = bytes.length - END_LENGTH; at >= Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT); at--) {
            if (buffer.getInt(at) == END) {
                return at;
            }
        }
        throw damaged(null);
    }

    /** @return where the next entry of the directory begins */
    private int readEntry(int at) throws IOException {
        int flags = buffer.getShort(at + 8);
        int method = buffer.getShort(at + 10);
        int packed = buffer.getInt(at + 20);
        int nameLength = buffer.getShort(at + 28) & 0xFFFF;
        int local = buffer.getInt(at + 42);
        String name = new String(bytes, at + DIRECTORY_ENTRY_LENGTH, nameLength, (flags & UTF8_FLAG) != 0 ? StandardCharsets.UTF_8 : OLD_NAMES);
        if ((flags & ENCRYPTED_FLAG) != 0) {
            throw new UnreadableArticleException(Problem.ENCRYPTED, "");
        }
        if (packed < 0 || buffer.getInt(local) != LOCAL_ENTRY) {
            throw damaged(null);
        }
        int data = local + LOCAL_ENTRY_LENGTH + (buffer.getShort(local + 26) & 0xFFFF) + (buffer.getShort(local + 28) & 0xFFFF);
        if (data < 0 || packed > bytes.length - data) {
            throw damaged(null);
        }
        if (!name.endsWith("/")) {
            entries.putIfAbsent(name, new Entry(method, data, packed));
        }
        return at + DIRECTORY_ENTRY_LENGTH + nameLength + (buffer.getShort(at + 30) & 0xFFFF) + (buffer.getShort(at + 32) & 0xFFFF);
    }

    /** Counts what comes out of the entries; entries that share their bytes, as some bombs do, are counted each. */
    private void weigh() throws IOException {
        byte[] chunk = new byte[1 << 16];
        long unpacked = 0;
        for (Entry entry : entries.values()) {
            long ofEntry = 0;
            try (InputStream in = open(entry)) {
                for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                    ofEntry += n;
                    requireHarmless(unpacked + ofEntry, bytes.length);
                    requireHarmless(ofEntry, entry.packed);
                }
            } catch (ZipException | java.io.EOFException e) {
                throw damaged(e);
            }
            unpacked += ofEntry;
        }
    }

    private static void requireHarmless(long unpacked, long packed) throws UnreadableArticleException {
        if (unpacked > MOST_UNPACKED || unpacked > HARMLESS && unpacked > MOST_RATIO * packed) {
            throw new UnreadableArticleException(Problem.TOO_LARGE_UNPACKED, "> " + (unpacked >> 20) + " MB");
        }
    }

    private InputStream open(Entry entry) throws IOException {
        InputStream packed = new ByteArrayInputStream(bytes, entry.data, entry.packed);
        return switch (entry.method) {
            case STORED -> packed;
            case DEFLATED -> new InflaterInputStream(packed, new Inflater(true), 1 << 13) {
                @Override
                public void close() throws IOException {
                    inf.end();
                    super.close();
                }
            };
            default -> throw new UnreadableArticleException(Problem.UNKNOWN_FORMAT, "zip " + entry.method);
        };
    }

    private static UnreadableArticleException damaged(Exception cause) {
        UnreadableArticleException damaged = new UnreadableArticleException(Problem.DAMAGED, "zip");
        if (cause != null) {
            damaged.initCause(cause);
        }
        return damaged;
    }
}
