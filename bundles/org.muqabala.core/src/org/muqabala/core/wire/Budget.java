package org.muqabala.core.wire;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of one answer: more than an article can hold are not taken in, whatever their lengths and counts promise. */
final class Budget extends FilterInputStream {

    /** Twice the largest file, since letters of one byte there take two here. */
    static final long MOST = 128L << 20;

    private long left;

    /** @param most bytes that may come */
    Budget(InputStream in, long most) {
        super(in);
        left = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        spend(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int n = super.read(into, from, length);
        spend(Math.max(n, 0));
        return n;
    }

    private void spend(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException("an answer that does not end");
        }
    }
}
