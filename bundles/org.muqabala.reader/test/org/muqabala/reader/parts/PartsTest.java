package org.muqabala.reader.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;

/** Packages and their XML are read whole or not at all, within limits, and lead nowhere else. */
class PartsTest {

    @Test
    void entriesAreFoundByNamePackedOrNot() throws IOException {
        ZipParts parts = new ZipParts(zip("نص", 0));
        assertEquals("نص", text(parts, "packed"));
        assertEquals("نص", text(parts, "stored"));
        assertTrue(parts.open("missing").isEmpty());
    }

    @Test
    void whatUnpacksToTooMuchIsStoppedOnTheWay() throws IOException {
        ZipParts parts = new ZipParts(zip("", ZipParts.MAX_PART + 1));
        UnreadableArticleException e = assertThrows(UnreadableArticleException.class, () -> text(parts, "packed"));
        assertEquals(Problem.TOO_LARGE_UNPACKED, e.problem());
    }

    @Test
    void allPartsTogetherAreStoppedTooWhereEachAloneWouldDo() throws IOException {
        ZipParts parts = new ZipParts(zip("", ZipParts.MAX_TOTAL / 2 - (2 << 20)));
        for (int time = 0; time < 2; time++) {
            drain(parts.open("packed").orElseThrow());
        }
        UnreadableArticleException e = assertThrows(UnreadableArticleException.class, () -> drain(parts.open("packed").orElseThrow()));
        assertEquals(Problem.TOO_LARGE_UNPACKED, e.problem());
        assertEquals((ZipParts.MAX_TOTAL >> 20) + " MB", e.detail());
    }

    private static void drain(InputStream in) throws IOException {
        try (in) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    @Test
    void cutOrBentFilesAreBrokenAndNothingWorse() throws IOException {
        byte[] whole = zip("نص طويل قليلا", 0);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(IOException.class, () -> text(new ZipParts(cut), "packed"), () -> "cut at " + cut.length);
        }
        for (int at = 0; at < whole.length; at++) {
            byte[] bent = whole.clone();
            bent[at] ^= (byte) 0xFF;
            try {
                text(new ZipParts(bent), "packed");
            } catch (IOException expected) {
                // what is bent may be read or be broken
            } catch (NoSuchElementException expected) {
                // its name was bent
            }
        }
    }

    @Test
    void namesHaveThePrefixesOfTheProgram() throws IOException {
        XmlElement root = xml("<x:a xmlns:x='one' xmlns='two' x:k='1' k='2'><b/><c xmlns=''/></x:a>");
        assertEquals("o:a", root.name());
        assertEquals(Map.of("o:k", "1", "k", "2"), root.attributes());
        assertTrue(root.has("t:b"));
        assertTrue(root.has("?:c"));
    }

    @Test
    void textIsWholeWhateverStandsInTheMiddleOfIt() throws IOException {
        assertEquals("قال لافروف & أمس", xml("<a>قال <!-- هنا --><b>لافروف</b> &amp;<![CDATA[ أمس]]></a>").text());
    }

    @Test
    void anEntityIsNotExpanded() {
        assertThrows(IOException.class, () -> xml("<!DOCTYPE a [<!ENTITY e 'قال'>]><a>&e;</a>"));
        assertThrows(IOException.class, () -> xml("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>"));
    }

    @Test
    void deepNestingIsBroken() {
        String open = "<a>".repeat(200_000);
        IOException e = assertThrows(IOException.class, () -> xml(open));
        assertTrue(e.getMessage().contains("nested"), e.getMessage());
    }

    private static XmlElement xml(String xml) throws IOException {
        return XmlPart.whole(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), Map.of("one", "o", "two", "t"));
    }

    private static String text(ZipParts parts, String name) throws IOException {
        try (InputStream in = parts.open(name).orElseThrow()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** @param zeros bytes that the packed entry unpacks to, after the text */
    private static byte[] zip(String text, int zeros) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("packed"));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            byte[] block = new byte[1 << 20];
            for (int left = zeros; left > 0; left -= block.length) {
                zip.write(block, 0, Math.min(left, block.length));
            }
            byte[] stored = text.getBytes(StandardCharsets.UTF_8);
            ZipEntry entry = new ZipEntry("stored");
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(stored.length);
            CRC32 crc = new CRC32();
            crc.update(stored);
            entry.setCrc(crc.getValue());
            zip.putNextEntry(entry);
            zip.write(stored);
        }
        return bytes.toByteArray();
    }
}
