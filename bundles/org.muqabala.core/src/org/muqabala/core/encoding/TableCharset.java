package org.muqabala.core.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** A character set of one byte a character whose lower half is ASCII and whose upper half is a table. */
final class TableCharset extends Charset {

    private static final char NONE = '\uFFFD';
    private static final int ASCII = 0x80;

    private final char[] upperHalf;
    private final Map<Character, Byte> bytes = new HashMap<>();

    /** @param upperHalf the 128 characters of bytes 80 to FF; U+FFFD where nothing stands */
    TableCharset(String name, char[] upperHalf) {
        super(name, null);
        this.upperHalf = upperHalf.clone();
        // the first of two bytes for one character wins, and ASCII before both
        for (int i = upperHalf.length - 1; i >= 0; i--) {
            if (upperHalf[i] != NONE && upperHalf[i] >= ASCII) {
                bytes.put(upperHalf[i], (byte) (ASCII + i));
            }
        }
    }

    @Override
    public boolean contains(Charset other) {
        return other.equals(this) || other.equals(StandardCharsets.US_ASCII);
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new CharsetDecoder(this, 1, 1) {
            @Override
            protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
                while (in.hasRemaining()) {
                    if (!out.hasRemaining()) {
                        return CoderResult.OVERFLOW;
                    }
                    int read = in.get(in.position()) & 0xFF;
                    char character = read < ASCII ? (char) read : upperHalf[read - ASCII];
                    if (character == NONE) {
                        return CoderResult.unmappableForLength(1);
                    }
                    in.get();
                    out.put(character);
                }
                return CoderResult.UNDERFLOW;
            }
        };
    }

    @Override
    public CharsetEncoder newEncoder() {
        return new CharsetEncoder(this, 1, 1) {
            @Override
            protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
                while (in.hasRemaining()) {
                    if (!out.hasRemaining()) {
                        return CoderResult.OVERFLOW;
                    }
                    char character = in.get(in.position());
                    Byte written = character < ASCII ? Byte.valueOf((byte) character) : bytes.get(character);
                    if (written == null) {
                        return CoderResult.unmappableForLength(1);
                    }
                    in.get();
                    out.put(written);
                }
                return CoderResult.UNDERFLOW;
            }
        };
    }
}
