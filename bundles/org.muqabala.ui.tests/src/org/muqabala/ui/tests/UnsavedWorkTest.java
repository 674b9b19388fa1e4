package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.ui.article.LeftText;
import org.muqabala.ui.review.LeftWork;
import org.muqabala.ui.review.OfferUnsavedWork;

/** What was not saved when the program ended is offered back. A copy of the journal stands for the end of the program. */
class UnsavedWorkTest {

    private static final Path JOURNALS = Platform.getStateLocation(Platform.getBundle("org.muqabala.ui")).append("journals").toPath();

    private final WorkbenchTester workbench = new WorkbenchTester();
    private CollationEditorTester collation;
    private InspectorTester inspector;

    @TempDir
    Path crash;

    @BeforeEach
    void compare() {
        collation = CollationEditorTester.compare(workbench, workbench.seed("001"), workbench.seed("004"));
        inspector = new InspectorTester(workbench);
    }

    @AfterEach
    void cleanUp() throws CoreException {
        workbench.tidyUp();
    }

    @Test
    void workThatWasNeverSavedComesBack() throws IOException {
        say("من قال هذا؟");
        Path left = leaveBehind("من قال هذا؟");
        collation.close();
        assertEquals(List.of(), journals(), "closing leaves nothing");
        takeUp(left);
        CollationEditorTester again = CollationEditorTester.inFront(workbench);
        assertEquals(List.of("من قال هذا؟"), notes(again));
        assertTrue(again.part().isDirty());
        EventLoop.waitFor("the journal to be taken over", () -> !Files.exists(left));
        again.save();
        assertEquals(List.of("من قال هذا؟"), notes(again));
        assertFalse(again.part().isDirty());
    }

    @Test
    void whatStandsHalfWrittenInTheFormComesBackToo() throws IOException {
        say("من قال هذا؟");
        collation.next();
        inspector.annotate(AnnotationKind.QUESTION).note("وأين قي");
        Path left = leaveBehind("وأين قي");
        inspector.note("");
        EventLoop.waitFor("words that are given up to leave the journal", () -> journals().stream().noneMatch(UnsavedWorkTest::readsAsHalfWritten));
        collation.close();
        takeUp(left);
        assertEquals(List.of("من قال هذا؟", "وأين قي"), notes(CollationEditorTester.inFront(workbench)));
    }

    /** A journal only grows: what was given up is taken back in its last line. */
    private static boolean readsAsHalfWritten(Path journal) {
        try {
            return Files.readAllLines(journal).getLast().contains("وأين قي");
        } catch (IOException e) {
            return false; // it is being written
        }
    }

    @Test
    void workOnASavedReviewIsSavedThereAgain() throws IOException {
        say("أولًا");
        collation.save();
        IFolder folder = collation.folder();
        collation.next();
        say("ثانيًا");
        Path left = leaveBehind("ثانيًا");
        collation.close();
        takeUp(left);
        CollationEditorTester again = CollationEditorTester.inFront(workbench);
        assertEquals(List.of("أولًا", "ثانيًا"), notes(again));
        assertEquals(folder, again.folder());
        EventLoop.waitFor("the journal to be taken over: it must not be offered once more", () -> !Files.exists(left));
        again.save();
        again.close();
        assertEquals(List.of("أولًا", "ثانيًا"), notes(CollationEditorTester.openReview(workbench, folder)));
    }

    /** Nobody has to have said anything about it: an article alone is work as well. */
    @Test
    void whatWasTypedIntoAnArticleAloneComesBack() throws CoreException, IOException {
        collation.close();
        EditedStory story = new EditedStory(workbench);
        try {
            ArticleEditorTester article = workbench.openArticle(story.newer());
            article.widget().replaceTextRange(0, 0, EditedStory.WORDS);
            EventLoop.waitFor("the words to be safe", () -> texts().stream().anyMatch(text -> contains(text, EditedStory.WORDS)));
            Path left = Files.copy(texts().stream().filter(text -> contains(text, EditedStory.WORDS)).findFirst().orElseThrow(), crash.resolve("left.text"));
            workbench.page().closeEditor(workbench.editorInFront(), false);
            EventLoop.waitFor("what was given up to be kept no longer", () -> texts().isEmpty());
            offer(LeftText.read(left), dialog -> {
                assertTrue(String.join("\n", dialog.texts()).contains("live-b"), dialog.texts().toString());
                dialog.picture("unsaved-article");
                Language.assertSpoken(withoutNames(dialog.texts()));
                dialog.shell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
            });
            ArticleEditorTester again = workbench.openArticle(story.newer());
            assertTrue(again.text().startsWith(EditedStory.WORDS));
            assertTrue(workbench.editorInFront().isDirty());
            assertTrue(workbench.page().saveEditor(workbench.editorInFront(), false));
            EventLoop.waitFor("what is saved to be kept no longer", () -> !Files.exists(left) && texts().isEmpty());
            assertTrue(story.newer().readString().startsWith(EditedStory.WORDS));
        } finally {
            story.delete();
        }
    }

    private static void offer(LeftText text, Consumer<ShellTester> look) {
        ShellTester.lookAt(() -> OfferUnsavedWork.offer(new LeftWork(List.of(), List.of(text), List.of())), look);
    }

    /** The review has a copy of the article as it was; the article itself is what another saves, exports and reads. */
    @Test
    void whatWasTypedIntoAnArticleGoesBackIntoIt() throws IOException, CoreException {
        collation.close();
        EditedStory story = new EditedStory(workbench);
        try {
            collation = story.compare();
            collation.write(Side.B, 0, EditedStory.WORDS).catchUp();
            say("من قال هذا؟");
            Path left = leaveBehind("من قال هذا؟");
            story.giveUp(story.newer());
            collation.close();
            takeUp(left);
            CollationEditorTester again = CollationEditorTester.inFront(workbench);
            EventLoop.waitFor("the offer", () -> again.notices().stream().anyMatch(line -> line.contains(story.newer().getName())));
            workbench.picture("unsaved-text");
            Language.assertSpoken(withoutNames(again.notices()));
            assertFalse(again.notices().stream().anyMatch(line -> line.contains(story.older().getName())), "the other one says what it said");
            again.follow(WorkbenchTester.isArabic() ? "ضع هذا النص" : "Put this text");
            assertTrue(workbench.openArticle(story.newer()).text().startsWith(EditedStory.WORDS));
            assertTrue(workbench.editorInFront().isDirty(), "to be looked at and saved");
        } finally {
            story.delete();
        }
    }

    @Test
    void workTakesThePlaceOfTheEditorThatWasRestoredWithoutIt() throws IOException {
        say("أولًا");
        collation.save();
        IFolder folder = collation.folder();
        collation.next();
        say("ثانيًا");
        Path left = leaveBehind("ثانيًا");
        collation.close();
        CollationEditorTester.openReview(workbench, folder);
        takeUp(left);
        assertEquals(List.of("أولًا", "ثانيًا"), notes(CollationEditorTester.inFront(workbench)));
        assertEquals(1, workbench.page().getEditorReferences().length);
    }

    @Test
    void workWithoutAFolderIsCalledByItsArticlesAndTakesTheirPlace() throws IOException {
        String title = collation.part().getPartName();
        say("من قال هذا؟");
        Path left = leaveBehind("من قال هذا؟");
        collation.close();
        Files.setLastModifiedTime(left, FileTime.from(Instant.parse("2015-12-16T07:05:00Z")));
        ShellTester.lookAt(() -> OfferUnsavedWork.offer(new LeftWork(List.of(left), List.of(), List.of())), dialog -> {
            String question = String.join("\n", dialog.texts());
            assertTrue(question.contains(title) && question.matches("(?s).*(2015|٢٠١٥).*"), question);
        });
        CollationEditorTester.compare(workbench, workbench.seed("001"), workbench.seed("004"));
        CollationEditorTester other = CollationEditorTester.compare(workbench, workbench.seed("000"), workbench.seed("004"));
        takeUp(left);
        CollationEditorTester again = CollationEditorTester.inFront(workbench);
        assertEquals(List.of("من قال هذا؟"), notes(again));
        assertEquals(title, again.part().getPartName());
        assertEquals(2, workbench.page().getEditorReferences().length, "the other collation stays");
        assertTrue(other.model().session().review().annotations().isEmpty());
    }

    @Test
    void articlesOfTheSameNamesInAnotherStoryKeepTheirEditor() throws IOException, CoreException {
        say("من قال هذا؟");
        Path left = leaveBehind("من قال هذا؟");
        collation.close();
        IProject other = ResourcesPlugin.getWorkspace().getRoot().getProject("other story");
        other.create(null);
        other.open(null);
        try {
            CollationEditorTester there = CollationEditorTester.compare(workbench, copy("001", other), copy("004", other));
            takeUp(left);
            assertEquals(List.of("من قال هذا؟"), notes(CollationEditorTester.inFront(workbench)));
            assertEquals(2, workbench.page().getEditorReferences().length, "the other story's collation stays");
            assertTrue(there.review().annotations().isEmpty());
        } finally {
            workbench.closeEditors();
            other.delete(true, true, null);
        }
    }

    private IFile copy(String number, IProject story) throws CoreException {
        IFile seed = workbench.seed(number);
        seed.copy(story.getFile(seed.getName()).getFullPath(), true, null);
        return story.getFile(seed.getName());
    }

    @Test
    void aReviewThatWasCarriedOverComesBackOnItsNewTexts() throws IOException {
        say("أولًا");
        collation.save();
        collation.part().carryOver(Map.of(Side.A, workbench.seed("000")));
        EventLoop.waitFor("the other text", () -> collation.review().comparison().a().name().startsWith("000"));
        collation.next();
        say("ثانيًا");
        Path left = leaveBehind("ثانيًا");
        List<Annotation> said = collation.review().annotations();
        collation.close();
        takeUp(left);
        CollationEditorTester again = CollationEditorTester.inFront(workbench);
        assertEquals(said, again.review().annotations());
        assertTrue(again.review().comparison().a().name().startsWith("000"));
        assertTrue(again.part().isDirty());
    }

    @Test
    void workThatCannotBeKeptSafeIsSaid() throws IOException {
        say("أولًا");
        EventLoop.waitFor("the words to be safe", () -> journals().stream().anyMatch(journal -> contains(journal, "أولًا")));
        Path away = JOURNALS.resolveSibling("journals.away");
        Files.move(JOURNALS, away);
        Files.writeString(JOURNALS, "in the way");
        try {
            say("من قال هذا؟");
            EventLoop.waitFor("the warning", () -> !collation.notices().isEmpty());
            workbench.picture("journal-failed");
            Language.assertSpoken(collation.notices());
            assertEquals(List.of("أولًا", "من قال هذا؟"), notes(collation), "nothing is lost as long as the program runs");
        } finally {
            Files.delete(JOURNALS);
            Files.move(away, JOURNALS);
        }
    }

    @Test
    void whatCannotBeReadOrTakenUpIsSaid() {
        Path gone = crash.resolve("gone.journal");
        IOException denied = new AccessDeniedException("denied.journal");
        ShellTester.lookAt(() -> OfferUnsavedWork.offer(new LeftWork(List.of(), List.of(), List.of(denied))), dialog -> {
            dialog.picture("unsaved-work-unreadable");
            assertTrue(dialog.texts().stream().anyMatch(text -> text.contains("denied.journal")), dialog.texts().toString());
        });
        DialogTester.confirmNext();
        ShellTester.lookAt(() -> OfferUnsavedWork.offer(new LeftWork(List.of(gone), List.of(), List.of())), dialog -> {
            dialog.picture("unsaved-work-failed");
            assertTrue(dialog.texts().stream().anyMatch(text -> text.contains("gone.journal")), dialog.texts().toString());
        });
    }

    private void say(String words) {
        collation.next();
        inspector.annotate(AnnotationKind.QUESTION).note(words).save();
    }

    /** What a crash would leave at the moment at which the words are safe. */
    private Path leaveBehind(String words) throws IOException {
        EventLoop.waitFor("the words to be in the journal", () -> journals().stream().anyMatch(journal -> contains(journal, words)));
        Path journal = journals().stream().filter(each -> contains(each, words)).findFirst().orElseThrow();
        return Files.copy(journal, crash.resolve("left.journal"));
    }

    private void takeUp(Path left) {
        ShellTester.lookAt(() -> OfferUnsavedWork.offer(new LeftWork(List.of(left), List.of(), List.of())), dialog -> {
            dialog.picture("unsaved-work");
            Language.assertSpoken(withoutNames(dialog.texts()));
            dialog.shell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Files are called as they are in either language. */
    private static List<String> withoutNames(List<String> texts) {
        return texts.stream().map(text -> text.replaceAll("live-[ab](\\.txt)?", "")).toList();
    }

    private static List<String> notes(CollationEditorTester collation) {
        return collation.review().annotations().stream().map(Annotation::note).toList();
    }

    private static List<Path> journals() {
        return kept(".journal");
    }

    private static List<Path> texts() {
        return kept(".text");
    }

    private static List<Path> kept(String ending) {
        if (!Files.isDirectory(JOURNALS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(JOURNALS)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
