package org.muqabala.ui.collation;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.DocumentProviderRegistry;
import org.muqabala.core.text.CommonEnds;
import org.muqabala.ui.article.ArticleEditor;

/**
 * What an article said when the program ended, and its file does not say.
 *
 * @param text with the line ends of the file, or with line feeds as articles are read
 */
public record RecoveredText(IFile file, String text) {

    /** Whether an editor of the article has it already. */
    boolean isInEditor() {
        FileEditorInput input = new FileEditorInput(file);
        IDocument document = DocumentProviderRegistry.getDefault().getDocumentProvider(input).getDocument(input);
        return document != null && LineFeedMirror.plain(document.get()).equals(LineFeedMirror.plain(text));
    }

    /**
     * Writes it into the article's editor, where it is looked at, undone or saved.
     *
     * @return what was in the way, in one line; empty if the editor has it
     */
    public Optional<String> putInto(IWorkbenchPage page) {
        try {
            if (IDE.openEditor(page, file, ArticleEditor.ID) instanceof ArticleEditor editor && editor.isEditable() && editor.validateEditorInputState()) {
                IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
                write(document, document.get().contains("\r\n") && text.indexOf('\r') < 0 ? text.replace("\n", "\r\n") : text);
                return Optional.empty();
            }
            return Optional.of(NLS.bind(Messages.readOnly_file, file.getName()));
        } catch (PartInitException | BadLocationException e) {
            return Optional.of(NLS.bind(Messages.recovered_notOpen, file.getName(), e.getMessage()));
        }
    }

    /** No more than what differs, so that the caret and what hangs on places stay where they are. */
    private static void write(IDocument document, String text) throws BadLocationException {
        CommonEnds same = CommonEnds.of(document.get(), text);
        document.replace(same.head(), document.getLength() - same.head() - same.tail(), text.substring(same.head(), text.length() - same.tail()));
    }
}
