package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFolder;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.muqabala.core.collation.Side;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.ui.translation.SegmentEditor;
import org.muqabala.ui.translation.SegmentFilter;
import org.muqabala.ui.translation.SegmentPage;
import org.muqabala.ui.translation.TranslationInput;
import org.muqabala.ui.translation.TranslationModel;

/** A segment editor; its translation is there. */
final class SegmentEditorTester {

    private final WorkbenchTester workbench;
    private final SegmentEditor editor;

    private SegmentEditorTester(WorkbenchTester workbench, IEditorPart editor) {
        this.workbench = workbench;
        this.editor = assertInstanceOf(SegmentEditor.class, editor);
        EventLoop.waitFor("the translation", () -> this.editor.model().isPresent());
        EventLoop.settle();
    }

    static SegmentEditorTester open(WorkbenchTester workbench, IFolder review, Side side, Locale language) {
        try {
            return new SegmentEditorTester(workbench, workbench.page().openEditor(new TranslationInput(review, side, language), SegmentEditor.ID));
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    /** The translation that was opened last. */
    static SegmentEditorTester inFront(WorkbenchTester workbench) {
        EventLoop.waitFor("a segment editor", () -> workbench.editorInFront() instanceof SegmentEditor);
        return new SegmentEditorTester(workbench, workbench.editorInFront());
    }

    SegmentEditor part() {
        return editor;
    }

    TranslationModel model() {
        return editor.model().orElseThrow();
    }

    SegmentPage page() {
        return editor.page().orElseThrow();
    }

    Segment segment(int number) {
        return model().segment(number);
    }

    int hand() {
        return model().hand().orElse(-1);
    }

    SegmentEditorTester go(int number) {
        model().go(number);
        EventLoop.settle();
        return this;
    }

    /** Writes behind what stands in the segment in hand, as an input method does. */
    SegmentEditorTester write(String words) {
        StyledText target = page().target();
        target.setFocus();
        target.setSelection(target.getCharCount());
        target.insert(words);
        target.setSelection(target.getCharCount());
        EventLoop.settle();
        return this;
    }

    /** What a key or a menu does. */
    SegmentEditorTester run(String command) {
        workbench.page().activate(editor);
        workbench.run(command);
        EventLoop.settle();
        return this;
    }

    SegmentEditorTester insertMatch(int number) {
        workbench.page().activate(editor);
        workbench.run("org.muqabala.ui.insertMatch", "org.muqabala.ui.insertMatch.number", String.valueOf(number));
        EventLoop.settle();
        return this;
    }

    SegmentEditorTester confirm() {
        return run("org.muqabala.ui.confirmSegment");
    }

    void waitForMatches() {
        EventLoop.waitFor("the memory", () -> !editor.matches().orElseThrow().isLooking());
    }

    void waitForChecks() {
        EventLoop.waitFor("the checks", () -> !editor.problems().orElseThrow().isLooking());
        EventLoop.settle();
    }

    /** What is told where the pointer is on a letter of the translation in hand; null if nothing is. */
    String tip(int offset) {
        StyledText target = page().target();
        Point place = target.getLocationAtOffset(offset);
        Event move = new Event();
        move.x = place.x + 1;
        move.y = place.y + target.getLineHeight(offset) / 2;
        target.notifyListeners(SWT.MouseMove, move);
        return target.getToolTipText();
    }

    /** What stands below the segment in hand. */
    List<String> problems() {
        return ShellTester.controls(page()).filter(control -> "ProblemList".equals(control.getClass().getSimpleName()) && control.isVisible())
                .flatMap(list -> ShellTester.controls((Composite) list)).filter(Label.class::isInstance).map(label -> ((Label) label).getText())
                .filter(text -> text.length() > 1).toList();
    }

    /** Whether all that stands below the segment in hand is on the screen. */
    boolean seesAllProblems() {
        return ShellTester.controls(page()).filter(control -> "ProblemList".equals(control.getClass().getSimpleName()) && control.isVisible())
                .allMatch(list -> list.getBounds().y + list.getBounds().height <= list.getParent().getClientArea().height);
    }

    SegmentEditorTester filter(SegmentFilter filter) {
        model().filter(filter, page().words().getText());
        EventLoop.settle();
        return this;
    }

    /** Types into the field of words to be found. */
    SegmentEditorTester find(String words) {
        page().words().setText(words);
        EventLoop.waitFor("the words to be sought", () -> model().soughtWords().equals(words.strip()));
        EventLoop.settle();
        return this;
    }

    /** The numbers of the segments with the state, from 0. */
    List<Integer> in(SegmentState state) {
        return IntStream.range(0, model().size()).filter(number -> segment(number).state() == state).boxed().toList();
    }

    void save() {
        assertTrue(workbench.page().saveEditor(editor, false));
        EventLoop.waitFor("the translation to be saved", () -> !editor.isDirty());
    }

    void close() {
        workbench.page().closeEditor(editor, false);
    }

    /** Whether the words of the segment in hand can be seen. */
    boolean showsHand() {
        StyledText target = page().target();
        return target.isVisible() && target.getLocation().y >= 0
                && target.getLocation().y < target.getParent().getClientArea().height;
    }

    /** How many widgets the segments are made of. */
    int widgets() {
        return (int) ShellTester.controls(page()).filter(StyledText.class::isInstance).count();
    }

    /** The lines above the segments. */
    List<String> notices() {
        return ShellTester.controls(workbench.shell()).filter(control -> "NoticeBar".equals(control.getClass().getSimpleName()))
                .flatMap(bar -> ShellTester.controls((Composite) bar)).filter(Label.class::isInstance).map(label -> ((Label) label).getText())
                .filter(text -> !text.isEmpty()).toList();
    }
}
