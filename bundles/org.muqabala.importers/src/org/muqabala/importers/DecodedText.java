package org.muqabala.importers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.muqabala.core.encoding.ByteOrderMark;
import org.muqabala.core.encoding.CharsetCandidate;
import org.muqabala.core.encoding.CharsetJudge;
import org.muqabala.core.encoding.KnownCharsets;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;

/**
 * Bytes read as text.
 *
 * @param text without byte order mark, line ends LF; holds at least one character that is not white space
 * @param charset canonical name of the character set
 * @param confidence between 0 and 1; 1 where a byte order mark or the user named the character set
 */
record DecodedText(String text, String charset, double confidence) {

    /** One control character in so many is what a stray keyboard leaves behind; more is no text. */
    private static final int CHARS_PER_CONTROL = 100;

    /** Bytes that are UTF-8 and hold so many characters beyond ASCII are nothing else: in no other character set would they make sense. */
    private static final int BEYOND_DOUBT = 16;
    private static final double NEARLY_CERTAIN = 0.99;

    static DecodedText of(byte[] bytes, Optional<String> named) throws UnreadableArticleException {
        String plain = named.isPresent() ? "" : new String(bytes, StandardCharsets.UTF_8);
        if (isSurely(plain)) {
            return checked(plain, new CharsetCandidate(StandardCharsets.UTF_8, NEARLY_CERTAIN, false));
        }
        CharsetCandidate chosen = named.isPresent() ? named(bytes, charset(named.get())) : judged(bytes);
        return checked(withoutMark(decode(bytes, chosen.charset())), chosen);
    }

    /** Whether a text that was read as UTF-8 without being asked is just that; the long way round costs ten times as much. */
    private static boolean isSurely(String text) {
        if (text.startsWith("\uFEFF") || text.indexOf('\uFFFD') >= 0) {
            return false;
        }
        int beyond = 0;
        for (int i = 0; i < text.length() && beyond < BEYOND_DOUBT; i++) {
            beyond += text.charAt(i) > 0x7F ? 1 : 0;
        }
        return beyond == BEYOND_DOUBT;
    }

    private static DecodedText checked(String decoded, CharsetCandidate chosen) throws UnreadableArticleException {
        String text = withLineFeeds(decoded);
        if (text.isBlank()) {
            throw new UnreadableArticleException(Problem.EMPTY, "");
        }
        if (isBinary(text)) {
            throw new UnreadableArticleException(Problem.BINARY, "");
        }
        return new DecodedText(text, chosen.charset().name(), chosen.confidence());
    }

    private static Charset charset(String name) throws UnreadableArticleException {
        return KnownCharsets.named(name).orElseThrow(() -> new UnreadableArticleException(Problem.UNKNOWN_CHARSET, name));
    }

    /** The first bytes know better than whoever names a character set, unless the name leaves the order of the bytes to them. */
    private static CharsetCandidate named(byte[] bytes, Charset named) {
        Charset marked = ByteOrderMark.of(bytes).filter(mark -> !mark.name().startsWith(named.name())).orElse(named);
        return new CharsetCandidate(marked, 1, false);
    }

    private static CharsetCandidate judged(byte[] bytes) {
        Optional<Charset> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return new CharsetCandidate(mark.get(), 1, false);
        }
        return CharsetJudge.sure(bytes, Optional.empty()).orElseGet(() -> CharsetJudge.rank(bytes, Optional.empty()).stream()
                .filter(candidate -> candidate.charset().equals(StandardCharsets.UTF_8)).findFirst().orElseThrow());
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

    /** Whether there is more in it that steers a machine than text ever holds. */
    static boolean isBinary(String text) {
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
