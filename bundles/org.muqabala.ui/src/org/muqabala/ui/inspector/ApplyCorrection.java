package org.muqabala.ui.inspector;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.TextEdit;
import org.muqabala.ui.article.ArticleEditor;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.CollationInput;
import org.muqabala.ui.reading.LineEnds;

/** Puts a suggested wording into the article that it was suggested for: in its editor, where it can be undone and is saved like any other edit. */
final class ApplyCorrection {

    private final IWorkbenchPage page;
    private final CollationEditor collation;
    private final Consumer<String> takenBack;

    /** @param takenBack told of the article's file when a wording that was put into it is changed there or undone */
    ApplyCorrection(IWorkbenchPage page, CollationEditor collation, Consumer<String> takenBack) {
        this.page = page;
        this.collation = collation;
        this.takenBack = takenBack;
    }

    /** @return what was in the way, in one line; empty if the wording stands in the article now */
    Optional<String> apply(TextEdit edit) {
        Optional<IFile> file = file(edit.side());
        if (file.isEmpty()) {
            return Optional.of(Messages.apply_noArticle);
        }
        try {
            return apply(edit, file.get());
        } catch (PartInitException | BadLocationException e) {
            return Optional.of(NLS.bind(Messages.apply_notOpen, file.get().getName()));
        }
    }

    private Optional<String> apply(TextEdit edit, IFile file) throws PartInitException, BadLocationException {
        IEditorPart opened = IDE.openEditor(page, file, ArticleEditor.ID, false);
        page.bringToTop(collation);
        if (!(opened instanceof ArticleEditor editor) || !editor.isEditable() || !editor.validateEditorInputState()) {
            return Optional.of(NLS.bind(Messages.apply_readOnly, file.getName()));
        }
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        Optional<LineEnds> ends = Optional.of(LineEnds.of(document.get())).filter(text -> edit.fits(text.plain()));
        if (ends.isEmpty()) {
            return Optional.of(NLS.bind(Messages.apply_changed, file.getName()));
        }
        int start = ends.get().original(edit.span().start());
        document.replace(start, ends.get().original(edit.span().end()) - start, edit.replacement());
        editor.selectAndReveal(start, edit.replacement().length());
        AppliedWording.watch(document, start, edit.replacement(), () -> takenBack.accept(file.getName()));
        return Optional.empty();
    }

    /** The article of a version: one of the two that are collated, or the one beside a review that its copy was made of. */
    private Optional<IFile> file(Side side) {
        if (collation.getEditorInput() instanceof CollationInput input) {
            return Optional.of(side == Side.A ? input.a() : input.b());
        }
        return collation.reviewedFiles().file(side);
    }
}
