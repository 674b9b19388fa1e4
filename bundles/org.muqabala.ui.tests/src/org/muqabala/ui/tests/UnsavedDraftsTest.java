package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Article;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;
import org.muqabala.store.TranslationFiles;
import org.muqabala.ui.review.JournalFolder;
import org.muqabala.ui.translation.ReopenUnsavedDrafts;

/** What was not saved of a translation when the program ended comes back. A copy of the journal stands for the end of the program. */
class UnsavedDraftsTest {

    private final WorkbenchTester workbench = new WorkbenchTester();
    private final JournalFolder journals = PlatformUI.getWorkbench().getService(JournalFolder.class);
    private IFolder review;

    @TempDir
    Path crash;

    @BeforeEach
    void review() {
        review = workbench.review(workbench.seed("000"), workbench.seed("001"));
    }

    @AfterEach
    void cleanUp() throws CoreException, IOException {
        workbench.tidyUp();
        for (Path left : journals.leftDrafts()) {
            Files.delete(left);
        }
    }

    @Test
    void whatWasNotSavedComesBack() throws IOException {
        SegmentEditorTester segments = open();
        segments.go(0).write("Lavrov").confirm();
        segments.go(2).write("Half a sent");
        crashAfter(segments, "Half a sent");
        ReopenUnsavedDrafts.reopen(ReopenUnsavedDrafts.origins(journals), workbench.page());
        SegmentEditorTester again = SegmentEditorTester.inFront(workbench);
        EventLoop.waitFor("the drafts", () -> again.segment(2).target().equals("Half a sent"), () -> again.segment(2));
        assertEquals("Lavrov", again.segment(0).target());
        assertEquals(SegmentState.TRANSLATED, again.segment(0).state());
        assertTrue(again.part().isDirty());
        EventLoop.waitFor("a notice", () -> !again.notices().isEmpty());
        Language.assertSpoken(again.notices());
        assertTrue(again.notices().toString().contains("1, 3"), again.notices().toString());
        workbench.picture("unsaved-drafts");
        EventLoop.waitFor("the journal to be taken over", () -> left().isEmpty());
        again.save();
        EventLoop.waitFor("no journal", () -> files().isEmpty());
        again.close();
        assertEquals("Half a sent", open().segment(2).target());
    }

    @Test
    void whatIsClosedWithoutSavingLeavesNothing() {
        SegmentEditorTester segments = open();
        segments.write("Lavrov");
        EventLoop.waitFor("the journal", () -> !files().isEmpty());
        segments.close();
        assertEquals(List.of(), files());
    }

    @Test
    void aColleaguesWorkStaysAndTheDraftIsKeptAside() throws IOException {
        SegmentEditorTester segments = open();
        segments.go(0).write("Mine, not saved");
        Article article = segments.model().translation().article();
        crashAfter(segments, "Mine, not saved");
        Translation empty = Translation.empty(article, Locale.ENGLISH);
        new TranslationFiles(review.getLocation().toPath())
                .write(empty.with(0, new Segment(empty.segments().getFirst().source(), "A colleague's", SegmentState.REVIEWED)));
        SegmentEditorTester again = open();
        EventLoop.waitFor("a notice", () -> !again.notices().isEmpty());
        Language.assertSpoken(again.notices());
        assertEquals("A colleague's", again.segment(0).target());
        assertFalse(again.part().isDirty());
        try (Stream<Path> kept = Files.list(review.getLocation().toPath().resolve("lost+found"))) {
            assertTrue(kept.anyMatch(file -> contains(file, "Mine, not saved")));
        }
        assertEquals(List.of(), left());
    }

    private SegmentEditorTester open() {
        return SegmentEditorTester.open(workbench, review, Side.B, Locale.ENGLISH);
    }

    /** Leaves behind what a crash would leave at the moment at which the words are safe. */
    private void crashAfter(SegmentEditorTester segments, String words) throws IOException {
        EventLoop.waitFor("the words to be in the journal", () -> files().stream().anyMatch(file -> contains(file, words)));
        Path journal = files().stream().filter(file -> contains(file, words)).findFirst().orElseThrow();
        Path left = Files.copy(journal, crash.resolve("left.drafts"));
        segments.close();
        Files.copy(left, journal.resolveSibling("left.drafts"));
        assertEquals(1, left().size());
    }

    private List<Path> left() {
        try {
            return journals.leftDrafts();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Path> files() {
        Path folder = journals.path();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".drafts")).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean contains(Path file, String words) {
        try {
            return Files.readString(file).contains(words);
        } catch (IOException e) {
            return false; // it is being written
        }
    }
}
