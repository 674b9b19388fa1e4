package org.muqabala.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.core.text.Span;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.ReviewInput;
import org.osgi.framework.FrameworkUtil;

/**
 * Measures a review of two texts of 100 000 words with 10 000 annotations in the real workbench: from opening to painted, and until one more
 * annotation is seen, in the journal, and saved. Prints figures and judges nothing: its name keeps it out of the tests,
 * {@code releng/benchmarks/annotations} runs it.
 */
class AnnotationsProbe {

    private static final int WORDS = 100_000;
    private static final int ANNOTATIONS = 10_000;
    private static final int EVERY = 20;
    private static final int OPENINGS = 5;
    private static final int CHANGES = 30;
    private static final int SCROLLED_PIXELS = 53;
    private static final int PACED_STEPS = 300;

    private final WorkbenchTester workbench = new WorkbenchTester();
    private CollationEditorTester collation;

    @Test
    void tenThousand() throws CoreException, IOException {
        EditedStory story = new EditedStory(workbench);
        try {
            write(story);
            collation = story.compare();
            collation.model().session().apply(annotations());
            collation.save();
            IFolder folder = collation.folder();
            collation.close();
            for (int run = 0; run < OPENINGS; run++) {
                open(folder);
                EventLoop.settle();
                if (run < OPENINGS - 1) {
                    collation.close();
                }
            }
            scroll();
            change();
        } finally {
            story.delete();
        }
    }

    private static void write(EditedStory story) throws CoreException {
        Random random = new Random(5);
        List<String> words = InventedWords.words(WORDS, random);
        EditedStory.write(story.older(), InventedWords.text(words));
        for (int i = 0; i < WORDS; i += EVERY) {
            words.set(i, words.get(random.nextInt(WORDS)));
        }
        EditedStory.write(story.newer(), InventedWords.text(words));
    }

    private ReviewCommand annotations() {
        Random random = new Random(10);
        List<ReviewCommand> all = new ArrayList<>();
        for (int number = 0; number < ANNOTATIONS; number++) {
            all.add(note("n" + number, random));
        }
        return new ReviewCommand.All(all);
    }

    private ReviewCommand note(String id, Random random) {
        Side side = Side.values()[random.nextInt(2)];
        String text = collation.model().session().review().comparison().article(side).text();
        int start = random.nextInt(text.length() - 40);
        Anchor anchor = Anchor.of(side, new Span(start, start + 10 + random.nextInt(30)), text);
        Instant now = Instant.ofEpochMilli(Instant.now().toEpochMilli());
        return new ReviewCommand.Add(new Annotation(id, AnnotationKind.NOTE, List.of(anchor), "", "ملاحظة رقم " + id, "desk", now, now));
    }

    private void open(IFolder folder) throws PartInitException {
        long start = System.nanoTime();
        workbench.page().openEditor(new ReviewInput(folder), CollationEditor.ID);
        collation = CollationEditorTester.shown(workbench);
        try (FrameTimes times = new FrameTimes(List.of())) {
            while (collation.part().viewer().isEmpty()) {
                if (!times.turn()) {
                    Thread.onSpinWait();
                }
            }
            Arrays.stream(Side.values()).map(collation::text).forEach(StyledText::update);
            print("opening to painted", FrameTimes.milliseconds(System.nanoTime() - start));
        }
    }

    private void scroll() {
        StyledText newest = collation.text(Side.B);
        List<StyledText> texts = List.of(collation.text(Side.A), newest);
        print("scrolled a hundred times a second", FramePace.scroll(texts, newest, SCROLLED_PIXELS, PACED_STEPS));
    }

    private void change() {
        Random random = new Random(11);
        List<Long> seen = new ArrayList<>();
        List<Long> kept = new ArrayList<>();
        List<Long> saved = new ArrayList<>();
        for (int number = 0; number < CHANGES; number++) {
            ReviewCommand step = note("later" + number, random);
            long journal = journalled();
            long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long start = System.nanoTime();
            collation.model().session().apply(step);
            while (journalled() == journal) {
                Thread.onSpinWait();
            }
            kept.add(System.nanoTime() - start);
            EventLoop.settle();
            seen.add(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked);
            long saving = System.nanoTime();
            workbench.page().saveEditor(collation.part(), false);
            saved.add(System.nanoTime() - saving);
            EventLoop.settle();
        }
        print("one more is shown (work of the window's thread)", tell(seen));
        print("it is in the journal", tell(kept));
        print("the review is saved (by the clock, the dialog of progress counted in)", tell(saved));
    }

    /** Bytes that the journals of this workspace hold. */
    private static long journalled() {
        Path folder = Platform.getStateLocation(FrameworkUtil.getBundle(CollationEditor.class)).toPath();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tell(List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        return "fastest " + FrameTimes.milliseconds(sorted.getFirst()) + ", median " + FrameTimes.milliseconds(sorted.get(sorted.size() / 2)) + ", slowest "
                + FrameTimes.milliseconds(sorted.getLast());
    }

    private static void print(String what, String figure) {
        System.out.println("ten thousand annotations, " + what + ": " + figure);
    }
}
