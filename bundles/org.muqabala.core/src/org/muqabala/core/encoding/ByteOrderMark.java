package org.muqabala.core.encoding;

import java.nio.charset.Charset;
import java.util.Optional;

/** The first bytes by which a text announces its character set. */
public enum ByteOrderMark {

    UTF_8("UTF-8", 0xEF, 0xBB, 0xBF),
    // before UTF-16, whose little-endian mark is the beginning of this one
    UTF_32LE("UTF-32LE", 0xFF, 0xFE, 0, 0),
    UTF_32BE("UTF-32BE", 0, 0, 0xFE, 0xFF),
    UTF_16LE("UTF-16LE", 0xFF, 0xFE),
    UTF_16BE("UTF-16BE", 0xFE, 0xFF);

    private final String charset;
    private final int[] mark;

    ByteOrderMark(String charset, int... mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /** What the first bytes announce, or empty. */
    public static Optional<Charset> of(byte[] bytes) {
        for (ByteOrderMark candidate : values()) {
            if (candidate.opens(bytes)) {
                return Optional.of(Charset.forName(candidate.charset));
            }
        }
        return Optional.empty();
    }

    private boolean opens(byte[] bytes) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
