package org.muqabala.ui.tests;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Side;

/**
 * Measures the collation editor in the real workbench: from opening to painted, and how long the window takes for a step of scrolling or a
 * letter. Prints figures and judges nothing: its name keeps it out of the tests, {@code releng/benchmarks/frames} runs it.
 */
class FrameProbe {

    private static final int SEED_OPENINGS = 8;
    private static final int LONG_OPENINGS = 4;
    private static final int STEPS = 150;
    private static final int PACED_STEPS = 300;
    private static final int SCROLLED_PIXELS = 53;
    private static final int WORDS = 100_000;

    private final WorkbenchTester workbench = new WorkbenchTester();
    private final IProject story = ResourcesPlugin.getWorkspace().getRoot().getProject("probe");

    @AfterEach
    void close() throws CoreException {
        workbench.closeEditors();
        if (story.exists()) {
            story.delete(true, true, null);
        }
    }

    @Test
    void seeds() {
        measure("001 and 004", workbench.seed("001"), workbench.seed("004"), SEED_OPENINGS);
    }

    @Test
    void hundredThousandWords() throws CoreException {
        workbench.sampleStory();
        story.create(null);
        story.open(null);
        story.setDefaultCharset(StandardCharsets.UTF_8.name(), null);
        Random random = new Random(5);
        List<String> words = InventedWords.words(WORDS, random);
        IFile older = file("older.txt", words);
        for (int i = 0; i < words.size(); i += 20) {
            words.set(i, words.get(random.nextInt(words.size())));
        }
        IFile newer = file("newer.txt", words);
        measure("100 000 words", older, newer, LONG_OPENINGS);
    }

    private void measure(String what, IFile older, IFile newer, int openings) {
        for (int run = 1; run < openings; run++) {
            opening(what, older, newer);
            workbench.closeEditors();
        }
        measure(what, older, newer);
    }

    private void opening(String what, IFile older, IFile newer) {
        try (FrameTimes times = new FrameTimes(List.of())) {
            long start = System.nanoTime();
            CollationEditorTester collation = CollationEditorTester.begin(workbench, older, newer);
            while (collation.part().viewer().isEmpty()) {
                if (!times.turn()) {
                    Thread.onSpinWait();
                }
            }
            Arrays.stream(Side.values()).map(collation::text).forEach(StyledText::update);
            print(what + ", opening to painted", FrameTimes.milliseconds(System.nanoTime() - start) + ": " + times.tellTurns());
        }
    }

    private void measure(String what, IFile older, IFile newer) {
        opening(what, older, newer);
        CollationEditorTester collation = CollationEditorTester.shown(workbench);
        Collection<StyledText> texts = List.of(collation.text(Side.A), collation.text(Side.B));
        StyledText newest = collation.text(Side.B);
        pace(what + ", scrolled a hundred times a second right after opening", texts, newest);
        jump(what + ", a jump to the end right after opening", texts, newest, newest.getLineCount() - 1);
        jump(what + ", a jump back to the middle", texts, newest, newest.getLineCount() / 2);
        try (FrameTimes times = new FrameTimes(texts)) {
            long start = System.nanoTime();
            times.rest();
            print(what + ", at rest after " + FrameTimes.milliseconds(System.nanoTime() - start), times.tellTurns());
        }
        scroll(what + ", a step of scrolling later", texts, newest);
        newest.setTopIndex(0);
        pace(what + ", scrolled a hundred times a second later", texts, newest);
        newest.setTopIndex(newest.getLineCount() / 2);
        EventLoop.settle();
        write(what, texts, newest);
        catchUp(what, collation);
    }

    private static void scroll(String what, Collection<StyledText> texts, StyledText scrolled) {
        try (FrameTimes times = new FrameTimes(texts)) {
            for (int step = 0; step < STEPS; step++) {
                times.step(() -> scrolled.setTopPixel(scrolled.getTopPixel() + SCROLLED_PIXELS), texts.size());
            }
            print(what, times.tell());
        }
    }

    private static void pace(String what, Collection<StyledText> texts, StyledText scrolled) {
        print(what, FramePace.scroll(texts, scrolled, SCROLLED_PIXELS, PACED_STEPS));
    }

    private static void jump(String what, Collection<StyledText> texts, StyledText scrolled, int line) {
        try (FrameTimes times = new FrameTimes(texts)) {
            times.step(() -> scrolled.setTopIndex(line), texts.size());
            print(what, times.tell());
        }
    }

    private static void write(String what, Collection<StyledText> texts, StyledText written) {
        written.setFocus();
        written.setSelection(written.getOffsetAtLine(written.getTopIndex() + 2));
        try (FrameTimes times = new FrameTimes(texts)) {
            for (int step = 0; step < STEPS; step++) {
                times.step(() -> {
                    written.insert("ا");
                    written.setCaretOffset(written.getCaretOffset() + 1);
                }, 1);
            }
            print(what + ", a letter", times.tell());
        }
    }

    private static void catchUp(String what, CollationEditorTester collation) {
        try (FrameTimes times = new FrameTimes(List.of())) {
            long start = System.nanoTime();
            while (collation.part().isBehind()) {
                times.turn();
            }
            print(what + ", collated again after " + FrameTimes.milliseconds(System.nanoTime() - start), times.tellTurns());
        }
    }

    private static void print(String what, String figures) {
        System.out.println(what + ": " + figures);
    }

    private IFile file(String name, List<String> words) throws CoreException {
        IFile file = story.getFile(name);
        file.create(new ByteArrayInputStream(InventedWords.text(words).getBytes(StandardCharsets.UTF_8)), true, null);
        return file;
    }
}
