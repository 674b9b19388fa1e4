package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.MarkerViewUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Article;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;
import org.muqabala.store.TranslationFiles;

/** What checks find in a review's translations, in the platform's own views. */
class TranslationProblemsTest {

    private static final String PROBLEM = "org.muqabala.ui.translationProblem";
    private static final String MARKERS = "org.eclipse.ui.views.AllMarkersView";

    @TempDir
    private Path desk;

    private final WorkbenchTester workbench = new WorkbenchTester();
    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.muqabala.ui");
    private IFolder review;
    private Article article;

    @BeforeEach
    void review() {
        preferences.put("glossary", desk.toString());
        CollationEditorTester collation = CollationEditorTester.compare(workbench, workbench.seed("001"), workbench.seed("000"));
        DialogTester.confirmNext();
        collation.part().doSaveAs();
        DialogTester.confirmNoMore();
        review = collation.folder();
        article = collation.model().comparison().article(Side.B);
        collation.close();
    }

    @AfterEach
    void tidyUp() throws CoreException {
        workbench.page().hideView(workbench.page().findView(MARKERS));
        workbench.tidyUp();
        preferences.remove("glossary");
        preferences.remove("check.numbers");
    }

    @Test
    void aCarefulTranslationHasNone() throws IOException, CoreException {
        save(careful());
        save(wrong());
        waitForMarkers(1);
        save(careful());
        waitForMarkers(0);
    }

    @Test
    void aProblemStandsInTheMarkersViewAndIsMendedByItsQuickFix() throws IOException, CoreException {
        save(wrong());
        waitForMarkers(1);
        IMarker marker = markers().getFirst();
        assertTrue(review.getFullPath().isPrefixOf(marker.getResource().getFullPath()));
        assertEquals(review.getName(), marker.getAttribute(MarkerViewUtil.NAME_ATTRIBUTE, ""), "as the user knows it");
        assertTrue(marker.getAttribute(IMarker.MESSAGE, "").contains("\u2068500\u2069"),
                () -> marker.getAttribute(IMarker.MESSAGE, ""));
        Language.assertSpoken(List.of(marker.getAttribute(IMarker.LOCATION, "")));
        showMarkers();
        IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
        assertEquals(1, fixes.length);
        fixes[0].run(marker);
        waitForMarkers(0);
        assertTrue(saved().segments().getLast().target().contains("more than 5000 Syrian"), () -> saved().segments().getLast()
                .target());
    }

    @Test
    void aTextThatWasRewrittenIsNotMended() throws IOException, CoreException {
        save(wrong());
        waitForMarkers(1);
        IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(markers().getFirst());
        Translation other = careful();
        Segment last = other.segments().getLast();
        new TranslationFiles(review.getLocation().toPath()).write(other.with(13,
                new Segment(last.source(), "Something else.", SegmentState.DRAFT)));
        fixes[0].run(markers().getFirst());
        review.refreshLocal(IResource.DEPTH_INFINITE, null);
        EventLoop.settle();
        assertEquals("Something else.", saved().segments().getLast().target());
    }

    @Test
    void theDesksNamesAndTheChosenChecksDecide() throws IOException, CoreException {
        Files.writeString(desk.resolve("names.ar-en.csv"), "ar,en\nلافروف,Lawrow\n");
        save(wrong());
        waitForMarkers(3);
        preferences.putBoolean("check.numbers", false);
        waitForMarkers(2);
        assertTrue(markers().stream().allMatch(marker -> marker.getAttribute(IMarker.MESSAGE, "").contains("Lawrow")));
    }

    @Test
    void goingToAProblemOpensItsSegment() throws IOException, CoreException {
        workbench.closeEditors();
        save(wrong());
        waitForMarkers(1);
        IDE.openEditor(workbench.page(), markers().getFirst(), true);
        SegmentEditorTester segments = SegmentEditorTester.inFront(workbench);
        EventLoop.waitFor("the segment", () -> segments.hand() == 13);
        assertTrue(segments.showsHand());
        segments.go(0);
        IDE.openEditor(workbench.page(), markers().getFirst(), true);
        EventLoop.waitFor("the segment again", () -> segments.hand() == 13);
        assertEquals(1, workbench.page().getEditorReferences().length, "in the editor that is open");
        segments.close();
        SegmentEditorTester.open(workbench, review, Side.B, Locale.ENGLISH).go(0);
        IDE.openEditor(workbench.page(), markers().getFirst(), true);
        assertEquals(1, workbench.page().getEditorReferences().length, "however it was opened");
    }

    @Test
    void aQuickFixUnderAnOpenEditorIsShownThere() throws IOException, CoreException {
        save(wrong());
        waitForMarkers(1);
        SegmentEditorTester segments = SegmentEditorTester.open(workbench, review, Side.B, Locale.ENGLISH);
        segments.go(13);
        IDE.getMarkerHelpRegistry().getResolutions(markers().getFirst())[0].run(markers().getFirst());
        EventLoop.waitFor("the mended number", () -> segments.page().target().getText().contains("more than 5000 Syrian"),
                () -> segments.page().target().getText());
        assertFalse(segments.part().isDirty());
        waitForMarkers(0);
    }

    @Test
    void whatIsWrongWithTheSegmentInHandComesIntoSightWithIt() throws IOException, CoreException {
        save(wrong());
        SegmentEditorTester segments = SegmentEditorTester.open(workbench, review, Side.B, Locale.ENGLISH);
        int shortest = IntStream.range(2, 14).boxed().min(Comparator.comparing(number -> segments.segment(number).target().length())).orElseThrow();
        segments.go(0);
        segments.waitForChecks();
        segments.go(shortest);
        segments.write("  (two “and");
        EventLoop.waitFor("what is wrong", () -> segments.problems().size() >= 3, segments::problems);
        EventLoop.settle();
        workbench.picture("translation-problems-in-sight");
        assertTrue(segments.seesAllProblems());
    }

    @Test
    void whatIsChosenHoldsInAnOpenEditorAtOnce() throws IOException, CoreException {
        save(wrong());
        SegmentEditorTester segments = SegmentEditorTester.open(workbench, review, Side.B, Locale.ENGLISH);
        segments.go(13);
        EventLoop.waitFor("the lost nought", () -> segments.problems().size() == 1, segments::problems);
        Files.writeString(desk.resolve("names.ar-en.csv"), "ar,en\nلافروف,Lawrow\n");
        workbench.page().activate(workbench.page().showView(MARKERS));
        workbench.page().activate(segments.part());
        segments.go(0);
        EventLoop.waitFor("the name of the desk", () -> segments.problems().toString().contains("Lawrow"), segments::problems);
        segments.go(13);
        preferences.putBoolean("check.numbers", false);
        EventLoop.waitFor("no numbers", () -> segments.problems().stream().noneMatch(line -> line.contains("500")), segments::problems);
    }

    private void showMarkers() throws PartInitException {
        workbench.page().showView(MARKERS);
        EventLoop.settle();
        workbench.picture("translation-problems");
    }

    private Translation careful() throws IOException {
        List<String> english = Files.readAllLines(Path.of(System.getProperty("muqabala.root", "../.."),
                "seeds/translations/000.en.txt"));
        List<Segment> segments = new ArrayList<>();
        for (Segment segment : Translation.empty(article, Locale.ENGLISH).segments()) {
            segments.add(new Segment(segment.source(), english.get(segments.size()), SegmentState.TRANSLATED));
        }
        return new Translation(article, Locale.ENGLISH, segments);
    }

    /** Loses a nought in its last segment. */
    private Translation wrong() throws IOException {
        Translation careful = careful();
        Segment last = careful.segments().getLast();
        return careful.with(13, new Segment(last.source(), last.target().replace("5,000", "500"), SegmentState.TRANSLATED));
    }

    private void save(Translation translation) throws IOException, CoreException {
        new TranslationFiles(review.getLocation().toPath()).write(translation);
        review.refreshLocal(IResource.DEPTH_INFINITE, null);
    }

    private Translation saved() {
        try {
            return new TranslationFiles(review.getLocation().toPath()).read(article, Locale.ENGLISH).orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void waitForMarkers(int count) {
        EventLoop.waitFor(count + " markers", () -> markers().size() == count, () -> markers().stream()
                .map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).toList());
    }

    private List<IMarker> markers() {
        try {
            return Arrays.stream(review.findMarkers(PROBLEM, false, IResource.DEPTH_INFINITE)).filter(IMarker::exists).toList();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}
