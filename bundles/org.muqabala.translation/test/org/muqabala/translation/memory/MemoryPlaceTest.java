package org.muqabala.translation.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.text.Sha256;
import org.muqabala.core.translation.TranslationUnit;

/** What waits for a shared memory waits for that memory, by whatever address it is reached. Nobody answers at these. */
class MemoryPlaceTest {

    private static final String ADDRESS = "jdbc:postgresql://127.0.0.1:1/memory";
    private static final TranslationUnit UNIT = new TranslationUnit(Locale.forLanguageTag("ar"), Locale.ENGLISH, "وصل الوفد.", "The delegation arrived.",
            "huda", Instant.EPOCH);

    @TempDir
    Path home;

    @Test
    void anotherUserOfTheSameMemoryHasWhatIsWaiting() throws Exception {
        try (DeskMemory desk = open(ADDRESS)) {
            desk.add(UNIT);
        }
        try (DeskMemory desk = open(ADDRESS + "?user=huda&sslmode=require")) {
            assertEquals(1, desk.waiting());
        }
    }

    @Test
    void anotherMemoryHasNot() throws Exception {
        try (DeskMemory desk = open(ADDRESS)) {
            desk.add(UNIT);
        }
        try (DeskMemory desk = open("jdbc:postgresql://127.0.0.1:1/other")) {
            assertEquals(0, desk.waiting());
        }
    }

    @Test
    void whatAnOlderVersionLeftWaitingIsTakenOver() throws Exception {
        Path former = home.resolve("memory-unsent-" + Sha256.of(ADDRESS).hex().substring(0, 8));
        try (LuceneMemory unsent = new LuceneMemory(former)) {
            unsent.add(UNIT);
        }
        try (DeskMemory desk = open(ADDRESS)) {
            assertEquals(1, desk.waiting());
        }
        assertEquals(false, Files.exists(former));
    }

    private DeskMemory open(String address) throws IOException, BadMemoryAddressException {
        SharedMemoryListener silent = new SharedMemoryListener() {
            @Override
            public void away(SharedMemoryException why) {
                // as it should be
            }

            @Override
            public void refused(SharedMemoryException why) {
                throw new AssertionError(why);
            }

            @Override
            public void back(long sent) {
                throw new AssertionError("nobody is there");
            }
        };
        return (DeskMemory) new MemoryPlace(home.resolve("memory"), Optional.of(PostgresAddress.parse(address)), "").open(silent, Runnable::run);
    }
}
