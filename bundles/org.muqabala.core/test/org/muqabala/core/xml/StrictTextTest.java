package org.muqabala.core.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

/** Which line is in another encoding: an editor looks for it there. */
class StrictTextTest {

    private static final Charset OTHER = Charset.forName("windows-1256");

    @Test
    void readsAllThatIsInItsEncodingWithoutTheMark() throws IOException {
        String text = "قال لافروف: 😀\n".repeat(5_000);
        assertEquals(text, read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        assertEquals(text, read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE));
    }

    @Test
    void saysTheLineOfTheFirstByteThatIsNone() {
        assertEquals(1, lineOf("ليل".getBytes(OTHER)));
        assertEquals(2, lineOf("one\nليل\nthree".getBytes(OTHER)), "the first of its line");
        assertEquals(3, lineOf("one\r\ntwo\r\nthree ليل".getBytes(OTHER)));
        assertEquals(3, lineOf("one\rtwo\rليل".getBytes(OTHER)));
        assertEquals(40_001, lineOf(("a line\n".repeat(40_000) + "ليل").getBytes(OTHER)), "behind many buffers");
    }

    @Test
    void aCutCharacterAtTheEndIsNone() {
        byte[] whole = "one\nليل".getBytes(StandardCharsets.UTF_8);
        assertEquals(2, lineOf(Arrays.copyOf(whole, whole.length - 1)));
    }

    private static int lineOf(byte[] bytes) {
        return assertThrows(OtherEncodingException.class, () -> read(bytes, StandardCharsets.UTF_8)).line();
    }

    private static String read(byte[] bytes, Charset charset) throws IOException {
        StringWriter text = new StringWriter();
        new StrictText(new ByteArrayInputStream(bytes), charset).transferTo(text);
        return text.toString();
    }
}
