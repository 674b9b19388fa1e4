package org.muqabala.reader;

import java.util.Optional;

import org.muqabala.core.encoding.CharsetCandidate;
import org.muqabala.core.encoding.CharsetJudge;
import org.muqabala.core.encoding.KnownCharsets;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;

/**
 * Bytes read as characters. Unlike plain text, a page or a mail with a broken character is read on: U+FFFD stands where it was.
 *
 * @param text without byte order mark, line ends LF
 * @param charset how it was read
 */
public record ReadCharacters(String text, FoundCharset charset) {

    /**
     * Reads the bytes in the character set that the user names, else in the likeliest one.
     *
     * @param declared what the file says of itself: a hint
     * @throws UnreadableArticleException if the user names a character set that there is not
     */
    public static ReadCharacters of(byte[] bytes, Optional<String> named, Optional<String> declared) throws UnreadableArticleException {
        CharsetCandidate chosen = CharsetJudge.rank(bytes, declared).get(0);
        if (named.isPresent()) {
            chosen = new CharsetCandidate(KnownCharsets.named(named.get())
                    .orElseThrow(() -> new UnreadableArticleException(Problem.UNKNOWN_CHARSET, named.get())), 1, false);
        }
        String text = new String(bytes, chosen.charset());
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new ReadCharacters(text.replace("\r\n", "\n").replace('\r', '\n'),
                new FoundCharset(chosen.charset().name(), chosen.confidence()));
    }
}
