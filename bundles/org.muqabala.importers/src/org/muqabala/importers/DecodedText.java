package org.muqabala.importers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;

/**
 * Bytes read as text.
 *
 * @param text without byte order mark, line ends LF; holds at least one character that is not white space
 * @param charset canonical name of the character set
 * @param declared whether a byte order mark or the user named the character set
 */
record DecodedText(String text, String charset, boolean declared) {

    /** One control character in so many is what a stray keyboard leaves behind; more is no text. */
    private static final int CHARS_PER_CONTROL = 100;

    static DecodedText of(byte[] bytes, Optional<String> named) throws UnreadableArticleException {
        Optional<Charset> declared = named.isPresent() ? Optional.of(charset(named.get())) : Optional.ofNullable(byteOrderMark(bytes));
        Charset charset = declared.orElse(StandardCharsets.UTF_8);
        String text = withLineFeeds(withoutMark(decode(bytes, charset)));
        if (text.isBlank()) {
            throw new UnreadableArticleException(Problem.EMPTY, "");
        }
        if (isBinary(text)) {
            throw new UnreadableArticleException(Problem.BINARY, "");
        }
        return new DecodedText(text, charset.name(), declared.isPresent());
    }

    private static Charset charset(String name) throws UnreadableArticleException {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            UnreadableArticleException unknown = new UnreadableArticleException(Problem.UNKNOWN_CHARSET, name);
            unknown.initCause(e);
            throw unknown;
        }
    }

    /** The character set that the first bytes announce, or null. */
    private static Charset byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        // before UTF-16, whose little-endian mark is the beginning of this one
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
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

    private static String decode(byte[] bytes, Charset charset) throws UnreadableArticleException {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            Problem problem = isBinary(new String(bytes, StandardCharsets.ISO_8859_1)) ? Problem.BINARY : Problem.NOT_IN_CHARSET;
            UnreadableArticleException unreadable = new UnreadableArticleException(problem, charset.name());
            unreadable.initCause(e);
            throw unreadable;
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean isBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return true;
            }
            if (c < ' ' && (c < '\t' || c > '\r')) {
                controls++;
            }
        }
        return controls > 0 && (long) controls * CHARS_PER_CONTROL > text.length();
    }
}
