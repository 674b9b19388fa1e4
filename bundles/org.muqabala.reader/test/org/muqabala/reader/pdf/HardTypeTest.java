package org.muqabala.reader.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.reader.Fixtures;
import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.FoundPassage.Kind;
import org.muqabala.testkit.Seeds;

/** Vowel marks, ligatures, figures among Arabic words and hanging letters, as fonts of several styles paint them. */
class HardTypeTest {

    @ParameterizedTest
    @ValueSource(strings = {"Amiri", "Amiri-Quran", "DejaVu-Sans", "Noto-Kufi-Arabic", "Noto-Naskh-Arabic", "Noto-Sans-Arabic"})
    void eachWordIsReadAsItWasWritten(String font) throws IOException {
        String written = new String(Fixtures.file("marks/marks.txt").bytes(), StandardCharsets.UTF_8).strip().replace('\n', ' ');
        List<String> lines = Fixtures.read(Fixtures.file("marks/" + font + ".pdf")).passages().stream().map(FoundPassage::text).toList();
        // one page shows neither what runs at its head nor what runs at its foot
        assertEquals(written, String.join(" ", lines.subList(1, lines.size() - 1)));
    }

    /** In a hanging script dots stand apart from their letters: a few letters come out as others that differ by their dots alone. */
    @Test
    void aHangingScriptIsReadButForAFewDots() throws IOException {
        String[] written = Seeds.text("003").strip().split("[\\s\u00A0]+");
        List<String> read = Fixtures.read(Fixtures.file("seeds/set/nastaliq-003.pdf")).passages().stream().filter(passage -> passage.kind() != Kind.FURNITURE)
                .flatMap(passage -> Arrays.stream(passage.text().split("\\s+"))).toList();
        long found = Arrays.stream(written).filter(read::contains).count();
        assertTrue(found >= 0.99 * written.length, found + " of " + written.length);
        assertTrue(read.size() <= 1.02 * written.length, "in " + read.size() + " words");
    }
}
