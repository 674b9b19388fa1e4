package org.muqabala.ui.collation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.DocumentProviderRegistry;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.texteditor.IDocumentProviderExtension;
import org.eclipse.ui.texteditor.IDocumentProviderExtension3;
import org.eclipse.ui.texteditor.IElementStateListener;
import org.muqabala.core.text.CommonEnds;
import org.muqabala.ui.reading.LostLetters;

/**
 * The document of an article that is edited in a collation. It is the one that all editors of the file share, so that undo, unsaved
 * changes and saving are theirs as well; one with line ends of Windows is edited through a {@link LineFeedMirror}. For the UI thread.
 */
final class LiveArticle {

    private final FileEditorInput input;
    private final IDocumentProvider provider;
    /** As the file has it. */
    private final IDocument original;
    /** Stands for an original that has line ends of another kind than articles are read with. */
    private final Optional<LineFeedMirror> mirror;
    /** What is edited here: places in it are places of the article. */
    private final IDocument document;
    private final IDocumentListener edits = new Edits();
    private final IElementStateListener states = new States();
    private final List<Runnable> editListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> dirtyListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> replacedListeners = new CopyOnWriteArrayList<>();
    private TextDrift drift = new TextDrift();
    private boolean lossy;
    /** Whether theirs were taken from the file and given up again: the provider no longer knows that the file has changed. */
    private boolean givenBack;

    private LiveArticle(FileEditorInput input, IDocumentProvider provider) {
        this.input = input;
        this.provider = provider;
        this.original = provider.getDocument(input);
        this.mirror = original.get().indexOf('\r') < 0 ? Optional.empty() : Optional.of(new LineFeedMirror(original));
        this.document = mirror.map(LineFeedMirror::document).orElse(original);
        lossy = LostLetters.between(input, provider);
        document.addDocumentListener(edits);
        provider.addElementStateListener(states);
    }

    /**
     * Connects to the file's document.
     *
     * @param collated the text that was read from the file
     * @return empty if the document says something else than what was collated, as after a change on the disk: places would not agree
     */
    static Optional<LiveArticle> open(IFile file, String collated) throws CoreException {
        FileEditorInput input = new FileEditorInput(file);
        IDocumentProvider provider = DocumentProviderRegistry.getDefault().getDocumentProvider(input);
        provider.connect(input);
        IDocument document = provider.getDocument(input);
        boolean agrees = document != null && (provider.canSaveDocument(input) || LineFeedMirror.plain(document.get()).equals(collated));
        if (!agrees) {
            provider.disconnect(input);
            return Optional.empty();
        }
        return Optional.of(new LiveArticle(input, provider));
    }

    IDocument document() {
        return document;
    }

    /** The history of what was written, for a viewer of {@link #document()}; empty where that document has it itself. */
    Optional<IUndoManager> history() {
        return mirror.map(MirrorUndo::new);
    }

    TextDrift drift() {
        return drift;
    }

    /**
     * From now on tells how the text drifts away from the one that was collated.
     *
     * @param collated from which it may have drifted away already
     */
    void follow(TextDrift told, String collated) {
        drift = told;
        drift.forget();
        if (!document.get().equals(collated)) {
            record(0, collated, document.get());
        }
    }

    /** Whether there is something to save. */
    boolean isDirty() {
        return provider.canSaveDocument(input);
    }

    /** Whether the text lacks letters of its file, which saving it would lose: it is not to be written to. */
    boolean isLossy() {
        return lossy;
    }

    /** Whether it may be written to; asks the user to make it so where that helps. */
    boolean validate(Shell shell) throws CoreException {
        if (provider instanceof IDocumentProviderExtension extension && extension.isReadOnly(input)) {
            extension.validateState(input, shell);
            extension.updateStateCache(input);
            return !extension.isReadOnly(input);
        }
        return true;
    }

    /** The name of the file. */
    String name() {
        return input.getName();
    }

    /** Whether the file is no longer the one that was read, and saving would take away what another program wrote into it. */
    boolean isChangedOnDisk() {
        return givenBack || provider instanceof IDocumentProviderExtension3 extension && !extension.isSynchronized(input);
    }

    /** Gives up what was written here for what the file says by now. */
    void takeTheirs(IProgressMonitor monitor) throws CoreException {
        if (provider instanceof IDocumentProviderExtension extension) {
            extension.synchronize(input);
        }
        provider.resetDocument(input);
    }

    /** Takes back that theirs were taken. The file still says what another program wrote: saving asks again. */
    void giveBack(String ours) {
        if (!document.get().equals(ours)) {
            document.set(ours);
            givenBack = true;
        }
    }

    /** @param overwrite whether it is saved over a file that another program changed; else that is refused */
    void save(IProgressMonitor monitor, boolean overwrite) throws CoreException {
        if (isDirty() && !lossy) {
            provider.aboutToChange(input);
            try {
                provider.saveDocument(monitor, input, original, overwrite);
                givenBack = false;
            } finally {
                provider.changed(input);
            }
        }
    }

    void onEdit(Runnable listener) {
        editListeners.add(listener);
    }

    void onDirty(Runnable listener) {
        dirtyListeners.add(listener);
    }

    /** @param listener called after the whole text was replaced, as when the file changed on the disk */
    void onReplaced(Runnable listener) {
        replacedListeners.add(listener);
    }

    void close() {
        document.removeDocumentListener(edits);
        mirror.ifPresent(LineFeedMirror::close);
        provider.removeElementStateListener(states);
        provider.disconnect(input);
    }

    /** What both texts begin and end with was not edited: a text that is read anew keeps the places of what it still says. */
    private void record(int offset, String removed, String inserted) {
        CommonEnds same = CommonEnds.of(removed, inserted);
        int ends = same.head() + same.tail();
        drift.edited(offset + same.head(), removed.length() - ends, inserted.length() - ends);
    }

    private final class Edits implements IDocumentListener {

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            try {
                record(event.getOffset(), document.get(event.getOffset(), event.getLength()), event.getText() == null ? "" : event.getText());
            } catch (BadLocationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            editListeners.forEach(Runnable::run);
        }
    }

    private final class States implements IElementStateListener {

        @Override
        public void elementDirtyStateChanged(Object element, boolean isDirty) {
            tell(element, dirtyListeners);
        }

        @Override
        public void elementContentReplaced(Object element) {
            lossy = LostLetters.between(input, provider);
            if (input.equals(element)) {
                givenBack = false;
            }
            tell(element, replacedListeners);
            tell(element, dirtyListeners);
        }

        @Override
        public void elementContentAboutToBeReplaced(Object element) {
            // told of when it is done
        }

        @Override
        public void elementDeleted(Object element) {
            tell(element, dirtyListeners);
        }

        @Override
        public void elementMoved(Object originalElement, Object movedElement) {
            tell(originalElement, dirtyListeners);
        }

        private void tell(Object element, List<Runnable> listeners) {
            if (input.equals(element)) {
                listeners.forEach(Runnable::run);
            }
        }
    }
}
