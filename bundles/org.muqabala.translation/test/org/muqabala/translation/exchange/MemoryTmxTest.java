package org.muqabala.translation.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.translation.TranslationUnit;
import org.muqabala.translation.memory.LuceneMemory;

/** A memory that goes out comes back as it was. */
class MemoryTmxTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @TempDir
    Path folder;
    private LuceneMemory memory;

    @BeforeEach
    void open() throws IOException {
        memory = new LuceneMemory(folder.resolve("memory"));
    }

    @AfterEach
    void close() throws IOException {
        memory.close();
    }

    @Test
    void whatGoesOutComesBack() throws IOException {
        Set<TranslationUnit> units = Set.of(
                new TranslationUnit(ARABIC, Locale.UK, "قال: «نعم» & <لا>", "He said: \"yes\" & <no> ]]>", "huda", Instant.parse("2026-11-22T12:00:00Z")),
                new TranslationUnit(ARABIC, Locale.FRENCH, "ليل", "nuit \uD83C\uDF19", "", Instant.EPOCH),
                new TranslationUnit(Locale.ENGLISH, ARABIC, "night", "ليل\nنهار", "sami & co", Instant.parse("2020-01-01T00:00:01Z")));
        memory.addAll(to -> {
            for (TranslationUnit unit : units) {
                to.accept(unit);
            }
        });
        MemoryTmx writer = new MemoryTmx(memory, Instant.EPOCH, Progress.NONE);
        Path file = folder.resolve("out.tmx");
        Files.write(file, written(writer));
        assertEquals(3, writer.written());
        List<TranslationUnit> back = new ArrayList<>();
        new TmxReader(file, ARABIC, Progress.NONE).forEach(back::add);
        assertEquals(units, new HashSet<>(back));
        assertEquals(3, back.size());
    }

    @Test
    void whatNoXmlHoldsIsReplacedAndNothingIsBroken() throws IOException {
        memory.add(new TranslationUnit(ARABIC, Locale.ENGLISH, "ليل\u0001\u001F", "night\uFFFF", "a\u0000b", Instant.EPOCH));
        Path file = folder.resolve("out.tmx");
        MemoryTmx writer = new MemoryTmx(memory, Instant.EPOCH, Progress.NONE);
        Files.write(file, written(writer));
        assertEquals(3, writer.replaced());
        List<String> back = new ArrayList<>();
        new TmxReader(file, ARABIC, Progress.NONE).forEach(unit -> back.add(unit.source() + "=" + unit.target()));
        assertEquals(List.of("ليل\u2401\u241F=night\uFFFD"), back);
    }

    @Test
    void anEmptyMemoryIsASoundFile() throws IOException {
        String text = new String(written(new MemoryTmx(memory, Instant.EPOCH, Progress.NONE)), StandardCharsets.UTF_8);
        assertTrue(text.contains("<header creationtool=\"Muqabala\""), text);
        Path file = Files.writeString(folder.resolve("empty.tmx"), text);
        new TmxReader(file, ARABIC, Progress.NONE).forEach(unit -> {
            throw new AssertionError(unit);
        });
    }

    @Test
    void stopsWhenNobodyWantsItAnyMore() throws IOException {
        memory.add(new TranslationUnit(ARABIC, Locale.ENGLISH, "ليل", "night", "", Instant.EPOCH));
        Progress cancelled = new Progress() {
            @Override
            public void worked(double share) {
                // nobody watches
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> written(new MemoryTmx(memory, Instant.EPOCH, cancelled)));
    }

    private static byte[] written(MemoryTmx writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(out);
        return out.toByteArray();
    }
}
