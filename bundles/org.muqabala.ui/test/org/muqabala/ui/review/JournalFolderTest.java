package org.muqabala.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each journal that a crash left speaks for itself: what is wrong with one keeps no other back. */
class JournalFolderTest {

    @TempDir
    Path folder;

    @Test
    void offersWhatHasWorkAndTakesTheRestAway() throws IOException {
        Path work = journal("b", "{}\n{}\n");
        Path none = journal("a", "{}\n");
        assertEquals(List.of(work), left().journals());
        assertFalse(Files.exists(none));
    }

    @Test
    void aJournalThatEndsWithinAnArabicLetterIsOfferedAndHidesNoOther() throws IOException {
        Path torn = journal("a", "{}\n{}\n");
        Files.write(torn, new byte[] {'{', '}', '\n', '{', '}', '\n', '"', (byte) 0xD9});
        Path whole = journal("b", "{}\n{}\n");
        assertEquals(List.of(torn, whole), left().journals());
        assertEquals(List.of(), left().unreadable());
    }

    @Test
    void aJournalThatCannotBeReadIsToldOfAndStays() throws IOException {
        Path broken = Files.createDirectory(folder.resolve("a.journal"));
        Path work = journal("b", "{}\n{}\n");
        assertEquals(List.of(work), left().journals());
        assertEquals(1, left().unreadable().size());
        assertTrue(Files.exists(broken));
    }

    @Test
    void theDraftsOfAnOpenTranslationWereNotLeftByACrash() throws IOException {
        Path left = Files.writeString(folder.resolve("a.drafts"), "{}");
        JournalFolder journals = new JournalFolder(folder);
        Files.writeString(journals.newDrafts().file(), "{}");
        assertEquals(List.of(left), journals.leftDrafts());
        assertEquals(List.of(), journals.left().journals(), "a review's work is something else");
    }

    private LeftWork left() throws IOException {
        return new JournalFolder(folder).left();
    }

    private Path journal(String name, String lines) throws IOException {
        return Files.writeString(folder.resolve(name + ".journal"), lines);
    }
}
