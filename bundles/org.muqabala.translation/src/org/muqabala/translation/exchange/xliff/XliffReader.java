package org.muqabala.translation.exchange.xliff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.muqabala.core.xml.OtherEncodingException;
import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.BrokenExchangeException.Problem;

/** Reads XLIFF 1.x and 2.x, whichever tool wrote it. */
public final class XliffReader {

    /** In bytes; books of translation tools are far smaller. */
    private static final int LARGEST = 64 << 20;

    private XliffReader() {
    }

    /**
     * Reads a whole file, or nothing of it.
     *
     * @throws BrokenExchangeException if it is no XLIFF, breaks the rules of its version, is in another encoding than it says, or
     *     is larger than 64 MiB
     * @throws IOException if it cannot be read
     */
    public static XliffDocument read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(LARGEST + 1));
        }
    }

    /**
     * Reads what a file holds.
     *
     * @throws BrokenExchangeException as {@link #read(Path)} says
     */
    public static XliffDocument read(byte[] bytes) throws BrokenExchangeException {
        if (bytes.length > LARGEST) {
            throw new BrokenExchangeException(Problem.TOO_LARGE, 0);
        }
        try {
            return read(XmlText.of(bytes));
        } catch (OtherEncodingException e) {
            throw new BrokenExchangeException(Problem.OTHER_ENCODING, e.line(), e);
        } catch (CharacterCodingException e) {
            // the first line names an encoding that there is not
            throw new BrokenExchangeException(Problem.OTHER_ENCODING, 1, e);
        }
    }

    /**
     * Whether a file still says what was read from it, down to the last space.
     *
     * @throws IOException if it cannot be read
     */
    public static boolean holds(Path file, XliffDocument document) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return XmlText.of(in.readNBytes(LARGEST + 1)).equals(document.original());
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    static XliffDocument read(XmlText original) throws BrokenExchangeException {
        XliffParsing parsing = XliffParsing.of(original.withoutMark());
        XmlElement languages = parsing.version() == XliffVersion.TWO ? parsing.root() : parsing.files().getFirst();
        String source = parsing.version() == XliffVersion.TWO ? "srcLang" : "source-language";
        return new XliffDocument(parsing.version(), language(languages.attributeOr(source, "")),
                language(languages.attributeOr(XliffWriter.targetLanguage(parsing.version()), "")),
                parsing.segments().stream().map(PlacedSegment::segment).toList(), original);
    }

    static Locale language(String tag) {
        return Locale.forLanguageTag(tag.strip().replace('_', '-'));
    }
}
