package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.ui.ledger.LedgerView;
import org.muqabala.ui.translation.ConcordanceView;
import org.muqabala.ui.translation.MatchesView;
import org.muqabala.ui.translation.SegmentFilter;

class TranslationTest {

    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

    private final WorkbenchTester workbench = new WorkbenchTester();
    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.muqabala.ui");

    @BeforeEach
    void ownMemory() {
        // stays until the workbench ends, as it is open until then
        Path memory = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath().resolve(".memories").resolve(UUID.randomUUID().toString());
        preferences.put("translationMemory", memory.toString());
    }

    @AfterEach
    void cleanUp() throws CoreException {
        workbench.theme(LIGHT);
        workbench.tidyUp();
        new LedgerTester(workbench);
        workbench.page().hideView(workbench.page().findView(MatchesView.ID));
        workbench.page().hideView(workbench.page().findView(ConcordanceView.ID));
        preferences.remove("translationMemory");
    }

    @Test
    void aReviewAsksForVersionAndLanguageOnce() {
        IFolder review = review("000", "001");
        select(review);
        ShellTester.lookAt(() -> workbench.run("org.muqabala.ui.translateArticle"), dialog -> {
            Language.assertSpoken(dialog.labels());
            assertEquals(List.of(), dialog.cutOff());
            dialog.picture("translate");
            dialog.shell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
        });
        SegmentEditorTester segments = SegmentEditorTester.inFront(workbench);
        assertEquals(Locale.ENGLISH, segments.model().translation().language());
        assertTrue(segments.model().translation().article().name().startsWith("001"), "the newer version is proposed");
        segments.write("Lavrov").save();
        segments.close();
        workbench.navigator().select(workbench.seed("001"));
        workbench.run("org.muqabala.ui.translateArticle");
        assertEquals("Lavrov", SegmentEditorTester.inFront(workbench).segment(0).target(), "an article with one translation opens it at once");
    }

    @Test
    void anArticleOfNoReviewSaysWhatToDo() {
        workbench.navigator().select(workbench.seed("003"));
        ShellTester.lookAt(() -> workbench.run("org.muqabala.ui.translateArticle"), dialog -> {
            Language.assertSpoken(dialog.labels());
            assertTrue(dialog.labels().toString().contains("003"));
        });
    }

    @Test
    void whatIsWrittenIsADraftUntilItIsConfirmedAndSavedUntilItIsChanged() {
        IFolder review = review("000", "001");
        SegmentEditorTester segments = SegmentEditorTester.open(workbench, review, Side.B, Locale.ENGLISH);
        assertFalse(segments.part().isDirty());
        segments.write("Lavrov: we agreed").confirm();
        assertEquals(SegmentState.TRANSLATED, segments.segment(0).state());
        assertEquals(1, segments.hand(), "on to the next");
        segments.write("The Kremlin").run("org.muqabala.ui.previousSegment");
        assertEquals(0, segments.hand());
        assertEquals(SegmentState.DRAFT, segments.segment(1).state());
        assertTrue(segments.part().isDirty());
        segments.save();
        segments.close();
        SegmentEditorTester again = SegmentEditorTester.open(workbench, review, Side.B, Locale.ENGLISH);
        assertEquals(List.of("Lavrov: we agreed", "The Kremlin", ""), IntStream.range(0, 3).mapToObj(number -> again.segment(number).target()).toList());
        assertEquals(1, again.hand(), "work goes on where it is left to do");
        assertFalse(again.part().isDirty());
    }

    @Test
    void everyStepIsUndoneAndRedone() {
        SegmentEditorTester segments = SegmentEditorTester.open(workbench, review("000", "001"), Side.B, Locale.ENGLISH);
        segments.write("Lavrov").confirm().run("org.eclipse.ui.edit.undo");
        assertEquals(SegmentState.DRAFT, segments.segment(0).state());
        assertEquals(0, segments.hand(), "where it was undone");
        segments.run("org.eclipse.ui.edit.undo");
        assertEquals("", segments.page().target().getText());
        assertFalse(segments.part().isDirty());
        segments.run("org.eclipse.ui.edit.redo");
        assertEquals("Lavrov", segments.page().target().getText());
    }

    @Test
    void confirmingNothingStaysWhereItIs() {
        SegmentEditorTester segments = SegmentEditorTester.open(workbench, review("000", "001"), Side.B, Locale.ENGLISH);
        segments.confirm();
        assertEquals(0, segments.hand());
        assertEquals(SegmentState.EMPTY, segments.segment(0).state());
    }

    @Test
    void theSourceIsCopiedAsOneStep() {
        SegmentEditorTester segments = SegmentEditorTester.open(workbench, review("000", "001"), Side.B, Locale.ENGLISH);
        segments.run("org.muqabala.ui.copySource");
        assertEquals(segments.model().source(0), segments.page().target().getText());
        segments.run("org.eclipse.ui.edit.undo");
        assertEquals("", segments.page().target().getText());
    }

    @Test
    void theTextsRunTheirOwnWay() {
        SegmentEditorTester segments = SegmentEditorTester.open(workbench, review("000", "001"), Side.B, Locale.ENGLISH);
        assertEquals(SWT.RIGHT_TO_LEFT, segments.page().source().getOrientation());
        assertEquals(SWT.LEFT_TO_RIGHT, segments.page().target().getOrientation());
        int source = segments.page().source().toDisplay(0, 0).x;
        int target = segments.page().target().toDisplay(0, 0).x;
        assertEquals(WorkbenchTester.isArabic(), source > target, "the source stands where reading begins");
    }

    @Test
    void theMemoryKnowsWhatWasConfirmed() throws PartInitException {
        IFolder review = review("000", "001");
        SegmentEditorTester segments = SegmentEditorTester.open(workbench, review, Side.B, Locale.ENGLISH);
        segments.go(3).write("Lavrov confirmed it.").confirm();
        segments.close();
        SegmentEditorTester french = SegmentEditorTester.open(workbench, review, Side.B, Locale.FRENCH);
        french.go(3).waitForMatches();
        assertEquals(List.of(), french.part().matches().orElseThrow().found(), "in another language");
        french.close();
        SegmentEditorTester again = SegmentEditorTester.open(workbench, review, Side.B, Locale.ENGLISH);
        again.go(3).waitForMatches();
        MatchesView view = assertInstanceOf(MatchesView.class, workbench.page().showView(MatchesView.ID));
        EventLoop.settle();
        assertTrue(view.text().getText().contains("Lavrov confirmed it."), view.text().getText());
        again.insertMatch(1);
        assertEquals("Lavrov confirmed it.", again.page().target().getText());
        again.insertMatch(9);
        assertEquals("Lavrov confirmed it.", again.page().target().getText(), "there is no ninth");
        ConcordanceView concordance = concordance("confirmed", ConcordanceView.Where.TARGET);
        assertTrue(concordance.text().getText().contains("Lavrov confirmed it."), concordance.text().getText());
        again.page().source().setSelection(0, again.model().source(3).indexOf(' '));
        again.run("org.muqabala.ui.concordance");
        EventLoop.waitFor("the memory", () -> !concordance.isLooking());
        assertTrue(concordance.text().getText().contains(again.model().source(3)), "by words of the source");
    }

    private ConcordanceView concordance(String words, ConcordanceView.Where where) throws PartInitException {
        ConcordanceView view = assertInstanceOf(ConcordanceView.class, workbench.page().showView(ConcordanceView.ID));
        view.look(words, where);
        EventLoop.waitFor("the memory", () -> !view.isLooking());
        return view;
    }

    @Test
    void whatTheChecksFindStandsBelowTheSegmentAndIsMended() {
        SegmentEditorTester segments = SegmentEditorTester.open(workbench, review("000", "001"), Side.B, Locale.ENGLISH);
        segments.write("Lavrov  agreed").waitForChecks();
        List<String> found = segments.problems();
        assertFalse(found.isEmpty());
        Language.assertSpoken(found.stream().map(line -> line.replaceAll("\u2068.*?\u2069", "")).toList());
        segments.run("org.muqabala.ui.mendSegment");
        assertEquals("Lavrov agreed", segments.segment(0).target());
        segments.waitForChecks();
        assertTrue(segments.problems().size() < found.size());
        segments.run("org.eclipse.ui.edit.undo");
        assertEquals("Lavrov  agreed", segments.segment(0).target());
    }

    @Test
    void onlyWhatIsLeftAndOnlyWhatIsSoughtIsShown() {
        SegmentEditorTester segments = SegmentEditorTester.open(workbench, review("000", "001"), Side.B, Locale.ENGLISH);
        segments.write("Lavrov").confirm().filter(SegmentFilter.LEFT);
        segments.run("org.muqabala.ui.previousSegment");
        assertEquals(1, segments.hand(), "the first is done and not shown");
        segments.filter(SegmentFilter.ALL).find("lavrov");
        assertEquals(0, segments.hand(), "found in the translation");
        segments.find("ولافروف");
        segments.find("");
        assertEquals(0, segments.hand());
        segments.find("لا يوجد مثل هذا");
        assertEquals(-1, segments.hand());
        segments.run("org.eclipse.ui.edit.findReplace");
        assertTrue(segments.page().words().isFocusControl());
    }

    @Test
    void aTranslationIsCarriedOverAndWhatIsLeftIsShown() throws IOException {
        IFolder review = review("000", "001");
        translateOlder(review);
        select(review);
        workbench.run("org.muqabala.ui.carryTranslation");
        SegmentEditorTester segments = SegmentEditorTester.inFront(workbench);
        EventLoop.waitFor("the work that is left", () -> segments.model().filter() == SegmentFilter.LEFT);
        assertFalse(segments.in(SegmentState.FUZZY).isEmpty() || segments.in(SegmentState.EMPTY).isEmpty());
        assertTrue(segments.notices().stream().anyMatch(line -> line.contains("000")), segments.notices().toString());
        int changed = segments.in(SegmentState.FUZZY).stream().filter(number -> !segments.segment(number).changed().isEmpty()).findFirst().orElseThrow();
        segments.go(changed);
        assertTrue(segments.page().source().getStyleRanges().length > 0, "changed words are marked");
        assertTrue(segments.page().since().isVisible());
        assertTrue(segments.page().since().getText().contains(segments.segment(changed).former().split(" ")[0]));
        workbench.page().hideView(workbench.page().findView(LedgerView.ID));
        Picture.assertPainted(workbench.picture("translation-light"));
        workbench.theme(DARK);
        Picture.assertPainted(workbench.picture("translation-dark"));
        segments.confirm();
        assertEquals(List.of(), segments.segment(changed).changed());
    }

    @Test
    void wordsThatRenderWhatIsGoneAreMarkedAndSayWhy() throws IOException {
        IFolder review = review("000", "001");
        translateOlder(review);
        select(review);
        workbench.run("org.muqabala.ui.carryTranslation");
        SegmentEditorTester segments = SegmentEditorTester.inFront(workbench);
        EventLoop.waitFor("the work that is left", () -> segments.model().filter() == SegmentFilter.LEFT);
        int number = segments.in(SegmentState.FUZZY).stream().filter(each -> !segments.segment(each).doubtful().isEmpty()).findFirst().orElseThrow();
        segments.go(number);
        segments.waitForChecks();
        int friday = segments.segment(number).target().indexOf("Friday");
        assertEquals("Friday", segments.segment(number).doubtful().getFirst().of(segments.segment(number).target()), "the newer source names no weekday");
        assertTrue(segments.page().target().getStyleRangeAtOffset(friday).underline, "not by colour alone");
        String tip = segments.tip(friday + 2);
        Language.assertSpoken(List.of(tip.replaceAll("[«“].*?[»”]", "")));
        assertTrue(tip.contains("Friday") && tip.contains("الجمعة"), tip);
        assertNull(segments.tip(0), "other words have nothing to say");
        workbench.page().hideView(workbench.page().findView(LedgerView.ID));
        Picture.assertPainted(workbench.picture("translation-doubts"));
        segments.write(" (agencies)");
        assertTrue(segments.tip(friday + 2).contains("الجمعة"), "it stays while something else is written");
    }

    private void translateOlder(IFolder review) throws IOException {
        SegmentEditorTester older = SegmentEditorTester.open(workbench, review, Side.A, Locale.ENGLISH);
        List<String> english = Files.readAllLines(Path.of(System.getProperty("muqabala.root", "../.."), "seeds/translations/000.en.txt"));
        for (int number = 0; number < older.model().size(); number++) {
            Segment segment = older.segment(number);
            older.model().session().put(number, new Segment(segment.source(), english.get(number), SegmentState.TRANSLATED));
        }
        older.save();
        older.close();
    }

    @Test
    void thereIsNothingToCarryFromAVersionThatNobodyTranslated() {
        IFolder review = review("000", "001");
        select(review);
        ShellTester.lookAt(() -> workbench.run("org.muqabala.ui.carryTranslation"), dialog -> {
            Language.assertSpoken(dialog.labels());
            assertTrue(dialog.labels().toString().contains("000"));
        });
    }

    @Test
    void annotationsAndTranslationFillEachOther() {
        CollationEditorTester collation = CollationEditorTester.compare(workbench, workbench.seed("000"), workbench.seed("001"));
        InspectorTester inspector = new InspectorTester(workbench);
        LedgerRow row = collation.model().ledger().rows().stream().filter(each -> !each.isPassage() && !each.divergence().b().isEmpty()).findFirst().orElseThrow();
        collation.walk().select(row);
        inspector.annotate(AnnotationKind.TRANSLATION).proposal("Lavrov stressed").save();
        LedgerRow other = collation.model().ledger().rows().stream()
                .filter(each -> !each.isPassage() && each.divergence().b().start() > row.divergence().b().end() + 400).findFirst().orElseThrow();
        collation.walk().select(other);
        inspector.annotate(AnnotationKind.TRANSLATION).proposal("").note("?").save();
        collation.save();
        SegmentEditorTester segments = SegmentEditorTester.open(workbench, collation.folder(), Side.B, Locale.ENGLISH);
        List<Integer> drafts = segments.in(SegmentState.DRAFT);
        assertEquals(List.of("Lavrov stressed"), drafts.stream().map(number -> segments.segment(number).target()).toList());
        int asked = IntStream.range(0, segments.model().size()).filter(number -> segments.segment(number).source().contains(other.divergence().b().start()))
                .findFirst().orElseThrow();
        segments.go(asked).write("He was asked.").confirm();
        assertEquals(List.of("Lavrov stressed", "He was asked."), collation.review().annotations().stream().map(Annotation::proposal).toList());
        collation.undo();
        collation.close();
        segments.save();
        segments.close();
        CollationEditorTester reopened = CollationEditorTester.openReview(workbench, segmentsReview());
        assertEquals(List.of("Lavrov stressed", "He was asked."), reopened.review().annotations().stream().map(Annotation::proposal).toList(),
                "told in the folder where the review is not open");
    }

    private IFolder segmentsReview() {
        try {
            for (var member : workbench.sampleStory().members()) {
                if (member instanceof IFolder folder && "review".equals(folder.getFileExtension())) {
                    return folder;
                }
            }
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("no review");
    }

    @Test
    void thousandsOfSegmentsAreThreeWidgets() throws CoreException {
        IFile older = article("older.text", 3000, "غادر");
        IFile newer = article("newer.text", 3000, "دخل");
        try {
            SegmentEditorTester segments = SegmentEditorTester.open(workbench, reviewOf(older, newer), Side.B, Locale.ENGLISH);
            assertEquals(3000, segments.model().size());
            segments.go(2999);
            assertTrue(segments.showsHand());
            segments.write("The last.");
            assertEquals("The last.", segments.segment(2999).target());
            segments.go(1500);
            assertTrue(segments.showsHand());
            segments.go(1499);
            assertTrue(segments.showsHand());
            segments.go(0);
            assertTrue(segments.showsHand());
            assertEquals(3, segments.widgets());
        } finally {
            workbench.closeEditors();
            older.delete(true, null);
            newer.delete(true, null);
        }
    }

    private IFile article(String name, int sentences, String verb) throws CoreException {
        String text = IntStream.range(0, sentences).mapToObj(number -> verb + " الوزير رقم " + (number + 1) + " القاعة مساء الثلاثاء بعد اجتماع طويل.")
                .collect(Collectors.joining("\n"));
        IFile file = workbench.sampleStory().getFile(name);
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
        return file;
    }

    private void select(IFolder review) {
        workbench.navigator().waitForLabel(review, label -> true);
        workbench.navigator().select(review);
    }

    private IFolder review(String older, String newer) {
        return reviewOf(workbench.seed(older), workbench.seed(newer));
    }

    private IFolder reviewOf(IFile older, IFile newer) {
        return workbench.review(older, newer);
    }
}
