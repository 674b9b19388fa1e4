package org.muqabala.core.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Text from bytes, without its byte order mark. It hands over all that stands before the first byte that is none of its encoding, and only
 * then fails, saying in which line that is; the JDK's own reader of streams does not tell.
 */
public final class StrictText extends Reader {

    private static final int BUFFER = 1 << 13;
    private static final char MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer decoded = CharBuffer.allocate(BUFFER).flip();
    private int line = 1;
    private char last;
    private boolean begun;
    private boolean ended;

    /** @param in closed by whoever opened it */
    public StrictText(InputStream in, Charset charset) {
        this.in = in;
        decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** @throws OtherEncodingException if the next byte is none of the encoding */
    @Override
    public int read(char[] to, int from, int length) throws IOException {
        while (!decoded.hasRemaining()) {
            if (!decode()) {
                return -1;
            }
        }
        int read = Math.min(length, decoded.remaining());
        decoded.get(to, from, read);
        count(to, from, read);
        return read;
    }

    /** A line ends at a line feed, at a carriage return, or at both together. */
    private void count(char[] text, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (text[i] == '\r' || text[i] == '\n' && last != '\r') {
                line++;
            }
            last = text[i];
        }
    }

    /** Whether there may be more. */
    private boolean decode() throws IOException {
        decoded.clear();
        CoderResult result = decoder.decode(bytes, decoded, ended);
        decoded.flip();
        if (decoded.hasRemaining()) {
            passOverMark();
            return true;
        } else if (result.isError()) {
            throw new OtherEncodingException(line);
        } else if (ended) {
            return false;
        }
        fill();
        return true;
    }

    private void passOverMark() {
        if (!begun && decoded.get(decoded.position()) == MARK) {
            decoded.get();
        }
        begun = true;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
    }

    @Override
    public void close() {
        // the stream is another's
    }
}
