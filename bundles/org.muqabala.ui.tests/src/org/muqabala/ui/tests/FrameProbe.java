package org.muqabala.ui.tests;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Side;

/**
 * Measures the collation editor in the real workbench: from opening to painted, and how long the window takes for a step of scrolling or a
 * letter. Prints figures and judges nothing: its name keeps it out of the tests, {@code releng/benchmarks/frames} runs it.
 */
class FrameProbe {

    private static final int STEPS = 150;
    private static final int SCROLLED_PIXELS = 53;
    private static final int PARAGRAPH = 60;
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
        for (int run = 0; run < 8; run++) {
            System.out.println("001 and 004, opening to painted: " + milliseconds(opening(workbench.seed("001"), workbench.seed("004"))));
            workbench.closeEditors();
        }
        measure(CollationEditorTester.compare(workbench, workbench.seed("001"), workbench.seed("004")), "001 and 004");
    }

    @Test
    void hundredThousandWords() throws CoreException {
        workbench.sampleStory();
        story.create(null);
        story.open(null);
        story.setDefaultCharset(StandardCharsets.UTF_8.name(), null);
        Random random = new Random(5);
        List<String> words = words(random);
        IFile older = file("older.txt", words);
        for (int i = 0; i < words.size(); i += 20) {
            words.set(i, words.get(random.nextInt(words.size())));
        }
        IFile newer = file("newer.txt", words);
        for (int run = 0; run < 3; run++) {
            System.out.println("100 000 words, opening to painted: " + milliseconds(opening(older, newer)));
            workbench.closeEditors();
        }
        measure(CollationEditorTester.compare(workbench, older, newer), "100 000 words");
    }

    private long opening(IFile older, IFile newer) {
        long start = System.nanoTime();
        CollationEditorTester collation = CollationEditorTester.begin(workbench, older, newer);
        EventLoop.waitFor("the collation", () -> collation.part().viewer().isPresent());
        Arrays.stream(Side.values()).map(collation::text).forEach(StyledText::update);
        return System.nanoTime() - start;
    }

    private static void measure(CollationEditorTester collation, String what) {
        StyledText older = collation.text(Side.A);
        StyledText newer = collation.text(Side.B);
        List<Long> scrolled = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            long start = System.nanoTime();
            newer.setTopPixel(newer.getTopPixel() + SCROLLED_PIXELS);
            dispatch();
            older.update();
            newer.update();
            scrolled.add(System.nanoTime() - start);
        }
        print(what + ", a step of scrolling", scrolled);
        newer.setTopIndex(newer.getLineCount() / 2);
        EventLoop.settle();
        List<Long> typed = new ArrayList<>();
        newer.setFocus();
        newer.setSelection(newer.getOffsetAtLine(newer.getTopIndex() + 2));
        for (int step = 0; step < STEPS; step++) {
            long start = System.nanoTime();
            newer.insert("ا");
            newer.setCaretOffset(newer.getCaretOffset() + 1);
            dispatch();
            newer.update();
            typed.add(System.nanoTime() - start);
        }
        print(what + ", a letter", typed);
        List<Long> dispatched = new ArrayList<>();
        long start = System.nanoTime();
        while (collation.part().isBehind()) {
            long event = System.nanoTime();
            Display.getCurrent().readAndDispatch();
            dispatched.add(System.nanoTime() - event);
        }
        System.out.println(what + ", collated again after " + milliseconds(System.nanoTime() - start) + ", longest event meanwhile "
                + milliseconds(dispatched.stream().max(Long::compare).orElse(0L)));
    }

    private static void dispatch() {
        while (Display.getCurrent().readAndDispatch()) {
            // all that is due
        }
    }

    private static void print(String what, List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        System.out.println(what + ": median " + milliseconds(sorted.get(sorted.size() / 2)) + ", one in twenty over "
                + milliseconds(sorted.get(sorted.size() * 19 / 20)) + ", longest " + milliseconds(sorted.get(sorted.size() - 1)));
    }

    private static String milliseconds(long nanoseconds) {
        return String.format("%.1f ms", nanoseconds / 1e6);
    }

    private static List<String> words(Random random) {
        List<String> known = new ArrayList<>();
        for (int i = 0; i < 8000; i++) {
            known.add(random.ints(3 + random.nextInt(5), 0x0628, 0x063A).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < WORDS; i++) {
            words.add(known.get((int) (known.size() * Math.pow(random.nextDouble(), 2))));
        }
        return words;
    }

    private IFile file(String name, List<String> words) throws CoreException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(words.get(i)).append(i % PARAGRAPH == PARAGRAPH - 1 ? ".\n" : i % 15 == 14 ? ". " : " ");
        }
        IFile file = story.getFile(name);
        file.create(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)), true, null);
        return file;
    }
}
