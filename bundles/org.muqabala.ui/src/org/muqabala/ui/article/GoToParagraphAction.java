package org.muqabala.ui.article;

import java.util.OptionalInt;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;

/** Asks for the number of a paragraph, as it stands at the edge of the article, and goes there. */
final class GoToParagraphAction extends Action {

    private final ITextEditor editor;
    private final ParagraphNumbers numbers = new ParagraphNumbers();

    GoToParagraphAction(ITextEditor editor) {
        this.editor = editor;
        setActionDefinitionId(ITextEditorActionDefinitionIds.LINE_GOTO);
    }

    @Override
    public void run() {
        IDocument article = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        int last = numbers.count(article);
        IInputValidator validator = typed -> number(typed, last).isPresent() ? null : typed.isEmpty() ? ""
                : NLS.bind(Messages.GoToParagraphAction_none, last);
        InputDialog dialog = new InputDialog(editor.getSite().getShell(), Messages.GoToParagraphAction_title,
                NLS.bind(Messages.GoToParagraphAction_number, last), "", validator);
        if (dialog.open() == Window.OK) {
            goTo(numbers.lineOf(article, number(dialog.getValue(), last).orElseThrow()), article);
        }
    }

    private void goTo(int line, IDocument article) {
        try {
            editor.selectAndReveal(article.getLineOffset(line), 0);
        } catch (BadLocationException e) {
            throw new IllegalStateException("line " + line + " of a document that is not being changed", e);
        }
    }

    /** The number typed, in digits of any script, if there is such a paragraph. */
    private static OptionalInt number(String typed, int last) {
        try {
            int number = Integer.parseInt(typed.strip());
            return number >= 1 && number <= last ? OptionalInt.of(number) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
