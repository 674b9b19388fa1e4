package org.muqabala.ui.translation;

import org.eclipse.jface.fieldassist.IControlContentAdapter;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** What content assist wants to know of a {@link StyledText}. */
final class StyledTextContent implements IControlContentAdapter {

    @Override
    public String getControlContents(Control control) {
        return ((StyledText) control).getText();
    }

    @Override
    public void setControlContents(Control control, String contents, int cursor) {
        ((StyledText) control).setText(contents);
        setCursorPosition(control, cursor);
    }

    @Override
    public void insertControlContents(Control control, String contents, int cursor) {
        StyledText text = (StyledText) control;
        Point selection = text.getSelection();
        text.replaceTextRange(selection.x, selection.y - selection.x, contents);
        setCursorPosition(control, selection.x + cursor);
    }

    @Override
    public int getCursorPosition(Control control) {
        return ((StyledText) control).getCaretOffset();
    }

    @Override
    public void setCursorPosition(Control control, int position) {
        ((StyledText) control).setSelection(position);
    }

    @Override
    public Rectangle getInsertionBounds(Control control) {
        StyledText text = (StyledText) control;
        Point caret = text.getLocationAtOffset(text.getCaretOffset());
        return new Rectangle(caret.x, caret.y, 1, text.getLineHeight(text.getCaretOffset()));
    }
}
