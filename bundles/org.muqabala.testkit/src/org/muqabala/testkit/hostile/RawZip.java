package org.muqabala.testkit.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** Writes zip files that no library would write: entries of gigabytes, entries that share their bytes, entries that say they are locked. */
final class RawZip {

    private static final int DEFLATED = 8;
    private static final int CHUNK = 4 << 20;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;
    private int lastLocal;

    RawZip entry(String name, String text) {
        return entry(name, deflated(text.getBytes(StandardCharsets.UTF_8), Deflater.FULL_FLUSH, true), text.length(), 0);
    }

    /** An entry that says that it is locked by a password. */
    RawZip lockedEntry(String name, String text) {
        return entry(name, deflated(text.getBytes(StandardCharsets.UTF_8), Deflater.FULL_FLUSH, true), text.length(), 1);
    }

    /** An entry that unpacks to the opening, {@code megabytes} of the filling, and the closing. */
    RawZip bomb(String name, String opening, char filling, int megabytes, String closing) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes(deflated(opening.getBytes(StandardCharsets.UTF_8), Deflater.FULL_FLUSH, false));
        byte[] chunk = deflated(String.valueOf(filling).repeat(CHUNK).getBytes(StandardCharsets.UTF_8), Deflater.FULL_FLUSH, false);
        for (int done = 0; done < megabytes; done += CHUNK >> 20) {
            packed.writeBytes(chunk);
        }
        packed.writeBytes(deflated(closing.getBytes(StandardCharsets.UTF_8), Deflater.FULL_FLUSH, true));
        return entry(name, packed.toByteArray(), megabytes << 20, 0);
    }

    /** Another name for the bytes of the entry before. */
    RawZip again(String name, int packed, int unpacked) {
        directoryEntry(name, packed, unpacked, 0, lastLocal);
        return this;
    }

    byte[] bytes() {
        int start = out.size();
        byte[] entries = directory.toByteArray();
        out.writeBytes(entries);
        out.writeBytes(buffer(22).putInt(0x06054b50).putInt(0).putShort((short) count).putShort((short) count).putInt(entries.length).putInt(start)
                .putShort((short) 0).array());
        return out.toByteArray();
    }

    private RawZip entry(String name, byte[] packed, int unpacked, int flags) {
        lastLocal = out.size();
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        out.writeBytes(buffer(30).putInt(0x04034b50).putShort((short) 20).putShort((short) flags).putShort((short) DEFLATED).putInt(0).putInt(0)
                .putInt(packed.length).putInt(unpacked).putShort((short) nameBytes.length).putShort((short) 0).array());
        out.writeBytes(nameBytes);
        out.writeBytes(packed);
        directoryEntry(name, packed.length, unpacked, flags, lastLocal);
        return this;
    }

    private void directoryEntry(String name, int packed, int unpacked, int flags, int local) {
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        directory.writeBytes(buffer(46).putInt(0x02014b50).putShort((short) 20).putShort((short) 20).putShort((short) flags).putShort((short) DEFLATED)
                .putInt(0).putInt(0).putInt(packed).putInt(unpacked).putShort((short) nameBytes.length).putShort((short) 0).putShort((short) 0)
                .putShort((short) 0).putShort((short) 0).putInt(0).putInt(local).array());
        directory.writeBytes(nameBytes);
        count++;
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflated(byte[] bytes, int flush, boolean last) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(bytes);
        if (last) {
            deflater.finish();
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] chunk = new byte[1 << 16];
        for (int n = deflater.deflate(chunk, 0, chunk.length, flush); n > 0; n = deflater.deflate(chunk, 0, chunk.length, flush)) {
            packed.write(chunk, 0, n);
        }
        deflater.end();
        return packed.toByteArray();
    }
}
