package org.muqabala.ui.reading;

import java.util.function.Supplier;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;

/** Says in the status line why nothing happens when somebody types into an article that is shown and not edited; gone with the next move. */
public final class TypingIntoReadOnly {

    private final StyledText text;
    private final IStatusLineManager line;
    private final Supplier<String> why;
    private boolean told;

    private TypingIntoReadOnly(StyledText text, IStatusLineManager line, Supplier<String> why) {
        this.text = text;
        this.line = line;
        this.why = why;
    }

    /** @param why asked each time; says the reason in a line */
    public static void answer(StyledText text, IStatusLineManager line, Supplier<String> why) {
        TypingIntoReadOnly typing = new TypingIntoReadOnly(text, line, why);
        text.addListener(SWT.KeyDown, typing::typed);
        text.addListener(SWT.MouseDown, event -> typing.forget());
        text.addListener(SWT.FocusOut, event -> typing.forget());
    }

    private void typed(Event key) {
        if (!text.getEditable() && wouldEdit(key)) {
            line.setErrorMessage(why.get());
            told = true;
        } else {
            forget();
        }
    }

    private static boolean wouldEdit(Event key) {
        boolean command = (key.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0;
        boolean erases = key.character == SWT.BS || key.character == SWT.DEL || key.character == SWT.CR;
        return !command && (erases || key.character >= ' ');
    }

    private void forget() {
        if (told) {
            told = false;
            line.setErrorMessage(null);
        }
    }
}
