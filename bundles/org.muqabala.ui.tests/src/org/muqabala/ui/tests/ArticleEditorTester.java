package org.muqabala.ui.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.muqabala.ui.article.ArticleEditor;

/** The editor of one article. */
final class ArticleEditorTester {

    private static final double COLOURFUL = 0.4;

    private final WorkbenchTester workbench;
    private final ArticleEditor editor;

    ArticleEditorTester(WorkbenchTester workbench, ArticleEditor editor) {
        this.workbench = workbench;
        this.editor = editor;
        EventLoop.waitFor("the article", () -> widget().isVisible() && widget().getSize().x > 0);
    }

    StyledText widget() {
        return (StyledText) editor.getAdapter(Control.class);
    }

    String text() {
        return widget().getText();
    }

    String title() {
        return editor.getTitle();
    }

    boolean isDirty() {
        return editor.isDirty();
    }

    ArticleEditorTester placeCaret(int offset) {
        workbench.page().activate(editor);
        widget().setFocus();
        widget().setCaretOffset(offset);
        EventLoop.settle();
        return this;
    }

    /** Puts text at the caret as an input method does: Arabic letters cannot be posted as keys. */
    ArticleEditorTester insert(String text) {
        widget().insert(text);
        EventLoop.settle();
        return this;
    }

    /** Strikes a key of a Latin keyboard through the system's own queue. */
    ArticleEditorTester strike(char key) {
        EventLoop.waitFor("the focus", () -> widget().isFocusControl());
        Event event = new Event();
        event.character = key;
        event.type = SWT.KeyDown;
        widget().getDisplay().post(event);
        event.type = SWT.KeyUp;
        widget().getDisplay().post(event);
        return this;
    }

    /** Presses an arrow key: {@link SWT#ARROW_LEFT} or {@link SWT#ARROW_RIGHT}. */
    ArticleEditorTester press(int arrow) {
        Event event = new Event();
        event.keyCode = arrow;
        widget().notifyListeners(SWT.KeyDown, event);
        EventLoop.settle();
        return this;
    }

    /** The words to which the editor has markers of the type, in its rulers and views. */
    List<String> marked(String type) {
        List<String> words = new ArrayList<>();
        model().getAnnotationIterator().forEachRemaining(annotation -> {
            if (type.equals(annotation.getType())) {
                Position place = model().getPosition(annotation);
                words.add(text().substring(place.offset, place.offset + place.length));
            }
        });
        return words;
    }

    /** Whether the ruler beside the text has signs in colour: the numbers of paragraphs have none. */
    boolean hasSignsInRuler() {
        Control ruler = editor.getAdapter(IVerticalRulerInfo.class).getControl();
        ImageData image = Picture.of(ruler, new Rectangle(0, 0, ruler.getSize().x, ruler.getSize().y));
        for (int y = 0; y < image.height; y++) {
            for (int x = 0; x < image.width; x++) {
                if (image.palette.getRGB(image.getPixel(x, y)).getHSB()[1] > COLOURFUL) {
                    return true;
                }
            }
        }
        return false;
    }

    private IAnnotationModel model() {
        return editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
    }

    /** What the context menu offers. */
    List<String> contextMenu() {
        return new MenuTester(widget().getMenu()).labels();
    }

    ArticleEditorTester undo() {
        workbench.page().activate(editor);
        workbench.run("org.eclipse.ui.edit.undo");
        return this;
    }

    ArticleEditorTester save() {
        workbench.page().activate(editor);
        workbench.run("org.eclipse.ui.file.save");
        EventLoop.waitFor("the save", () -> !isDirty());
        return this;
    }

    /** Where the left edge of a character stands, counted from the left edge of the text area on the screen. */
    int xOnScreen(int offset) {
        Point place = widget().getLocationAtOffset(offset);
        return widget().getDisplay().map(widget(), null, place).x;
    }

    /** Middle of the text area on the screen. */
    int middleOnScreen() {
        int middle = widget().getClientArea().width / 2;
        return widget().getDisplay().map(widget(), null, new Point(middle, 0)).x;
    }
}
