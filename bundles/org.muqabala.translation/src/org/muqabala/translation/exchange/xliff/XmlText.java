package org.muqabala.translation.exchange.xliff;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An XML file's text as it stands in the file, and how it is written there.
 *
 * @param text with its declaration and, if it has one, its byte order mark
 * @param charset in which it is written
 */
public record XmlText(String text, Charset charset) {

    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final int LONGEST_DECLARATION = 256;

    /** @throws CharacterCodingException if the bytes are in another encoding than they say */
    static XmlText of(byte[] bytes) throws CharacterCodingException {
        Charset charset = charset(bytes);
        return new XmlText(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes)).toString(), charset);
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

    private static Charset charset(byte[] bytes) throws CharacterCodingException {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        switch (first) {
            case 0xFEFF, 0x003C -> {
                return StandardCharsets.UTF_16BE;
            }
            case 0xFFFE, 0x3C00 -> {
                return StandardCharsets.UTF_16LE;
            }
            case 0xEFBB -> {
                return StandardCharsets.UTF_8;
            }
            default -> {
                String start = new String(bytes, 0, Math.min(bytes.length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1);
                Matcher declared = DECLARED.matcher(start);
                return declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
            }
        }
    }

    private static Charset named(String name) throws CharacterCodingException {
        try {
            Charset charset = Charset.forName(name);
            // two bytes a character without a mark would have been seen above
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32") || !charset.canEncode()
                    ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw (CharacterCodingException) new CharacterCodingException().initCause(e);
        }
    }
}
