package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
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
    void savedAsAReviewItsFolderIsMarkedAndTheArticlesNoMore() throws CoreException {
        InspectorTester inspector = new InspectorTester(workbench);
        collation.next();
        inspector.annotate(AnnotationKind.NOTE).note("ملاحظة").save();
        collation.save();
        IFolder folder = collation.folder();
        try {
            EventLoop.waitFor("the folder's markers", () -> markers(DIVERGENCE).size() > 0
                    && markers(DIVERGENCE).stream().allMatch(marker -> folder.equals(marker.getResource())));
        } finally {
            workbench.closeEditors();
            folder.delete(true, null);
        }
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
