package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Side;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;
import org.muqabala.store.TranslationFiles;

/** An open segment editor follows what others write into its translation, and keeps what is written in it. */
class FollowedTranslationTest {

    private final WorkbenchTester workbench = new WorkbenchTester();
    private IFolder review;
    private SegmentEditorTester segments;

    @BeforeEach
    void open() {
        review = workbench.review(workbench.seed("000"), workbench.seed("001"));
        segments = SegmentEditorTester.open(workbench, review, Side.B, Locale.ENGLISH);
    }

    @AfterEach
    void tidyUp() throws CoreException {
        workbench.tidyUp();
    }

    @Test
    void aSegmentThatNobodyWritesInFollows() throws IOException, CoreException {
        segments.go(0);
        comesFromElsewhere("Lavrov, of a colleague", 0);
        EventLoop.waitFor("the colleague's words", () -> segments.page().target().getText().equals("Lavrov, of a colleague"));
        assertFalse(segments.part().isDirty());
        EventLoop.waitFor("a notice", () -> !segments.notices().isEmpty());
        Language.assertSpoken(segments.notices());
    }

    @Test
    void whatIsWrittenStaysAndTheOtherIsKeptAside() throws IOException, CoreException {
        segments.go(0).write("Mine");
        comesFromElsewhere("Of a colleague", 0, 1);
        EventLoop.waitFor("the other segment", () -> segments.segment(1).target().equals("Of a colleague"), () -> segments.segment(1));
        assertEquals("Mine", segments.page().target().getText());
        EventLoop.waitFor("a notice", () -> segments.notices().stream().anyMatch(line -> line.contains("lost+found")), segments::notices);
        Language.assertSpoken(segments.notices().stream().map(line -> line.replace("lost+found", "")).toList());
        comesFromElsewhere("Of a colleague, and once more", 0, 1);
        EventLoop.waitFor("the other segment again", () -> segments.segment(1).target().endsWith("once more"), () -> segments.segment(1));
        workbench.picture("translation-followed");
        assertEquals(1, segments.notices().stream().filter(line -> line.contains("lost+found")).count(), "said once");
        segments.save();
        assertEquals("Mine", segments.segment(0).target());
        try (Stream<Path> kept = Files.list(review.getLocation().toPath().resolve("lost+found"))) {
            assertTrue(kept.anyMatch(FollowedTranslationTest::isOfAColleague));
        }
    }

    private void comesFromElsewhere(String words, int... numbers) throws IOException, CoreException {
        Translation there = Translation.empty(segments.model().translation().article(), Locale.ENGLISH);
        for (int number : numbers) {
            there = there.with(number, new Segment(there.segments().get(number).source(), words, SegmentState.TRANSLATED));
        }
        new TranslationFiles(review.getLocation().toPath()).write(there);
        review.refreshLocal(IResource.DEPTH_INFINITE, null);
    }

    private static boolean isOfAColleague(Path file) {
        try {
            return Files.readString(file).contains("Of a colleague, and once more");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
