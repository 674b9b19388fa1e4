package org.muqabala.exporters;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.Progress;
import org.muqabala.testkit.Judge;

/** The fonts of this machine that tests set pages in. */
final class ArabicFonts {

    private static final boolean THERE = isThere("");

    private ArabicFonts() {
    }

    static boolean areThere() {
        return Judge.isThere(THERE, "a font with Arabic letters");
    }

    /** Of the two that the pages are judged with, those that are there. */
    static List<String> judged() {
        return Stream.of("Amiri", "Noto Naskh Arabic").filter(family -> Judge.isThere(isThere(family), family)).toList();
    }

    private static boolean isThere(String family) {
        try {
            new PdfExporter().write(SeedReview.empty(), new ExportSettings(Locale.ENGLISH, Instant.EPOCH, Map.of("font", family)), new ByteArrayOutputStream(),
                    Progress.NONE);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
