package org.muqabala.core.wire;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Strings, counts and choices on the wire. */
final class Strings {

    /** Longest string in bytes. */
    private static final int LONGEST = (int) Budget.MOST;

    private Strings() {
    }

    static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String read(DataInputStream in) throws IOException {
        int length = count(in, LONGEST);
        // takes memory as bytes arrive, not as the length promises
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static int count(DataInputStream in, int most) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > most) {
            throw new IOException("a length of " + count);
        }
        return count;
    }

    static <T> T choice(T[] values, int ordinal) throws IOException {
        if (ordinal < 0 || ordinal >= values.length) {
            throw new IOException("a choice of " + ordinal + " among " + values.length);
        }
        return values[ordinal];
    }
}
