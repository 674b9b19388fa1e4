package org.muqabala.ui.reading;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.core.runtime.content.IContentTypeManager;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PlatformUI;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.View;
import org.muqabala.importers.UnreadableArticleTexts;
import org.muqabala.ui.MonitorProgress;

/**
 * The documents of articles that are shown and not edited: what importers read from Word files, web pages and the like. A document holds
 * the article's canonical text, of which page furniture may be left out: it stands behind the article. For the UI thread.
 */
public final class ImportedArticles extends ReadOnlyDocuments {

    private final ArticleReader reader;

    /** One article that is open. */
    private final class Open extends ElementInfo {

        private Article article;
        private boolean furniture;
        /** Counts the readings that were begun: one that was overtaken by a later one is not shown. */
        private int readings;
        private IResourceChangeListener watch = event -> { };

        Open(Article article, IDocument document) {
            super(document, new AnnotationModel());
            this.article = article;
        }
    }

    public ImportedArticles(ArticleReader reader) {
        this.reader = reader;
    }

    /** Whether the input is an article that importers read and the platform's text editing does not. */
    public boolean takesOn(IEditorInput input) {
        try {
            if (input instanceof IFileEditorInput inWorkspace) {
                IFile file = inWorkspace.getFile();
                return file.exists() && file.getLocation() != null
                && takesOn(file.getLocation().toPath(), Encodings.isEditable(file), isOtherText(file.getName()));
            }
            return input instanceof IURIEditorInput outside && isOnThisMachine(outside.getURI())
                    && takesOn(Path.of(outside.getURI()), Encodings.isTextName(input.getName()), isOtherText(input.getName()));
        } catch (CoreException | IOException e) {
            // the platform's own provider says what is wrong with the file
            return false;
        }
    }

    /** Whether the address is a file's and names no host, to which Java would otherwise go and ask for the file. */
    private static boolean isOnThisMachine(URI address) {
        return "file".equals(address.getScheme()) && address.getRawAuthority() == null;
    }

    /**
     * @param editable whether the platform can edit it if it is text
     * @param otherText whether its name is that of a text which is no article, such as a table of settings
     */
    private boolean takesOn(Path file, boolean editable, boolean otherText) throws IOException {
        return (reader.accepts(file) || !otherText || reader.isDocument(file)) && !(editable && reader.isPlainText(file));
    }

    private static boolean isOtherText(String name) {
        IContentTypeManager types = Platform.getContentTypeManager();
        IContentType type = types.findContentTypeFor(name);
        return type != null && type.isKindOf(types.getContentType(IContentTypeManager.CT_TEXT));
    }

    /** The article as it was read last. */
    public Article article(IEditorInput input) {
        return open(input).article;
    }

    /** Whether page furniture is shown behind the article. */
    public boolean isFurnitureShown(IEditorInput input) {
        return open(input).furniture;
    }

    public void showFurniture(IEditorInput input, boolean shown) {
        open(input).furniture = shown;
        show(input);
    }

    /**
     * Shows the other version of a file with tracked changes.
     *
     * @throws CoreException if it can no longer be read; its status says why
     */
    public void showVersion(IEditorInput input, View view) throws CoreException {
        Open open = open(input);
        int reading = ++open.readings;
        try {
            Article article = read(input, view);
            // the window went on while the file was read: the editor may have been closed, or the file read again
            if (open(input) == open && open.readings == reading) {
                open.article = article;
                open.fStatus = Status.OK_STATUS;
                show(input);
            }
        } catch (OperationCanceledException e) {
            // the user wants to see what there was
        }
    }

    private void show(IEditorInput input) {
        Open open = open(input);
        fireElementContentAboutToBeReplaced(input);
        open.fDocument.set(FurnitureLines.shown(open.article, open.furniture));
        open.fCanBeSaved = false;
        fireElementContentReplaced(input);
    }

    private Open open(IEditorInput input) {
        return (Open) getElementInfo(input);
    }

    @Override
    protected ElementInfo createElementInfo(Object element) throws CoreException {
        IEditorInput input = (IEditorInput) element;
        Article article;
        try {
            article = read(input, View.FINAL);
        } catch (OperationCanceledException e) {
            throw new CoreException(Status.warning(e.getMessage()));
        }
        Open open = new Open(article, new Document(FurnitureLines.shown(article, false)));
        if (input instanceof IFileEditorInput inWorkspace) {
            open.watch = event -> changed(inWorkspace, event);
            ResourcesPlugin.getWorkspace().addResourceChangeListener(open.watch, IResourceChangeEvent.POST_CHANGE);
        }
        return open;
    }

    @Override
    protected void disposeElementInfo(Object element, ElementInfo info) {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(((Open) info).watch);
        super.disposeElementInfo(element, info);
    }

    /** On the thread of the change. */
    private void changed(IFileEditorInput input, IResourceChangeEvent event) {
        IResourceDelta delta = event.getDelta().findMember(input.getFile().getFullPath());
        if (delta == null) {
            return;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (delta.getKind() == IResourceDelta.REMOVED) {
            display.asyncExec(() -> fireElementDeleted(input));
        } else if ((delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.ENCODING)) != 0) {
            display.asyncExec(() -> readAgain(input));
        }
    }

    private void readAgain(IFileEditorInput input) {
        Open open = open(input);
        if (open == null) {
            return;
        }
        try {
            showVersion(input, open.article.reading().view());
        } catch (CoreException e) {
            open.fStatus = e.getStatus();
            fireElementStateChangeFailed(input);
        }
    }

    private Article read(IEditorInput input, View view) throws CoreException {
        Read[] read = new Read[1];
        try {
            // cancelled by the user while it runs, and the window stays alive
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> read[0] = read(input, view, monitor));
        } catch (InvocationTargetException e) {
            throw new CoreException(Status.error(NLS.bind(Messages.problem_internal, input.getName()), e.getCause()));
        } catch (InterruptedException e) {
            throw new OperationCanceledException(NLS.bind(Messages.problem_cancelled, input.getName()));
        }
        return read[0].get();
    }

    /** What a reading came to. */
    private interface Read {
        Article get() throws CoreException;
    }

    private Read read(IEditorInput input, View view, IProgressMonitor monitor) throws InterruptedException {
        MonitorProgress progress = new MonitorProgress(monitor, NLS.bind(Messages.reading, input.getName()));
        try {
            Article article = input instanceof IFileEditorInput inWorkspace
                    ? reader.read(inWorkspace.getFile(), view, progress) : reader.read(Path.of(((IURIEditorInput) input).getURI()), view, progress);
            return () -> article;
        } catch (CancellationException e) {
            throw new InterruptedException();
        } catch (IOException e) {
            String why = e instanceof UnreadableArticleException unreadable
                    ? new UnreadableArticleTexts(Locale.getDefault()).text(unreadable) : String.valueOf(e.getLocalizedMessage());
            CoreException problem = new CoreException(Status.error(NLS.bind(Messages.problem_inFile, input.getName(), why)));
            return () -> {
                throw problem;
            };
        } finally {
            monitor.done();
        }
    }

    @Override
    protected IDocument createDocument(Object element) {
        Open open = (Open) getElementInfo(element);
        return new Document(FurnitureLines.shown(open.article, open.furniture));
    }
}
