package org.muqabala.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, by its bytes. */
class MediaTypesTest {

    private final MediaTypes types = new MediaTypes();

    @ParameterizedTest
    @CsvSource({"docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document", "odt, application/vnd.oasis.opendocument.text",
            "doc, application/msword", "rtf, application/rtf", "epub, application/epub+zip", "pdf, application/pdf", "html, application/xhtml+xml"})
    void ofTheSeedInEachFormat(String extension, String type) throws IOException {
        assertEquals(type, types.of(Fixtures.file("seeds/001." + extension).bytes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "doc", "rtf", "epub", "pdf"})
    void aFormatTakesOnWhatItsBytesSay(String extension) throws IOException {
        byte[] bytes = Fixtures.file("seeds/001." + extension).bytes();
        SourceFile misnamed = new SourceFile("a.txt", bytes, types.of(bytes));
        assertEquals(extension, Formats.ALL.stream().filter(format -> format.accepts(misnamed)).findFirst().orElseThrow().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK\u0003\u0004", "نص عربي", "\u0000\u0001\u0002"})
    void isNeverNullAndNothingOfficeForWhatIsNone(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertFalse(types.of(bytes).contains("office"));
    }
}
