package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.text.Span;
import org.muqabala.ui.preferences.AuthorName;
import org.muqabala.ui.stories.StoryLabelProvider;

class ReviewTest {

    private static final int ANNOTATIONS = 8;

    private final WorkbenchTester workbench = new WorkbenchTester();
    private CollationEditorTester collation;
    private InspectorTester inspector;

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
    void annotationsAreSavedReopenedAndExported() throws IOException {
        correctAndTranslate();
        List<Annotation> said = collation.review().annotations();
        assertEquals(List.of(AnnotationKind.CORRECTION, AnnotationKind.TRANSLATION), said.stream().map(Annotation::kind).toList());
        assertTrue(collation.part().isDirty());
        collation.save();
        IFolder folder = collation.folder();
        Path page = collation.exportHtml();
        collation.close();

        CollationEditorTester reopened = CollationEditorTester.openReview(workbench, folder);
        assertEquals(said, reopened.review().annotations());
        assertFalse(reopened.part().isDirty());
        String html = Files.readString(page);
        assertTrue(html.contains("وشدّد لافروف"), "the suggested text is in the export");
        assertTrue(html.contains("Lavrov stressed"), "the target text is in the export");
    }

    @Test
    void rowsWithoutAnnotationsComeLastWhicheverWayTheyAreSorted() {
        correctAndTranslate();
        LedgerTester ledger = new LedgerTester(workbench);
        ledger.sortBy(ANNOTATIONS);
        String first = ledger.cell(0, ANNOTATIONS);
        String second = ledger.cell(1, ANNOTATIONS);
        ledger.sortBy(ANNOTATIONS);
        assertEquals(List.of(second, first), List.of(ledger.cell(0, ANNOTATIONS), ledger.cell(1, ANNOTATIONS)));
        assertFalse(first.isEmpty() || second.isEmpty());
        ledger.sortBy(0);
    }

    @Test
    void anExportedPageIsToldFromTheReviewThatItCameFrom() throws CoreException {
        correctAndTranslate();
        collation.save();
        IFolder folder = collation.folder();
        Path page = collation.exportHtml();
        workbench.sampleStory().refreshLocal(IResource.DEPTH_INFINITE, null);
        StoryLabelProvider labels = new StoryLabelProvider();
        String label = labels.getText(workbench.sampleStory().getFile(page.getFileName().toString()));
        assertEquals(page.getFileName().toString(), label.replace("\u200E", ""));
        assertEquals(folder.getName().replace(".review", ""), labels.getText(folder));
        labels.dispose();
    }

    @Test
    void aCorrectionWithoutWordsIsNotSaved() {
        collation.next();
        inspector.annotate(AnnotationKind.CORRECTION);
        assertFalse(inspector.canSave());
        inspector.proposal("قال");
        assertTrue(inspector.canSave());
    }

    @Test
    void everyStepIsUndoneAndRedone() {
        correctAndTranslate();
        collation.undo();
        assertEquals(1, collation.review().annotations().size());
        collation.undo();
        assertFalse(collation.part().isDirty());
        collation.redo();
        assertEquals(AnnotationKind.CORRECTION, collation.review().annotations().get(0).kind());
    }

    @Test
    void selectedWordsOfOneVersionCanBeAnnotated() {
        Span words = new Span(40, 52);
        String quote = words.of(collation.model().comparison().a().text());
        collation.model().selectPassage(new Anchor(Side.A, words, quote));
        inspector.annotate(AnnotationKind.NOTE).note("يُراجَع").save();
        assertEquals(List.of(Anchor.of(Side.A, words, collation.model().comparison().a().text())), collation.review().annotations().get(0).anchors());
    }

    @Test
    void aQuestionWithoutWordsIsNotSaved() {
        collation.next();
        inspector.annotate(AnnotationKind.QUESTION);
        assertFalse(inspector.canSave());
        inspector.note("من قال هذا؟");
        assertTrue(inspector.canSave());
    }

    @Test
    void wordsThatWereTypedWaitForOneToComeBack() {
        collation.next();
        inspector.annotate(AnnotationKind.TRANSLATION).proposal("Lavrov stre");
        assertTrue(inspector.saysUnsaved());
        assertTrue(collation.part().isDirty(), "closing would lose them");
        collation.next();
        assertEquals("", inspector.proposalField().getText());
        assertFalse(inspector.saysUnsaved());
        collation.previous();
        assertEquals("Lavrov stre", inspector.proposalField().getText());
        assertTrue(inspector.saysUnsaved());
        inspector.proposal("Lavrov stressed").save();
        assertEquals("Lavrov stressed", collation.review().annotations().get(0).proposal());
        collation.next().previous();
        assertEquals("", inspector.proposalField().getText(), "what was saved is no draft");
    }

    @Test
    void escapeKeepsTheWordsAndGoesBackToTheText() {
        collation.next();
        inspector.annotate(AnnotationKind.CORRECTION).proposal("وشدّد").escape();
        assertEquals(collation.part(), workbench.page().getActivePart());
        assertEquals("وشدّد", inspector.proposalField().getText());
    }

    @Test
    void discardingThrowsTheWordsAway() {
        collation.next();
        inspector.annotate(AnnotationKind.CORRECTION).proposal("وشدّد").discard();
        assertFalse(collation.part().isDirty());
        collation.next().previous();
        assertEquals("", inspector.proposalField().getText());
    }

    @Test
    void savingTheReviewKeepsWhatStandsInTheForm() {
        collation.next();
        inspector.annotate(AnnotationKind.CORRECTION).proposal("وشدّد");
        collation.save();
        assertEquals(List.of("وشدّد"), collation.review().annotations().stream().map(Annotation::proposal).toList());
        assertEquals("", inspector.proposalField().getText(), "not said twice");
    }

    @Test
    void annotationsBearTheNameOfThePreferences() {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.muqabala.ui");
        preferences.put(AuthorName.KEY, "هدى");
        try {
            collation.next();
            inspector.annotate(AnnotationKind.CORRECTION).proposal("وشدّد").save();
            assertEquals("هدى", collation.review().annotations().get(0).author());
        } finally {
            preferences.remove(AuthorName.KEY);
        }
    }

    @Test
    void aReviewThatCannotBeWrittenStaysOpenWithAllThatWasSaid() throws IOException, CoreException {
        correctAndTranslate();
        collation.save();
        IFolder annotations = collation.folder().getFolder("annotations");
        annotations.delete(true, null);
        Path inTheWay = Files.writeString(annotations.getLocation().toPath(), "no folder");
        collation.next();
        inspector.annotate(AnnotationKind.NOTE).note("يُراجَع").save();
        workbench.page().saveEditor(collation.part(), false);
        String said = WorkbenchTester.isArabic() ? "لم تُحفظ المراجعة" : "The review is not saved";
        assertTrue(collation.notices().stream().anyMatch(line -> line.startsWith(said) && !line.contains("Exception")),
                collation.notices().toString());
        assertTrue(collation.part().isDirty());
        assertEquals(3, collation.review().annotations().size());
        Files.delete(inTheWay);
        assertTrue(workbench.page().saveEditor(collation.part(), false));
        assertFalse(collation.part().isDirty());
    }

    @Test
    void anExportThatCannotBeWrittenIsSaidInOneLineAndNothingIsLeft() throws Exception {
        collation.next();
        Path home = workbench.sampleStory().getLocation().toPath();
        long before = files(home);
        // longer than any file system takes, so that nobody, not even an administrator, can write it
        Path impossible = home.resolve("ت".repeat(300) + ".html");
        ShellTester.lookAt(() -> workbench.run("org.muqabala.ui.exportReview"), wizard -> {
            assertTrue(wizard.texts().stream().anyMatch(text -> text.contains("HTML")), "the formats are named");
            Language.assertSpoken(wizard.texts());
            wizard.first(Text.class).setText(impossible.toString());
            wizard.shell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
        });
        String said = WorkbenchTester.isArabic() ? "لم تُصدَّر المراجعة" : "The review was not exported";
        EventLoop.waitFor("the line", () -> collation.notices().stream().anyMatch(line -> line.startsWith(said)));
        assertTrue(collation.notices().stream().noneMatch(line -> line.contains("Exception")), collation.notices().toString());
        assertEquals(before, files(home));
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    @Test
    void aFieldRunsTheWayOfWhatIsTyped() {
        collation.next();
        inspector.annotate(AnnotationKind.CORRECTION).proposal("قال");
        int arabic = inspector.proposalField().getLineAlignment(0);
        inspector.proposal("said");
        int english = inspector.proposalField().getLineAlignment(0);
        // in a mirrored field the left edge is at the right
        assertEquals(WorkbenchTester.isArabic() ? List.of(SWT.LEFT, SWT.RIGHT) : List.of(SWT.RIGHT, SWT.LEFT), List.of(arabic, english));
    }

    @Test
    void aDamagedAnnotationLeavesTheRestOfTheReview() throws IOException, CoreException {
        correctAndTranslate();
        collation.save();
        IFolder folder = collation.folder();
        Annotation kept = collation.review().annotations().get(1);
        String damaged = collation.review().annotations().get(0).id();
        collation.close();
        Files.writeString(folder.getFolder("annotations").getFile(damaged + ".json").getLocation().toPath(), "{ \"id\":");

        CollationEditorTester reopened = CollationEditorTester.openReview(workbench, folder);
        assertEquals(List.of(kept), reopened.review().annotations());
    }

    private void correctAndTranslate() {
        collation.next();
        inspector.annotate(AnnotationKind.CORRECTION).proposal("وشدّد لافروف").save();
        collation.next();
        inspector.annotate(AnnotationKind.TRANSLATION).proposal("Lavrov stressed").note("checked").save();
    }
}
