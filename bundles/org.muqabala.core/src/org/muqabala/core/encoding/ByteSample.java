package org.muqabala.core.encoding;

import java.io.ByteArrayOutputStream;

/** The telling part of bytes: stretches that hold something other than plain ASCII, spread over the whole, and never too many. */
final class ByteSample {

    /** Length of a stretch, in bytes: a multiple of four, so that UTF-32 is never cut inside a character. */
    private static final int STRETCH = 512;
    /** How many stretches are enough to tell. */
    private static final int MOST = 64;

    private ByteSample() {
    }

    /** The sample: all bytes where they are few, no byte where all is plain ASCII. */
    static byte[] of(byte[] bytes) {
        int telling = 0;
        for (int start = 0; start < bytes.length; start += STRETCH) {
            telling += isTelling(bytes, start) ? 1 : 0;
        }
        if (telling == 0) {
            return new byte[0];
        }
        if (bytes.length <= STRETCH * MOST) {
            return bytes;
        }
        int each = (telling + MOST - 1) / MOST;
        ByteArrayOutputStream sample = new ByteArrayOutputStream(STRETCH * MOST);
        int seen = 0;
        for (int start = 0; start < bytes.length; start += STRETCH) {
            if (isTelling(bytes, start) && seen++ % each == 0) {
                sample.write(bytes, start, Math.min(STRETCH, bytes.length - start));
            }
        }
        return sample.toByteArray();
    }

    private static boolean isTelling(byte[] bytes, int start) {
        int end = Math.min(start + STRETCH, bytes.length);
        for (int i = start; i < end; i++) {
            if (bytes[i] < ' ' && (bytes[i] < '\t' || bytes[i] > '\r')) {
                return true;
            }
        }
        return false;
    }
}
