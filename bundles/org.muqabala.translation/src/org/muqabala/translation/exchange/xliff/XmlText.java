package org.muqabala.translation.exchange.xliff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;

import org.muqabala.core.xml.OtherEncodingException;
import org.muqabala.core.xml.StrictText;
import org.muqabala.core.xml.XmlEncoding;

/**
 * An XML file's text as it stands in the file, and how it is written there.
 *
 * @param text with its declaration and, if it has one, its byte order mark
 * @param charset in which it is written
 */
public record XmlText(String text, Charset charset) {

    /**
     * @throws OtherEncodingException if the bytes are in another encoding than they say
     * @throws CharacterCodingException if they say one that there is not
     */
    static XmlText of(byte[] bytes) throws CharacterCodingException {
        Charset charset = XmlEncoding.of(bytes);
        try {
            return new XmlText(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString(), charset);
        } catch (CharacterCodingException e) {
            throw placed(e, bytes, charset);
        }
    }

    /** The same failure with its line, if reading the bytes once more finds one. */
    private static CharacterCodingException placed(CharacterCodingException failure, byte[] bytes, Charset charset) {
        try {
            new StrictText(new ByteArrayInputStream(bytes), charset).transferTo(Writer.nullWriter());
            return failure;
        } catch (CharacterCodingException e) {
            return e;
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory", e);
        }
    }

    /** What an XML reader wants: without the byte order mark. */
    String withoutMark() {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The text as bytes of its own encoding; what that cannot hold stands there by its number. */
    static byte[] bytes(String text, Charset charset) {
        CharsetEncoder encoder = charset.newEncoder();
        if (encoder.canEncode(text)) {
            return text.getBytes(charset);
        }
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            String character = Character.toString(point);
            escaped.append(encoder.canEncode(character) ? character : "&#" + point + ";");
        });
        return escaped.toString().getBytes(charset);
    }
}
