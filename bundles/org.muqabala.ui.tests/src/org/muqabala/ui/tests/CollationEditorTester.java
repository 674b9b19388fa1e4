package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Review;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.CollationInput;
import org.muqabala.ui.collation.CollationModel;
import org.muqabala.ui.collation.DivergenceWalk;
import org.muqabala.ui.collation.ReviewInput;

/** A collation editor; its collation is there, unless it was only begun. */
final class CollationEditorTester {

    private final WorkbenchTester workbench;
    private final CollationEditor editor;

    private CollationEditorTester(WorkbenchTester workbench, IEditorPart editor) {
        this.workbench = workbench;
        this.editor = assertInstanceOf(CollationEditor.class, editor);
    }

    private CollationEditorTester collated() {
        EventLoop.waitFor("the collation", () -> editor.model().isPresent());
        EventLoop.settle();
        return this;
    }

    /** Begins to open a collation, which is not there yet. */
    static CollationEditorTester begin(WorkbenchTester workbench, IFile older, IFile newer) {
        return open(workbench, new CollationInput(older, newer));
    }

    static CollationEditorTester compare(WorkbenchTester workbench, IFile older, IFile newer) {
        return open(workbench, new CollationInput(older, newer)).collated();
    }

    static CollationEditorTester openReview(WorkbenchTester workbench, IFolder review) {
        return open(workbench, new ReviewInput(review)).collated();
    }

    /** The collation that was opened last, which is there, and whose window may still have much to do. */
    static CollationEditorTester shown(WorkbenchTester workbench) {
        return new CollationEditorTester(workbench, workbench.editorInFront());
    }

    /** The collation that was opened last. */
    static CollationEditorTester inFront(WorkbenchTester workbench) {
        return new CollationEditorTester(workbench, workbench.editorInFront()).collated();
    }

    CollationEditor part() {
        return editor;
    }

    CollationModel model() {
        return editor.model().orElseThrow();
    }

    DivergenceWalk walk() {
        return model().walk();
    }

    Review review() {
        return model().session().review();
    }

    StyledText text(Side side) {
        return editor.viewer().orElseThrow().viewer(side).getTextWidget();
    }

    /** How many stretches of a version have a ground. */
    int marks(Side side) {
        return (int) Arrays.stream(text(side).getStyleRanges()).filter(range -> range.background != null).count();
    }

    /** Writes at a place of a version, as an input method does: Arabic letters cannot be posted as keys. */
    CollationEditorTester write(Side side, int place, String words) {
        workbench.page().activate(editor);
        text(side).setFocus();
        text(side).setSelection(place);
        text(side).insert(words);
        return this;
    }

    /** Waits until what is shown is what the texts say. */
    CollationEditorTester catchUp() {
        EventLoop.waitFor("the new collation", () -> !editor.isBehind());
        EventLoop.settle();
        return this;
    }

    CollationEditorTester next() {
        workbench.page().activate(editor);
        workbench.run("org.muqabala.ui.nextDivergence");
        EventLoop.settle();
        return this;
    }

    CollationEditorTester previous() {
        workbench.page().activate(editor);
        workbench.run("org.muqabala.ui.previousDivergence");
        EventLoop.settle();
        return this;
    }

    void undo() {
        workbench.page().activate(editor);
        workbench.run("org.eclipse.ui.edit.undo");
    }

    void redo() {
        workbench.page().activate(editor);
        workbench.run("org.eclipse.ui.edit.redo");
    }

    /** Saves; a first save goes where the dialog proposes. */
    void save() {
        DialogTester.confirmNext();
        assertTrue(workbench.page().saveEditor(editor, false));
        DialogTester.confirmNoMore();
        EventLoop.waitFor("the review to be saved", () -> !editor.isDirty());
    }

    /** The folder that the review was saved in. */
    IFolder folder() {
        IFolder folder = assertInstanceOf(ReviewInput.class, editor.getEditorInput()).folder();
        EventLoop.waitFor("the workspace to see the review", folder::exists);
        return folder;
    }

    /** Exports to the file that the wizard proposes: beside the review, under its name. */
    Path exportHtml() {
        return new ExportTester(workbench, this).export("html");
    }

    /** Where exports are proposed to go. */
    IPath exportFolder() {
        return folder().getParent().getLocation();
    }

    /** The lines above the collation. */
    List<String> notices() {
        return notices(Label.class).map(Label::getText).filter(text -> !text.isEmpty()).toList();
    }

    /** Does what the line above the collation offers. */
    void follow(String offer) {
        notices(Link.class).filter(link -> link.getText().contains(offer)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
    }

    private <T extends Control> Stream<T> notices(Class<T> kind) {
        return ShellTester.controls(workbench.shell()).filter(control -> "NoticeBar".equals(control.getClass().getSimpleName()))
                .flatMap(bar -> ShellTester.controls((Composite) bar)).filter(kind::isInstance).map(kind::cast);
    }

    void close() {
        workbench.page().closeEditor(editor, false);
    }

    private static CollationEditorTester open(WorkbenchTester workbench, IEditorInput input) {
        try {
            return new CollationEditorTester(workbench, workbench.page().openEditor(input, CollationEditor.ID));
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }
}
