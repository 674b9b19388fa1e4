package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.text.Span;
import org.muqabala.ui.preferences.CollationPreferences;
import org.muqabala.ui.preferences.ViewMode;

/** Both versions in one column, or what differs alone, are there to be annotated as the two beside each other are. */
class OneColumnTest {

    private static final RGB ACCENT = new RGB(47, 111, 189);

    private final WorkbenchTester workbench = new WorkbenchTester();
    private CollationEditorTester collation;
    private InspectorTester inspector;

    @BeforeEach
    void compare() {
        collation = CollationEditorTester.compare(workbench, workbench.seed("001"), workbench.seed("004"));
        inspector = new InspectorTester(workbench);
    }

    @AfterEach
    void close() {
        CollationPreferences.chooseViewMode(ViewMode.SIDE_BY_SIDE);
        workbench.closeEditors();
    }

    @Test
    void selectedWordsAreAnnotatedInTheVersionThatTheyBelongTo() {
        for (ViewMode mode : List.of(ViewMode.UNIFIED, ViewMode.CHANGES)) {
            for (Side side : Side.values()) {
                StyledText text = mode(mode);
                LedgerRow row = replaced(text);
                String words = wordsOf(row, side);
                select(text, words);
                inspector.annotate(AnnotationKind.NOTE).note("يُراجَع").save();
                Anchor place = only().places().get(0);
                assertEquals(new Anchor(side, row.divergence().on(side), words), place.withoutTrace(), mode + " " + side);
                assertEquals(1, only().places().size(), "on these words alone");
                collation.undo();
                EventLoop.settle();
            }
        }
    }

    @Test
    void sharedWordsAreAnnotatedInTheNewerVersion() {
        StyledText text = mode(ViewMode.UNIFIED);
        String newer = collation.model().comparison().b().text();
        LedgerRow row = replaced(text);
        int end = newer.indexOf(' ', row.divergence().b().end() + 1);
        Span words = new Span(row.divergence().b().start(), end);
        collation.walk().select(row);
        int start = text.getText().indexOf(words.of(newer));
        select(text, new Span(start - wordsOf(row, Side.A).length() - 1, start + words.length()));
        inspector.annotate(AnnotationKind.QUESTION).note("من قال هذا؟").save();
        assertEquals(new Anchor(Side.B, words, words.of(newer)), only().places().get(0).withoutTrace());
        workbench.picture("annotation-unified");
    }

    @Test
    void nothingSelectedTheCurrentDivergenceIsAnnotated() {
        StyledText text = mode(ViewMode.UNIFIED);
        LedgerRow row = replaced(text);
        select(text, wordsOf(row, Side.A));
        collation.walk().select(row);
        select(text, Span.at(text.getText().indexOf(wordsOf(row, Side.A))));
        inspector.annotate(AnnotationKind.NOTE).note("يُراجَع").save();
        assertEquals(List.of(row.divergence().a(), row.divergence().b()), only().places().stream().map(Anchor::span).toList());
    }

    @Test
    void annotatedWordsHaveACorner() {
        for (ViewMode mode : List.of(ViewMode.UNIFIED, ViewMode.CHANGES)) {
            StyledText text = mode(mode);
            LedgerRow row = replaced(text);
            collation.walk().select(row);
            EventLoop.settle();
            int before = Picture.pixels(text, ACCENT);
            inspector.annotate(AnnotationKind.NOTE).note("يُراجَع").save();
            EventLoop.waitFor("a corner at each reading in " + mode, () -> Picture.pixels(text, ACCENT) >= before + 20,
                    () -> before + " and now " + Picture.pixels(text, ACCENT));
            collation.undo();
            EventLoop.waitFor("no corner in " + mode, () -> Picture.pixels(text, ACCENT) == before);
        }
    }

    @Test
    void theOtherSideIsTheOtherReading() {
        for (ViewMode mode : List.of(ViewMode.UNIFIED, ViewMode.CHANGES)) {
            StyledText text = mode(mode);
            LedgerRow row = replaced(text);
            collation.walk().select(row);
            workbench.page().activate(collation.part());
            String older = wordsOf(row, Side.A);
            String newer = wordsOf(row, Side.B);
            assertEquals(newer, at(text, newer), "the caret goes to the newer reading");
            workbench.run("org.muqabala.ui.otherSide");
            assertEquals(older, at(text, older));
            assertTrue(text.isFocusControl());
            workbench.run("org.muqabala.ui.otherSide");
            assertEquals(newer, at(text, newer));
            assertEquals(Optional.of(row), collation.walk().current());
        }
    }

    @Test
    void aKeyThatGoesToTheNextDivergenceStaysThere() {
        StyledText text = mode(ViewMode.UNIFIED);
        collation.next();
        collation.next();
        Optional<LedgerRow> second = collation.walk().current();
        text.notifyListeners(SWT.KeyUp, new Event());
        assertEquals(second, collation.walk().current());
    }

    private Annotation only() {
        assertEquals(1, collation.review().annotations().size());
        return collation.review().annotations().get(0);
    }

    /** A divergence that has words in both versions, found once in the column. */
    private LedgerRow replaced(StyledText text) {
        return collation.model().ledger().rows().stream().filter(row -> !row.isPassage())
                .filter(row -> List.of(Side.values()).stream().map(side -> wordsOf(row, side)).allMatch(words -> isThereOnce(words, text.getText())))
                .filter(row -> text.getText().contains(wordsOf(row, Side.A) + " " + wordsOf(row, Side.B)))
                .findFirst().orElseThrow();
    }

    private static boolean isThereOnce(String words, String text) {
        return words.length() > 2 && text.contains(words) && text.indexOf(words) == text.lastIndexOf(words);
    }

    private String wordsOf(LedgerRow row, Side side) {
        return row.divergence().on(side).of(collation.model().comparison().article(side).text());
    }

    /** As many letters at the caret as the words have. */
    private static String at(StyledText text, String words) {
        EventLoop.settle();
        int caret = text.getCaretOffset();
        return text.getText().substring(caret, Math.min(text.getCharCount(), caret + words.length()));
    }

    private static void select(StyledText text, String words) {
        int start = text.getText().indexOf(words);
        select(text, new Span(start, start + words.length()));
    }

    /** As the mouse does that is drawn over words. */
    private static void select(StyledText text, Span words) {
        text.setSelection(words.start(), words.end());
        text.notifyListeners(SWT.MouseUp, new Event());
        EventLoop.settle();
    }

    private StyledText mode(ViewMode mode) {
        CollationPreferences.chooseViewMode(mode);
        EventLoop.waitFor("the mode", () -> collation.part().viewer().orElseThrow().mode() == mode);
        EventLoop.settle();
        return collation.part().viewer().orElseThrow().focusedViewer().getTextWidget();
    }
}
