package org.muqabala.exporters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;

class FixedZipTest {

    private static byte[] packed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FixedZip zip = new FixedZip(out);
        zip.storedPart("mimetype", "text/plain".getBytes(StandardCharsets.UTF_8));
        try (OutputStream part = zip.part("نص.txt")) {
            part.write("مقابلة".repeat(100).getBytes(StandardCharsets.UTF_8));
        }
        zip.finish();
        return out.toByteArray();
    }

    @Test
    void theSamePartsMakeTheSameBytesInEveryZoneOfTime() throws IOException {
        TimeZone usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Riyadh"));
            byte[] there = packed();
            TimeZone.setDefault(TimeZone.getTimeZone("America/Havana"));
            assertArrayEquals(there, packed());
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @Test
    void thePartsAreReadAsTheyWereWritten() throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed()), StandardCharsets.UTF_8)) {
            ZipEntry first = in.getNextEntry();
            assertEquals("mimetype", first.getName());
            assertEquals(ZipEntry.STORED, first.getMethod());
            assertEquals("text/plain", new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertEquals("نص.txt", in.getNextEntry().getName());
            assertEquals("مقابلة".repeat(100), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertNull(in.getNextEntry());
        }
    }
}
