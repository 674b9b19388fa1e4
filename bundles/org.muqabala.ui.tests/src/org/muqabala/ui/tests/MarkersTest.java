package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.SettlementState;
import org.muqabala.core.text.Span;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.ReviewInput;

/** An open review in the platform's own views and rulers. */
class MarkersTest {

    private static final String DIVERGENCE = "org.muqabala.ui.divergence";
    private static final String MARKERS = "org.eclipse.ui.views.AllMarkersView";
    private static final String ANNOTATION = "org.muqabala.ui.annotation";

    private final WorkbenchTester workbench = new WorkbenchTester();
    private CollationEditorTester collation;

    @BeforeEach
    void compare() {
        collation = CollationEditorTester.compare(workbench, workbench.seed("001"), workbench.seed("004"));
    }

    @AfterEach
    void close() {
        workbench.closeEditors();
    }

    @Test
    void everySeverityHasItsSignInTheMarkersView() {
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        for (String name : List.of("IMG_OBJS_ERROR_PATH", "IMG_OBJS_WARNING_PATH", "IMG_OBJS_INFO_PATH")) {
            ImageDescriptor sign = images.getImageDescriptor(name);
            assertNotNull(sign, name);
            assertNotNull(sign.getImageData(100), name);
        }
    }

    @Test
    void whatWeighsAndIsUnsettledIsMarkedInBothArticlesUntilItIsSettled() {
        List<LedgerRow> weighty = collation.model().ledger().rows().stream()
                .filter(row -> row.divergence().significance() != Significance.COSMETIC).toList();
        int all = weighty.stream().mapToInt(MarkersTest::places).sum();
        waitForMarkers(DIVERGENCE, all);
        LedgerRow first = weighty.get(0);
        collation.walk().select(first);
        workbench.page().activate(collation.part());
        workbench.run("org.muqabala.ui.settle", "org.muqabala.ui.settle.state", SettlementState.KEPT.id());
        waitForMarkers(DIVERGENCE, all - places(first));
        collation.undo();
        waitForMarkers(DIVERGENCE, all);
        collation.close();
        waitForMarkers(DIVERGENCE, 0);
    }

    @Test
    void savedAsAReviewTheArticlesStayMarkedAsLongAsTheyReadAsItDoes() throws CoreException {
        IFile newer = workbench.seed("004");
        byte[] before = newer.readAllBytes();
        IFolder folder = saved();
        try {
            EventLoop.waitFor("the articles' markers", () -> standOn(DIVERGENCE).equals(Set.of(workbench.seed("001"), newer)),
                    () -> standOn(DIVERGENCE));
            newer.setContents(("خبر آخر\n" + newer.readString()).getBytes(StandardCharsets.UTF_8), true, true, null);
            EventLoop.waitFor("the review's markers", () -> standOn(DIVERGENCE).equals(Set.of(workbench.seed("001"), folder.getFile("review.json"))),
                    () -> standOn(DIVERGENCE));
            newer.setContents(before, true, true, null);
            EventLoop.waitFor("the articles' markers again", () -> standOn(DIVERGENCE).equals(Set.of(workbench.seed("001"), newer)));
        } finally {
            workbench.closeEditors();
            newer.setContents(before, true, true, null);
            folder.delete(true, null);
        }
        waitForMarkers(DIVERGENCE, 0);
    }

    @Test
    void theMarkersOfASavedReviewStandInTheRulersOfItsArticles() throws CoreException {
        IFolder folder = saved();
        try {
            ArticleEditorTester article = workbench.openArticle(workbench.seed("001"));
            IMarker marker = markers(ANNOTATION).stream().filter(each -> each.getResource().equals(workbench.seed("001"))).findFirst().orElseThrow();
            EventLoop.waitFor("the annotation in the ruler", () -> article.marked(ANNOTATION).contains("الاتفاق"), () -> article.marked(ANNOTATION));
            assertFalse(article.marked(DIVERGENCE).isEmpty());
            IDE.openEditor(workbench.page(), marker);
            assertEquals("الاتفاق", article.widget().getSelectionText());
            workbench.picture("markers-review");
            EventLoop.waitFor("signs in the ruler", article::hasSignsInRuler);
        } finally {
            workbench.closeEditors();
            folder.delete(true, null);
        }
    }

    @Test
    void aMarkerOfAReviewLeadsToItsPlaceInTheCollation() throws CoreException {
        IFile newer = workbench.seed("004");
        byte[] before = newer.readAllBytes();
        IFolder folder = saved();
        try {
            newer.setContents("خبر آخر".getBytes(StandardCharsets.UTF_8), true, true, null);
            EventLoop.waitFor("the review's markers", () -> standOn(DIVERGENCE).contains(folder.getFile("review.json")));
            waitUntilSet();
            workbench.openArticle(workbench.seed("002"));
            IMarker last = markers(DIVERGENCE).stream().filter(each -> each.getResource().getName().equals("review.json"))
                    .max(Comparator.comparingInt(each -> each.getAttribute("org.muqabala.ui.review.start", -1))).orElseThrow();
            assertEquals(collation.part(), IDE.openEditor(workbench.page(), last), "the editor of the review that is open");
            EventLoop.settle();
            LedgerRow row = collation.walk().current().orElseThrow();
            assertEquals(last.getAttribute("org.muqabala.ui.review.start", -1), row.divergence().b().start());
            assertTrue(isOnScreen(collation.text(Side.B), row.divergence().b().start()));
        } finally {
            workbench.closeEditors();
            newer.setContents(before, true, true, null);
            folder.delete(true, null);
        }
    }

    @Test
    void aMarkerOnAnArticleLeadsIntoTheCollationToo() throws PartInitException {
        waitUntilSet();
        MarkersTester view = new MarkersTester(workbench);
        workbench.openArticle(workbench.seed("001"));
        IMarker marker = view.selectLast(DIVERGENCE);
        String entry = WorkbenchTester.isArabic() ? "إظهار في المقابلة" : "Show in Collation";
        assertTrue(view.contextMenu().contains(entry), view.contextMenu().toString());
        workbench.run("org.muqabala.ui.showInCollation");
        EventLoop.settle();
        assertEquals(collation.part(), workbench.editorInFront());
        LedgerRow row = collation.walk().current().orElseThrow();
        Side side = Side.valueOf(marker.getAttribute("org.muqabala.ui.review.side", ""));
        assertEquals(marker.getAttribute(IMarker.CHAR_START, -1), row.divergence().on(side).start());
        view.close();
    }

    @Test
    void aReviewIsOpenedByItsFile() throws CoreException {
        IFolder folder = saved();
        try {
            assertEquals(collation.part(), IDE.openEditor(workbench.page(), folder.getFile("review.json")), "the editor of the review that is open");
            collation.close();
            IDE.openEditor(workbench.page(), folder.getFile("review.json"));
            CollationEditorTester opened = CollationEditorTester.inFront(workbench);
            assertEquals(new ReviewInput(folder), opened.part().getEditorInput());
            assertEquals(1, opened.review().annotations().size());
            assertEquals(opened.part(), workbench.page().openEditor(new ReviewInput(folder), CollationEditor.ID));
        } finally {
            workbench.closeEditors();
            folder.delete(true, null);
        }
    }

    /** Saves the collation with a note on a word of the older version. */
    private IFolder saved() {
        InspectorTester inspector = new InspectorTester(workbench);
        String words = "الاتفاق";
        int start = collation.model().comparison().a().text().indexOf(words);
        collation.model().selectPassage(new Anchor(Side.A, new Span(start, start + words.length()), words));
        inspector.annotate(AnnotationKind.NOTE).note("ملاحظة").save();
        collation.save();
        IFolder folder = collation.folder();
        waitUntilSet();
        return folder;
    }

    /** They are set in the background, all of them anew. */
    private static void waitUntilSet() {
        String name = WorkbenchTester.isArabic() ? "علامات المراجعة" : "Markers of the review";
        EventLoop.waitFor("the markers", () -> Arrays.stream(Job.getJobManager().find(null)).noneMatch(job -> name.equals(job.getName())));
    }

    private static boolean isOnScreen(StyledText text, int place) {
        int y = text.getLocationAtOffset(place).y;
        return y >= 0 && y < text.getClientArea().height;
    }

    private Set<IResource> standOn(String type) {
        return markers(type).stream().map(IMarker::getResource).collect(Collectors.toSet());
    }

    @Test
    void anAnnotationIsATaskInItsPlace() {
        Span words = new Span(40, 52);
        String quote = words.of(collation.model().comparison().a().text());
        InspectorTester inspector = new InspectorTester(workbench);
        collation.model().selectPassage(new Anchor(Side.A, words, quote));
        inspector.annotate(AnnotationKind.QUESTION).note("من قال هذا؟").save();
        waitForMarkers(ANNOTATION, 1);
        IMarker marker = markers(ANNOTATION).get(0);
        assertEquals(workbench.seed("001"), marker.getResource());
        assertEquals(List.of(40, 52), List.of(marker.getAttribute(IMarker.CHAR_START, -1), marker.getAttribute(IMarker.CHAR_END, -1)));
        assertTrue(marker.getAttribute(IMarker.MESSAGE, "").contains("من قال هذا؟"));
        assertFalse(marker.getAttribute(IMarker.DONE, true));
        Language.assertSpoken(List.of(marker.getAttribute(IMarker.MESSAGE, "")));
        inspector.follow("accepted");
        EventLoop.waitFor("the task to be done", () -> markers(ANNOTATION).stream().allMatch(each -> each.getAttribute(IMarker.DONE, false)));
        collation.close();
        waitForMarkers(ANNOTATION, 0);
    }

    @Test
    void theyStandInTheMarkersViewAndTheArticlesRulers() throws PartInitException {
        InspectorTester inspector = new InspectorTester(workbench);
        collation.next();
        inspector.annotate(AnnotationKind.QUESTION).note("من قال هذا؟").save();
        waitForMarkers(ANNOTATION, 1);
        workbench.page().showView(MARKERS);
        workbench.openArticle(workbench.seed("004"));
        EventLoop.settle();
        workbench.picture("markers");
        assertEquals(workbench.seed("004"), markers(ANNOTATION).get(0).getResource());
        workbench.page().hideView(workbench.page().findView(MARKERS));
    }

    private static int places(LedgerRow row) {
        return (int) Stream.of(Side.values()).filter(side -> row.place(side).isPresent()).count();
    }

    private void waitForMarkers(String type, int count) {
        EventLoop.waitFor(count + " markers", () -> markers(type).size() == count, () -> markers(type).size());
    }

    private List<IMarker> markers(String type) {
        try {
            return Arrays.stream(workbench.sampleStory().findMarkers(type, false, IResource.DEPTH_INFINITE)).filter(IMarker::exists).toList();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}
