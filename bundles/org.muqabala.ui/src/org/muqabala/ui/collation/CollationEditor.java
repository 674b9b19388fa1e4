package org.muqabala.ui.collation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.themes.ITheme;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.ReasonTexts;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.store.OpenedReview;
import org.muqabala.store.ReviewProblem;
import org.muqabala.store.ReviewStore;
import org.muqabala.ui.stories.ArticleTitle;

/**
 * Shows two versions of a story against each other and edits the review of them. Its input is a {@link CollationInput}, until
 * it is first saved, or a {@link ReviewInput}.
 */
public final class CollationEditor extends EditorPart {

    public static final String ID = "org.muqabala.ui.collationEditor";

    private static final String READING_FONT = "org.muqabala.ui.readingFont";

    private final ProblemTexts problems = new ProblemTexts(Locale.getDefault());
    private final ProfileRecollation recollation = new ProfileRecollation();
    private final List<Runnable> modelListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> subscriptions = new ArrayList<>();
    private final IPropertyChangeListener themeListener = event -> themeChanged(event.getProperty());
    private Optional<ReviewStore> store = Optional.empty();
    private Optional<CollationModel> model = Optional.empty();
    private Optional<CollationViewer> viewer = Optional.empty();
    private CollationJob job;
    private EditorStage stage;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof CollationInput) && !(input instanceof ReviewInput)) {
            throw new PartInitException(NLS.bind(Messages.problem_input, input.getName()));
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        stage = new EditorStage(parent);
        JFaceResources.getColorRegistry().addListener(themeListener);
        theme().addPropertyChangeListener(themeListener);
        new EditorCommands(this).activate();
        start();
    }

    /** The collation, once it is there. */
    public Optional<CollationModel> model() {
        return model;
    }

    /** The widget that shows the collation, once it is there. */
    public Optional<CollationViewer> viewer() {
        return viewer;
    }

    /** @return closes the subscription when run; the listener is called in the UI thread when the collation is there */
    public Runnable onModel(Runnable listener) {
        modelListeners.add(listener);
        return () -> modelListeners.remove(listener);
    }

    /** The folder that the user would look for the review or an export of it in. */
    public IPath home() {
        return getEditorInput() instanceof ReviewInput review ? review.folder().getParent().getFullPath()
                : ((CollationInput) getEditorInput()).a().getParent().getFullPath();
    }

    /** Puts a piece of news above the collation, until the user hides it. May be called on any thread. */
    public void report(String line) {
        inUi(() -> stage.notice(line, ISharedImages.IMG_OBJS_INFO_TSK));
    }

    @Override
    public boolean isDirty() {
        return model.filter(open -> open.session().isDirty()).isPresent();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return model.isPresent();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (getEditorInput() instanceof ReviewInput input && store.isPresent()) {
            save(input.folder(), store.get(), monitor);
        } else {
            saveElsewhere(monitor);
        }
    }

    @Override
    public void doSaveAs() {
        saveElsewhere(getEditorSite().getActionBars().getStatusLineManager().getProgressMonitor());
    }

    @Override
    public void setFocus() {
        viewer.ifPresentOrElse(CollationViewer::setFocus, () -> stage.setFocus());
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IFindReplaceTarget.class) {
            return viewer.map(open -> type.cast(open.focusedViewer().getFindReplaceTarget())).orElse(null);
        }
        if (type == CollationModel.class) {
            return type.cast(model.orElse(null));
        }
        return super.getAdapter(type);
    }

    @Override
    public void dispose() {
        if (job != null) {
            job.cancel();
        }
        subscriptions.forEach(Runnable::run);
        JFaceResources.getColorRegistry().removeListener(themeListener);
        theme().removePropertyChangeListener(themeListener);
        super.dispose();
    }

    private void start() {
        String name;
        CollationJob.Work work;
        if (getEditorInput() instanceof ReviewInput input) {
            name = NLS.bind(Messages.opening, input.folder().getName());
            ReviewStore opened = new ReviewStore(input.folder().getLocation().toPath(), recollation);
            store = Optional.of(opened);
            work = progress -> inFile(input.folder().getName(), () -> opened.open(progress));
        } else {
            CollationInput input = (CollationInput) getEditorInput();
            ArticleReader reader = getSite().getService(ArticleReader.class);
            name = NLS.bind(Messages.collating, ArticleTitle.shortName(input.a().getName()), ArticleTitle.shortName(input.b().getName()));
            work = progress -> collate(reader, input, progress);
        }
        job = new CollationJob(name, work, problems, this::collated, line -> inUi(() -> stage.showProblem(line)));
        stage.showWaiting(name, job::cancel);
        job.schedule();
    }

    private OpenedReview collate(ArticleReader reader, CollationInput input, Progress progress) throws IOException {
        Article a = inFile(input.a().getName(), () -> reader.read(input.a()));
        Article b = inFile(input.b().getName(), () -> reader.read(input.b()));
        String profile = Profile.NEWS.id();
        return new OpenedReview(new Review(recollation.compare(profile, a, b, progress), profile, List.of()), List.of());
    }

    /** On the job's thread. */
    private void collated(OpenedReview opened) {
        CollationModel made = new CollationModel(new ReviewSession(opened.review()));
        inUi(() -> show(made, opened.problems()));
    }

    private void show(CollationModel shown, List<ReviewProblem> leftOut) {
        DivergenceTexts texts = new DivergenceTexts(new ReasonTexts(Locale.getDefault()));
        Palette palette = new Palette(theme().getColorRegistry());
        CollationViewer widget = stage.show(parent -> new CollationViewer(parent, shown, palette, texts));
        widget.setReadingFont(theme().getFontRegistry().get(READING_FONT));
        leftOut.forEach(problem -> stage.notice(problems.text(problem), ISharedImages.IMG_OBJS_WARN_TSK));
        model = Optional.of(shown);
        viewer = Optional.of(widget);
        subscriptions.add(shown.session().onChange(review -> firePropertyChange(PROP_DIRTY)));
        StatusLine status = new StatusLine(shown, getEditorSite().getActionBars().getStatusLineManager());
        subscriptions.add(shown.walk().onChange(status::show));
        status.show();
        if (getSite().getPage().getActivePart() == this) {
            widget.setFocus();
        }
        modelListeners.forEach(Runnable::run);
    }

    private void saveElsewhere(IProgressMonitor monitor) {
        SaveReview saving = new SaveReview(getSite().getShell());
        Optional<IFolder> chosen = saving.askWhere(home(), getEditorInput().getName().replace('↔', '–'));
        if (chosen.isEmpty()) {
            monitor.setCanceled(true);
            return;
        }
        ReviewStore fresh = new ReviewStore(chosen.get().getLocation().toPath(), recollation);
        if (save(chosen.get(), fresh, monitor)) {
            store = Optional.of(fresh);
            setInputWithNotify(new ReviewInput(chosen.get()));
            setPartName(getEditorInput().getName());
        }
    }

    private boolean save(IFolder folder, ReviewStore into, IProgressMonitor monitor) {
        ReviewSession session = model.orElseThrow().session();
        Review snapshot = session.review();
        try {
            into.save(snapshot);
        } catch (IOException e) {
            monitor.setCanceled(true);
            stage.notice(NLS.bind(Messages.save_failed, problems.text(e)), ISharedImages.IMG_OBJS_ERROR_TSK);
            return false;
        }
        session.markSaved(snapshot);
        new RefreshJob(folder).schedule();
        return true;
    }

    private void themeChanged(String property) {
        viewer.filter(open -> !open.isDisposed()).ifPresent(open -> {
            if (READING_FONT.equals(property)) {
                open.setReadingFont(theme().getFontRegistry().get(READING_FONT));
            } else if (property.startsWith("org.muqabala.ui.tint.")) {
                open.repaint();
            }
        });
    }

    private ITheme theme() {
        return getSite().getWorkbenchWindow().getWorkbench().getThemeManager().getCurrentTheme();
    }

    private void inUi(Runnable action) {
        Composite control = stage.control();
        if (!control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    action.run();
                }
            });
        }
    }

    /** Reads from a file. */
    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T inFile(String name, Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new InFileException(name, e);
        }
    }
}
