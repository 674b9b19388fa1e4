package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.review.ReviewerVerdict;
import org.muqabala.core.review.SettlementState;
import org.muqabala.core.text.Span;

/** A review goes on when the story does: on what its articles have become, in another format, with another version. */
class CarryReviewOverTest {

    private static final String COMMAND = "org.muqabala.ui.carryReviewOver";
    private static final String OLDER = "التقى الوزير محمد البيطار الوفد مساء أمس.\nوقال المتحدث إن 14 شخصا قتلوا في المدينة يوم الاثنين."
            + "\nوأضاف أن التحقيق مستمر في ملابسات الحادث.\n";
    private static final String NEWER = "التقى الوزير محمد البيطار الوفد مساء أمس.\nوقال المتحدث إن 27 شخصا قتلوا في المدينة يوم الاثنين."
            + "\nوأضاف أن التحقيق مستمر في ملابسات الحادث.\n";

    private final WorkbenchTester workbench = new WorkbenchTester();
    private EditedStory story;
    private CollationEditorTester collation;

    @BeforeEach
    void keepAReview() throws CoreException {
        story = new EditedStory(workbench);
        EditedStory.write(story.older(), OLDER);
        EditedStory.write(story.newer(), NEWER);
        collation = story.compare();
        note(Side.B, "27 شخصا", "من أين الرقم؟");
        note(Side.A, "ملابسات الحادث", "صياغة");
        collation.save();
    }

    @AfterEach
    void delete() throws CoreException {
        story.delete();
    }

    @Test
    void theReviewGoesOnWithWhatItsArticleHasBecome() throws CoreException {
        EditedStory.write(story.newer(), "عاجل من العاصمة.\n" + NEWER.replace("27", "نحو 27"));
        EventLoop.waitFor("the change to be noticed", () -> !collation.notices().isEmpty());
        workbench.picture("review-outgrown");
        Language.assertSpoken(collation.notices());
        collation.follow(WorkbenchTester.isArabic() ? "انقل المراجعة" : "Carry the review over");
        awaitNewer("عاجل");
        assertEquals(List.of("27 شخصا", "ملابسات الحادث"), quotes());
        assertTrue(collation.part().isDirty());
        assertTrue(collation.text(Side.B).getText().startsWith("عاجل"), "the pane shows the new text");
        List<Annotation> carried = collation.review().annotations();
        workbench.picture("review-carried");

        CollationEditorTester reopened = saveAndReopen();
        assertEquals(carried, reopened.review().annotations());
        assertTrue(reopened.review().comparison().b().text().startsWith("عاجل"));
        assertFalse(reopened.part().isDirty());
    }

    @Test
    void theReviewGoesOnWithTheSameArticleInAnotherFormat() throws CoreException {
        IFile page = story.newer().getParent().getFile(IPath.fromOSString("page.html"));
        page.create(new ByteArrayInputStream(html(NEWER).getBytes(StandardCharsets.UTF_8)), true, null);
        carryOver(Side.B, "page.html", "dialog-carry-review");
        EventLoop.waitFor("the review of the page", () -> collation.review().comparison().b().name().equals("page.html"));
        assertEquals(List.of("27 شخصا", "ملابسات الحادث"), quotes());
        assertEquals(List.of("page.html"), List.of(saveAndReopen().review().comparison().b().name()));
    }

    @Test
    void whatIsNotInTheOtherVersionIsListedAsWithoutAPlace() throws CoreException {
        EditedStory.write(story.newer(), "التقى الوزير محمد البيطار الوفد مساء أمس.\nوأضاف أن التحقيق مستمر في ملابسات الحادث.\n");
        EventLoop.waitFor("the change to be noticed", () -> !collation.notices().isEmpty());
        collation.follow(WorkbenchTester.isArabic() ? "انقل المراجعة" : "Carry the review over");
        EventLoop.waitFor("the shorter text", () -> !collation.review().comparison().b().text().contains("27"));
        EventLoop.settle();
        Annotation lost = collation.review().annotations().get(0);
        assertTrue(lost.isOrphan());
        assertEquals("27 شخصا", lost.anchors().get(0).quote(), "the first place stays on record");
        assertTrue(new InspectorTester(workbench).written().stream().anyMatch(text -> text.contains("27 شخصا")), "listed in the inspector");
        workbench.picture("review-carried-orphan");
        assertTrue(saveAndReopen().review().annotations().get(0).isOrphan());
    }

    @Test
    void halfWrittenWordsGoAlong() throws CoreException {
        collation.model().selectPassage(passage(Side.B, "محمد البيطار"));
        new InspectorTester(workbench).annotate(AnnotationKind.QUESTION).note("من هو؟");
        EditedStory.write(story.newer(), "عاجل من العاصمة.\n" + NEWER);
        EventLoop.waitFor("the change to be noticed", () -> !collation.notices().isEmpty());
        collation.follow(WorkbenchTester.isArabic() ? "انقل المراجعة" : "Carry the review over");
        awaitNewer("عاجل");
        assertEquals(List.of("27 شخصا", "ملابسات الحادث", "محمد البيطار"), quotes());
    }

    /** Somebody edits the story at night; in the morning the review says so. */
    @Test
    void aChangeThatHappenedWhileTheReviewWasClosedIsSaidWhenItOpens() throws CoreException {
        IFolder folder = collation.folder();
        collation.close();
        collation = CollationEditorTester.openReview(workbench, folder);
        assertEquals(List.of(), soon(collation));
        collation.close();
        EditedStory.write(story.newer(), "عاجل من العاصمة.\n" + NEWER);
        collation = CollationEditorTester.openReview(workbench, folder);
        EventLoop.waitFor("the change to be told", () -> collation.notices().stream().anyMatch(line -> line.contains(story.newer().getName())));
        collation.follow(WorkbenchTester.isArabic() ? "انقل المراجعة" : "Carry the review over");
        awaitNewer("عاجل");
        assertEquals(List.of("27 شخصا", "ملابسات الحادث"), quotes());
    }

    @Test
    void twoThatAreBegunAtOnceDoNotUndoEachOther() throws CoreException {
        EditedStory.write(story.older(), "في الصباح.\n" + OLDER);
        EditedStory.write(story.newer(), "في المساء.\n" + NEWER);
        collation.part().carryOver(Map.of(Side.A, story.older()));
        collation.part().carryOver(Map.of(Side.B, story.newer()));
        awaitNewer("المساء");
        EventLoop.settle();
        assertTrue(collation.review().comparison().a().text().startsWith("في الصباح"));
        assertEquals(List.of("27 شخصا", "ملابسات الحادث"), quotes());
    }

    @Test
    void aReviewThatWasCarriedOverIsKeptElsewhereToo() throws CoreException {
        IFolder first = collation.folder();
        EditedStory.write(story.newer(), "عاجل من العاصمة.\n" + NEWER);
        collation.part().carryOver(Map.of(Side.B, story.newer()));
        awaitNewer("عاجل");
        first.delete(true, null);
        DialogTester.confirmNext();
        collation.part().doSaveAs();
        DialogTester.confirmNoMore();
        assertFalse(collation.part().isDirty());
        IFolder second = collation.folder();
        note(Side.B, "العاصمة", "أي عاصمة؟");
        collation.save();
        collation.close();
        collation = CollationEditorTester.openReview(workbench, second);
        assertEquals(List.of("27 شخصا", "ملابسات الحادث", "العاصمة"), quotes());
    }

    @Test
    void anApprovalOfTheFormerTextsIsNoneOfTheNew() throws CoreException {
        ReviewSession session = collation.model().session();
        session.apply(new ReviewCommand.Judge(new ReviewerVerdict("هدى", ReviewerVerdict.Opinion.APPROVES, "", Instant.EPOCH)));
        session.apply(new ReviewCommand.Judge(new ReviewerVerdict("سمر", ReviewerVerdict.Opinion.OBJECTS, "", Instant.EPOCH)));
        EditedStory.write(story.newer(), "عاجل من العاصمة.\n" + NEWER);
        collation.part().carryOver(Map.of(Side.B, story.newer()));
        awaitNewer("عاجل");
        assertEquals(List.of("سمر"), collation.review().verdicts().stream().map(ReviewerVerdict::reviewer).toList());
        assertTrue(collation.notices().stream().anyMatch(line -> line.contains("هدى")), collation.notices().toString());
        session.undo();
        assertTrue(collation.review().verdicts().isEmpty(), "nor does undo bring it back");
    }

    @Test
    void aClosedReviewStaysWithItsTexts() throws CoreException {
        LedgerTester ledger = new LedgerTester(workbench).listAll();
        ledger.select(IntStream.range(0, ledger.rows()).toArray()).settle(SettlementState.KEPT);
        ReviewSession session = collation.model().session();
        collation.review().annotations().forEach(each -> session.apply(new ReviewCommand.Move(each.id(), AnnotationState.REJECTED, Instant.EPOCH)));
        session.apply(new ReviewCommand.Judge(new ReviewerVerdict("هدى", ReviewerVerdict.Opinion.APPROVES, "", Instant.EPOCH)));
        session.apply(new ReviewCommand.Close("هدى", Instant.EPOCH));
        assertTrue(collation.review().isClosed());
        workbench.page().activate(collation.part());
        collation.save();
        assertFalse(workbench.isEnabled(COMMAND));
        EditedStory.write(story.newer(), "عاجل من العاصمة.\n" + NEWER);
        assertEquals(List.of(), soon(collation));
    }

    @Test
    void theSidesStayWhereTheUserPutThem() throws CoreException {
        collation.part().viewer().orElseThrow().swap();
        Side leading = collation.part().viewer().orElseThrow().leading();
        EditedStory.write(story.newer(), "عاجل من العاصمة.\n" + NEWER);
        collation.part().carryOver(Map.of(Side.B, story.newer()));
        awaitNewer("عاجل");
        assertEquals(leading, collation.part().viewer().orElseThrow().leading());
    }

    /** What is said above the collation once all work in the background is done. */
    private static List<String> soon(CollationEditorTester collation) {
        EventLoop.settle();
        EventLoop.waitFor("work in the background", () -> Job.getJobManager().isIdle());
        EventLoop.settle();
        return collation.notices();
    }

    @Test
    void aReviewOfTwoVersionsGoesOnWithAThird() {
        collation.close();
        collation = CollationEditorTester.compare(workbench, workbench.seed("000"), workbench.seed("001"));
        note(Side.B, "قائمة المعارضة المعتدلة", "من هم؟");
        collation.save();
        carryOver(Side.B, workbench.seed("004").getName(), "dialog-carry-review-seed");
        EventLoop.waitFor("the review of the third", () -> collation.review().comparison().b().text().equals(text(workbench.seed("004"))));
        EventLoop.settle();
        workbench.picture("review-carried-third");
        assertEquals(List.of("قائمة المعارضة المعتدلة"), quotes());
        assertFalse(collation.model().ledger().rows().isEmpty());
        workbench.run("org.muqabala.ui.nextDivergence");
        assertTrue(collation.walk().current().isPresent());
    }

    private void awaitNewer(String words) {
        EventLoop.waitFor("the new text", () -> collation.review().comparison().b().text().contains(words));
        EventLoop.settle();
    }

    private void note(Side side, String words, String note) {
        collation.model().selectPassage(passage(side, words));
        new InspectorTester(workbench).annotate(AnnotationKind.NOTE).note(note).save();
    }

    private Anchor passage(Side side, String words) {
        String text = collation.review().comparison().article(side).text();
        int start = text.indexOf(words);
        return new Anchor(side, new Span(start, start + words.length()), words);
    }

    /** What stands where the annotations are, in their order. */
    private List<String> quotes() {
        return collation.review().annotations().stream().flatMap(annotation -> annotation.places().stream())
                .map(place -> place.span().of(collation.review().comparison().article(place.side()).text())).toList();
    }

    private void carryOver(Side side, String article, String picture) {
        workbench.page().activate(collation.part());
        EventLoop.settle();
        ShellTester.lookAt(() -> workbench.run(COMMAND), dialog -> {
            Combo choice = ShellTester.controls(dialog.shell()).filter(Combo.class::isInstance).map(Combo.class::cast).toList().get(side.ordinal());
            int item = Arrays.stream(choice.getItems()).map(words -> words.contains(article)).toList().indexOf(true);
            choice.select(item);
            choice.notifyListeners(SWT.Selection, new Event());
            dialog.picture(picture);
            assertEquals(List.of(), dialog.cutOff());
            Language.assertSpoken(dialog.labels());
            Button ok = dialog.shell().getDefaultButton();
            assertTrue(ok.isEnabled());
            ok.notifyListeners(SWT.Selection, new Event());
        });
    }

    private CollationEditorTester saveAndReopen() {
        collation.save();
        IFolder folder = collation.folder();
        collation.close();
        return CollationEditorTester.openReview(workbench, folder);
    }

    private static String html(String text) {
        return "<!DOCTYPE html><html lang=\"ar\" dir=\"rtl\"><meta charset=\"utf-8\"><title>خبر</title><body>"
                + text.lines().map(line -> "<p>" + line + "</p>").collect(Collectors.joining()) + "</body></html>";
    }

    private static String text(IFile article) {
        try {
            return new String(article.getContents().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException | CoreException e) {
            throw new AssertionError(e);
        }
    }
}
