package org.muqabala.translation.exchange.xliff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.muqabala.core.translation.SegmentState;

/** Files that went out from here and were saved by other tools: OmegaT 3.6 (1.2) and Okapi's XLIFF library 1.48 (2.1). */
class ToolsFilesTest {

    @Test
    void omegaTFillsATargetAndLeavesItsStateAsItWas() throws IOException {
        XliffDocument document = read("omegat.xlf");
        assertEquals(List.of(SegmentState.EMPTY, SegmentState.TRANSLATED, SegmentState.EMPTY), states(document));
        assertEquals("He returned to Washington.", document.segments().get(1).target());
        assertEquals(2, document.segments().getFirst().notes().size());
    }

    @Test
    void okapiWritesCodesWithTheirData() throws IOException {
        XliffDocument document = read("okapi.xlf");
        assertEquals(List.of(SegmentState.EMPTY, SegmentState.REVIEWED, SegmentState.EMPTY), states(document));
        assertEquals("He {1}returned{/1}", document.segments().get(1).target());
        assertTrue(written(document.with(1, document.segments().get(1).with("{1}Returned{/1} he has", SegmentState.TRANSLATED))).contains(
                "<segment id=\"s\" state=\"translated\">\n<source xml:space=\"preserve\">وعاد إلى واشنطن.</source>\n"
                        + "<target xml:space=\"preserve\"><pc id=\"1\" dataRefEnd=\"d2\" dataRefStart=\"d1\">Returned</pc> he has</target>"));
    }

    @Test
    void whatNobodyTouchedIsWrittenByteForByte() throws IOException {
        for (String name : List.of("omegat.xlf", "okapi.xlf")) {
            assertArrayEquals(bytes(name), written(read(name)).getBytes(StandardCharsets.UTF_8), name);
        }
    }

    private static List<SegmentState> states(XliffDocument document) {
        return document.segments().stream().map(XliffSegment::state).toList();
    }

    private static XliffDocument read(String name) throws IOException {
        return XliffReader.read(XmlText.of(bytes(name)));
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = ToolsFilesTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private static String written(XliffDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XliffWriter.write(document, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
