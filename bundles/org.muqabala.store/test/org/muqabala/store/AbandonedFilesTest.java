package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.spi.Progress;

/** What a killed program had begun to write in a review's folder goes with the first saving, a day later. */
class AbandonedFilesTest extends StoredReviewTesting {

    @BeforeEach
    void save() throws IOException {
        store().save(review(note("n1", "a")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "texts", "annotations", "events", "lost+found", "translations", "translations/0a.en"})
    void goWithTheFirstSaving(String place) throws IOException {
        Path whole = left(place, "." + UUID.randomUUID() + ".tmp", Duration.ofHours(25));
        Path ofBatch = left(place, "." + UUID.randomUUID() + "-12.tmp", Duration.ofHours(25));
        openAndSave();
        assertFalse(Files.exists(whole));
        assertFalse(Files.exists(ofBatch));
    }

    @Test
    void stayAsLongAsTheirWriterMayBeAtWork() throws IOException {
        Path file = left("annotations", "." + UUID.randomUUID() + "-0.tmp", Duration.ofHours(23));
        openAndSave();
        assertTrue(Files.exists(file));
    }

    /** A clock that was put ahead makes what is just being written look old: that saving fails, and the next one writes all. */
    @Test
    void aClockThatJumpsCostsASavingAndNoWork() throws IOException {
        Path file = annotation("n7");
        try (FileBatch batch = new FileBatch(file.getParent())) {
            batch.add(file, out -> {
                out.write('{');
                new AbandonedFiles(folder).sweep(Instant.now().plus(Duration.ofDays(2)));
            }, () -> { });
            assertThrows(IOException.class, batch::appear);
        }
        assertFalse(Files.exists(file));
        assertEquals(review(note("n1", "a")), store().open(Progress.NONE).review());
        openAndSave();
        assertEquals(review(note("n1", "b")), store().open(Progress.NONE).review());
    }

    /** Files whose times were set otherwise, as by a copy, say what they said. */
    @ParameterizedTest
    @ValueSource(ints = {-2, 2})
    void filesOfAnotherDayAreReadAndSavedAsAny(int days) throws IOException {
        ReviewStore store = store();
        store.open(Progress.NONE);
        Files.setLastModifiedTime(annotation("n1"), FileTime.from(Instant.now().plus(Duration.ofDays(days))));
        assertEquals(List.of(), store.save(review(note("n1", "b"))));
        assertEquals(review(note("n1", "b")), store().open(Progress.NONE).review());
    }

    @Test
    void openingDeletesNothing() throws IOException {
        Path file = left("annotations", "." + UUID.randomUUID() + ".tmp", Duration.ofDays(30));
        store().open(Progress.NONE);
        assertTrue(Files.exists(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {".notes.tmp", "2f1c9d60-77aa-4a39-9a3e-0b8a4a1f2c11.tmp", ".2f1c9d60-77aa-4a39-9a3e-0b8a4a1f2c11.json",
        ".2f1c9d60-77aa-4a39-9a3e-0b8a4a1f2c11-a.tmp"})
    void whatIsNamedOtherwiseIsSomebodysWork(String name) throws IOException {
        Path file = left("", name, Duration.ofDays(30));
        openAndSave();
        assertTrue(Files.exists(file));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderOrALinkOfSuchANameStays() throws IOException {
        Path kept = Files.writeString(desk.resolve("kept.txt"), "");
        Path link = Files.createSymbolicLink(folder.resolve("." + UUID.randomUUID() + ".tmp"), kept);
        Path inner = Files.createDirectory(folder.resolve("." + UUID.randomUUID() + ".tmp"));
        new AbandonedFiles(folder).sweep(Instant.now().plus(Duration.ofDays(3)));
        assertEquals(List.of(true, true, true), List.of(Files.exists(kept), Files.isSymbolicLink(link), Files.exists(inner)));
    }

    private void openAndSave() throws IOException {
        ReviewStore store = store();
        store.open(Progress.NONE);
        store.save(review(note("n1", "b")));
    }

    private Path left(String place, String name, Duration ago) throws IOException {
        Path file = Files.writeString(Files.createDirectories(folder.resolve(place)).resolve(name), "{");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(ago)));
        return file;
    }
}
