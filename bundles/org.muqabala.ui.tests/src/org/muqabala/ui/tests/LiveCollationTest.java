package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Span;
import org.muqabala.ui.collation.CollationInput;

/** Both versions are edited where they are read against each other, and are collated again as one writes. */
class LiveCollationTest {

    private static final String WORDS = "وأضاف المتحدث أن الوفد غادر العاصمة مساء أمس. ";

    private final WorkbenchTester workbench = new WorkbenchTester();
    private IFile older;
    private IFile newer;
    private CollationEditorTester collation;

    @BeforeEach
    void compare() throws CoreException {
        older = copy(workbench.seed("001"), "live-a.txt");
        newer = copy(workbench.seed("004"), "live-b.txt");
        collation = CollationEditorTester.compare(workbench, older, newer);
    }

    @AfterEach
    void close() throws CoreException {
        workbench.closeEditors();
        story().delete(true, true, null);
    }

    @Test
    void whatIsWrittenIsCollated() {
        int place = collation.text(Side.B).getText().indexOf('\n') + 1;
        collation.write(Side.B, place, WORDS).catchUp();
        assertTrue(collation.model().comparison().b().text().startsWith(WORDS, place));
        assertEquals(new Collator(Profile.NEWS).compare(collation.model().comparison().a(), collation.model().comparison().b(), Progress.NONE)
                .links(), collation.model().comparison().links());
        assertEquals(collation.model().ledger().rows().size(), new LedgerTester(workbench).rows(), "the ledger follows");
        workbench.picture("live-written");
    }

    @Test
    void theCurrentDivergenceStaysCurrent() {
        for (int step = 0; step < 12; step++) {
            collation.next();
        }
        LedgerRow before = collation.walk().current().orElseThrow();
        collation.write(Side.A, 0, "عاجل. ").write(Side.B, 0, WORDS).catchUp();
        LedgerRow after = collation.walk().current().orElseThrow();
        assertEquals(before.divergence().type(), after.divergence().type());
        assertEquals(before.divergence().b().start() + WORDS.length(), after.divergence().b().start());
    }

    @Test
    void groundsGoWithTheirWordsBeforeTheyAreCollatedAgain() {
        List<String> before = painted(Side.B);
        collation.write(Side.B, 0, WORDS);
        assertEquals(before, painted(Side.B));
        collation.catchUp();
    }

    @Test
    void groundsAreThoseThatAFreshCollationHas() throws CoreException {
        collation.write(Side.B, 40, "ليس ").write(Side.A, 900, "تمامًا ").catchUp();
        List<String> live = painted(Side.B);
        assertTrue(workbench.page().saveEditor(collation.part(), false));
        collation.close();
        collation = CollationEditorTester.compare(workbench, older, newer);
        assertEquals(painted(Side.B), live);
    }

    @Test
    void savingSavesTheArticles() throws CoreException {
        collation.write(Side.A, 0, WORDS);
        assertTrue(collation.part().isDirty());
        assertTrue(workbench.page().saveEditor(collation.part(), false));
        assertFalse(collation.part().isDirty());
        assertTrue(older.readString().startsWith(WORDS));
        assertInstanceOf(CollationInput.class, collation.part().getEditorInput(), "nothing was said that a review would keep");
        EventLoop.settle();
        assertEquals(List.of(), collation.notices());
    }

    @Test
    void anArticleWithLineEndsOfWindowsIsEditedAndKeepsThem() throws CoreException {
        collation.close();
        String before = newer.readString().replace("\n", "\r\n");
        newer.setContents(new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8)), true, true, null);
        collation = CollationEditorTester.compare(workbench, older, newer);
        assertTrue(collation.text(Side.B).getEditable());
        for (int step = 0; step < 12; step++) {
            collation.next();
        }
        Span place = collation.walk().current().orElseThrow().divergence().b();
        int second = collation.text(Side.B).getText().indexOf('\n') + 1;
        collation.write(Side.B, second, WORDS + "\n").catchUp();
        assertEquals(place.start() + WORDS.length() + 1, collation.walk().current().orElseThrow().divergence().b().start());
        assertEquals(collation.model().comparison().b().text(), collation.text(Side.B).getText());
        assertTrue(workbench.page().saveEditor(collation.part(), false));
        int secondLine = before.indexOf('\n') + 1;
        String after = before.substring(0, secondLine) + WORDS + "\r\n" + before.substring(secondLine);
        assertEquals(after, newer.readString());
        ArticleEditorTester article = workbench.openArticle(newer);
        article.placeCaret(0).insert("عاجل. ");
        assertTrue(collation.text(Side.B).getText().startsWith("عاجل. "), "both editors share the text");
        workbench.page().activate(collation.part());
        collation.catchUp();
        assertTrue(collation.model().comparison().b().text().startsWith("عاجل. "));
    }

    @Test
    void anArticleThatItsEncodingNoLongerFitsIsNotWrittenToAndTheReasonSaid() throws CoreException {
        byte[] torn = older.readString().getBytes(StandardCharsets.UTF_8);
        torn[20] = (byte) 0xFF;
        older.setContents(new ByteArrayInputStream(torn), true, true, null);
        EventLoop.waitFor("the torn text", () -> collation.text(Side.A).getText().indexOf('\uFFFD') >= 0);
        String before = collation.catchUp().text(Side.A).getText();
        collation.write(Side.A, 0, "x");
        assertEquals(before, collation.text(Side.A).getText());
        assertTrue(workbench.statusLine().contains(WorkbenchTester.isArabic() ? "ترميز" : "encoding"), workbench.statusLine());
    }

    @Test
    void theArticleEditorSharesTheTextAndItsHistory() {
        collation.write(Side.A, 0, WORDS).catchUp();
        ArticleEditorTester article = workbench.openArticle(older);
        assertTrue(article.text().startsWith(WORDS));
        assertTrue(article.isDirty());
        article.undo();
        assertFalse(collation.text(Side.A).getText().startsWith(WORDS));
        collation.catchUp();
        assertFalse(collation.part().isDirty());
        assertFalse(collation.model().comparison().a().text().startsWith(WORDS));
    }

    @Test
    void undoTakesBackWhatWasDoneLast() {
        InspectorTester inspector = new InspectorTester(workbench);
        collation.next();
        inspector.annotate(AnnotationKind.CORRECTION).proposal("قال").save();
        collation.write(Side.A, 0, WORDS);
        collation.undo();
        assertFalse(collation.text(Side.A).getText().startsWith(WORDS), "the words were written last");
        collation.catchUp();
        assertEquals(1, collation.review().annotations().size());
        collation.undo();
        assertEquals(0, collation.review().annotations().size());
    }

    @Test
    void annotationsGoWithTheirWords() {
        InspectorTester inspector = new InspectorTester(workbench);
        collation.next().next().next();
        inspector.annotate(AnnotationKind.CORRECTION).proposal("قال").save();
        List<String> quotes = quotes();
        collation.write(Side.A, 0, WORDS).write(Side.B, 0, WORDS).catchUp();
        assertEquals(quotes, quotes());
        collation.review().annotations().get(0).places().forEach(anchor ->
                assertEquals(anchor.quote(), anchor.span().of(collation.text(anchor.side()).getText())));
    }

    @Test
    void aReviewKeepsCopiesThatAreNotEdited() {
        InspectorTester inspector = new InspectorTester(workbench);
        assertTrue(collation.text(Side.A).getEditable());
        collation.next();
        inspector.annotate(AnnotationKind.CORRECTION).proposal("قال").save();
        collation.write(Side.A, 0, WORDS);
        collation.save();
        assertTrue(collation.review().comparison().a().text().startsWith(WORDS));
        assertFalse(collation.text(Side.A).getEditable());
        Event key = new Event();
        key.character = 'x';
        collation.text(Side.A).notifyListeners(SWT.KeyDown, key);
        assertTrue(workbench.statusLine().contains(WorkbenchTester.isArabic() ? "المراجعة بنسختين" : "keeps copies"), workbench.statusLine());
        assertEquals(List.of(), collation.notices());
    }

    @Test
    void anArticleThatChangesOnTheDiskIsCollatedAgain() throws CoreException {
        older.setContents(new ByteArrayInputStream((WORDS + older.readString()).getBytes(StandardCharsets.UTF_8)), true, true, null);
        EventLoop.waitFor("the new text", () -> collation.text(Side.A).getText().startsWith(WORDS));
        collation.catchUp();
        assertTrue(collation.model().comparison().a().text().startsWith(WORDS));
        assertEquals(List.of(), collation.notices());
    }

    @Test
    void savingOverWhatAnotherProgramWroteIsAskedFor() throws IOException, CoreException {
        collation.write(Side.A, 0, WORDS).catchUp();
        writeFromOutside(older, "من برنامج آخر.");
        saveAndAnswer(Answer.CANCEL);
        assertEquals("من برنامج آخر.", Files.readString(older.getLocation().toPath()));
        assertTrue(collation.part().isDirty(), "nothing is saved, and nothing is lost");
        assertTrue(collation.text(Side.A).getText().startsWith(WORDS));
        saveAndAnswer(Answer.OVERWRITE);
        assertTrue(Files.readString(older.getLocation().toPath()).startsWith(WORDS));
        assertFalse(collation.part().isDirty());
    }

    @Test
    void whatAnotherProgramWroteIsTakenInstead() throws IOException, CoreException {
        collation.write(Side.A, 0, WORDS).catchUp();
        String theirs = "عاجل. " + older.readString();
        writeFromOutside(older, theirs);
        saveAndAnswer(Answer.TAKE_THEIRS);
        assertEquals(theirs, Files.readString(older.getLocation().toPath()));
        assertEquals(theirs, collation.text(Side.A).getText());
        assertEquals(theirs, collation.model().comparison().a().text());
        assertFalse(collation.part().isDirty());
    }

    @Test
    void nothingIsTakenIfTheAnswerForTheOtherArticleIsCancel() throws IOException {
        collation.write(Side.A, 0, WORDS).write(Side.B, 0, WORDS).catchUp();
        writeFromOutside(older, "من برنامج آخر.");
        writeFromOutside(newer, "من برنامج ثالث.");
        ShellTester.lookAt(() -> workbench.page().saveEditor(collation.part(), false), dialog -> {
            // the second dialog proposes to cancel
            DialogTester.confirmNext();
            press(dialog, Answer.TAKE_THEIRS);
        });
        DialogTester.confirmNoMore();
        EventLoop.settle();
        assertTrue(collation.part().isDirty());
        for (Side side : Side.values()) {
            assertTrue(collation.text(side).getText().startsWith(WORDS), "of " + side);
        }
        assertEquals("من برنامج آخر.", Files.readString(older.getLocation().toPath()));
        assertEquals("من برنامج ثالث.", Files.readString(newer.getLocation().toPath()));
    }

    @Test
    void theWindowGoesOnWhileSavingWaitsForTheCollation() {
        collation.write(Side.A, 0, WORDS);
        boolean[] painted = new boolean[1];
        collation.text(Side.A).getDisplay().asyncExec(() -> painted[0] = true);
        assertTrue(workbench.page().saveEditor(collation.part(), false));
        assertTrue(painted[0], "what was due was done meanwhile");
        assertTrue(collation.model().comparison().a().text().startsWith(WORDS));
    }

    @Test
    void whatIsSaidWhileTheTextsAreCollatedGoesAlong() {
        InspectorTester inspector = new InspectorTester(workbench);
        collation.next().next().next();
        collation.write(Side.A, 0, WORDS);
        inspector.annotate(AnnotationKind.CORRECTION).proposal("قال").save();
        List<String> quotes = quotes();
        collation.catchUp();
        assertEquals(quotes, quotes());
        collation.undo();
        assertEquals(List.of(), collation.review().annotations());
        collation.redo();
        assertEquals(quotes, quotes());
    }

    /** Of the dialog, in the order of its buttons. */
    private enum Answer {
        OVERWRITE, TAKE_THEIRS, CANCEL
    }

    private static void writeFromOutside(IFile article, String text) throws IOException {
        Path file = article.getLocation().toPath();
        Instant before = Files.getLastModifiedTime(file).toInstant();
        Files.writeString(file, text);
        // on a coarse clock it would look untouched
        Files.setLastModifiedTime(file, FileTime.from(before.plusSeconds(2)));
    }

    private void saveAndAnswer(Answer answer) {
        ShellTester.lookAt(() -> workbench.page().saveEditor(collation.part(), false), dialog -> {
            dialog.picture("changed-on-disk");
            Language.assertSpoken(dialog.texts().stream().filter(text -> !text.contains("live-a")).toList());
            press(dialog, answer);
        });
        EventLoop.settle();
    }

    private static void press(ShellTester dialog, Answer answer) {
        Button[] buttons = ShellTester.controls(dialog.shell()).filter(Button.class::isInstance).toArray(Button[]::new);
        Arrays.stream(buttons).filter(button -> button.getText().replace("&", "").equals(label(answer))).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
    }

    private static String label(Answer answer) {
        return switch (answer) {
            case OVERWRITE -> WorkbenchTester.isArabic() ? "اكتب فوقه" : "Overwrite";
            case TAKE_THEIRS -> WorkbenchTester.isArabic() ? "خذ ما فيه" : "Take Theirs";
            case CANCEL -> JFaceResources.getString("cancel").replace("&", "");
        };
    }

    @Test
    void whatWeighsIsMarkedInTheArticlesAsLongAsTheCollationIsOpen() throws CoreException {
        long weighty = collation.model().ledger().rows().stream()
                .filter(row -> row.divergence().significance() != Significance.COSMETIC && row.place(Side.B).isPresent()).count();
        EventLoop.waitFor("the markers", () -> markers(newer) == weighty);
        collation.write(Side.B, 0, WORDS).catchUp();
        EventLoop.waitFor("the markers to follow", () -> markers(newer) > weighty);
        collation.close();
        EventLoop.waitFor("the markers to go", () -> markers(newer) == 0 && markers(older) == 0);
    }

    private static long markers(IFile article) {
        try {
            return article.findMarkers("org.muqabala.ui.divergence", true, IResource.DEPTH_ZERO).length;
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anEmptiedTextIsCollatedToo() {
        collation.text(Side.A).setText("");
        collation.catchUp();
        assertEquals(List.of(), collation.model().comparison().links());
        collation.undo();
        collation.catchUp();
        assertFalse(collation.model().comparison().links().isEmpty());
    }

    private List<String> quotes() {
        return collation.review().annotations().stream().flatMap(annotation -> annotation.places().stream())
                .map(anchor -> anchor.span().of(collation.model().comparison().article(anchor.side()).text())).toList();
    }

    private List<String> painted(Side side) {
        return Arrays.stream(collation.text(side).getStyleRanges()).map(range -> ground(side, range)).toList();
    }

    private String ground(Side side, StyleRange range) {
        return range.background + " " + collation.text(side).getTextRange(range.start, range.length);
    }

    private static IProject story() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject("live");
    }

    private static IFile copy(IFile seed, String name) throws CoreException {
        if (!story().exists()) {
            story().create(null);
            story().open(null);
            story().setDefaultCharset(StandardCharsets.UTF_8.name(), null);
        }
        IFile file = story().getFile(name);
        file.create(seed.getContents(), true, null);
        return file;
    }
}
