package org.muqabala.ui.collation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.part.EditorPart;
import org.muqabala.core.collation.ReasonTexts;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.store.OpenedReview;
import org.muqabala.store.Recollation;
import org.muqabala.store.ReviewProblem;
import org.muqabala.store.ReviewStore;
import org.muqabala.ui.UiThread;
import org.muqabala.ui.preferences.AuthorName;
import org.muqabala.ui.preferences.CollationPreferences;
import org.muqabala.ui.reading.ArticleReader;
import org.muqabala.ui.stories.ArticleTitle;

/**
 * Shows two versions of a story against each other and edits the review of them. Its input is a {@link CollationInput}, until
 * it is first saved, or a {@link ReviewInput}.
 */
public final class CollationEditor extends EditorPart {

    public static final String ID = "org.muqabala.ui.collationEditor";

    private final ProblemTexts problems = new ProblemTexts(Locale.getDefault());
    private final Recollation recollation = new DeskRecollation(() -> getSite().getService(DeskCollator.class), this::warn);
    private final List<Runnable> modelListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> subscriptions = new ArrayList<>();
    private final ArticleWatch watch = new ArticleWatch(article -> inUi(() -> noticeChange(article)));
    private final ChunkSwitch chunks = new ChunkSwitch(this::model, this::inUi, this::showAgain);
    private Optional<ReviewStore> store = Optional.empty();
    private Optional<CollationModel> model = Optional.empty();
    private Optional<CollationViewer> viewer = Optional.empty();
    /** The articles that the collation was made of; empty for a review, which has its own copies. */
    private Optional<CollationInput> watched = Optional.empty();
    private Optional<NoticeBar> changeNotice = Optional.empty();
    private Runnable companions = () -> { };
    private CollationJob job;
    private EditorStage stage;
    private UiThread ui;
    private ReadingTheme theme;

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
        ui = new UiThread(stage.control());
        theme = new ReadingTheme(getSite().getWorkbenchWindow().getWorkbench().getThemeManager(), this::fontChanged, this::coloursChanged);
        new EditorCommands(this).activate();
        chunks.start();
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

    /** Puts above the collation what could not be done, until the user hides it. May be called on any thread. */
    public void warn(String line) {
        inUi(() -> stage.notice(line, ISharedImages.IMG_OBJS_ERROR_TSK));
    }

    @Override
    public boolean isDirty() {
        return model.filter(CollationModel::isDirty).isPresent();
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
        if (theme != null) {
            theme.dispose();
        }
        watch.stop();
        chunks.stop();
        subscriptions.forEach(Runnable::run);
        companions.run();
        super.dispose();
    }

    private void start() {
        ReviewOpening opening = opening();
        CollationJob.Work watching = progress -> opening.work().run(
                new WatchedProgress(progress, share -> inUi(() -> stage.progress(share))));
        job = new CollationJob(opening.name(), watching, problems, this::collated, line -> inUi(() -> stage.showProblem(line)));
        stage.showWaiting(opening.name(), job::cancel);
        job.schedule();
    }

    private ReviewOpening opening() {
        if (getEditorInput() instanceof ReviewInput input) {
            ReviewStore opened = new ReviewStore(input.folder().getLocation().toPath(), recollation);
            store = Optional.of(opened);
            return ReviewOpening.of(input, opened);
        }
        return ReviewOpening.of((CollationInput) getEditorInput(), getSite().getService(ArticleReader.class), recollation, watch);
    }

    /** On the job's thread. */
    private void collated(OpenedReview opened) {
        CollationModel made = new CollationModel(new ReviewSession(opened.review()), CollationPreferences.chunkSize());
        inUi(() -> show(made, opened.problems()));
    }

    private void show(CollationModel shown, List<ReviewProblem> leftOut) {
        present(shown);
        companions = getSite().getService(CollationCompanions.class).accompany(this, shown.session());
        leftOut.forEach(this::warn);
        if (shown.comparison().links().isEmpty()) {
            stage.notice(NLS.bind(Messages.notice_nothingShared, ArticleTitle.shortName(shown.comparison().a().name()),
                    ArticleTitle.shortName(shown.comparison().b().name())), ISharedImages.IMG_OBJS_WARN_TSK);
        }
        if (getEditorInput() instanceof CollationInput articles) {
            watched = Optional.of(articles);
            watch.start();
        }
    }

    /** The same review in other chunks: the user goes on from the same place. */
    private void showAgain(CollationModel other) {
        CollationModel before = model.orElseThrow();
        ViewerPlace place = ViewerPlace.of(viewer.orElseThrow());
        subscriptions.forEach(Runnable::run);
        subscriptions.clear();
        present(other);
        place.takeUp(viewer.orElseThrow());
        other.takeUp(before);
    }

    private void present(CollationModel shown) {
        DivergenceTexts texts = new DivergenceTexts(new ReasonTexts(Locale.getDefault()));
        Palette palette = new Palette(theme::colours);
        CollationViewer widget = stage.show(parent -> new CollationViewer(parent, shown, palette, texts));
        widget.setReadingFont(theme.font());
        model = Optional.of(shown);
        viewer = Optional.of(widget);
        subscriptions.add(shown.session().onChange(review -> firePropertyChange(PROP_DIRTY)));
        subscriptions.add(shown.drafts().onChange(() -> firePropertyChange(PROP_DIRTY)));
        subscriptions.add(shown.walk().onChange(this::refreshFilterItems));
        StatusLine status = new StatusLine(shown, getEditorSite().getActionBars().getStatusLineManager());
        subscriptions.add(shown.walk().onChange(status::show));
        subscriptions.add(shown.session().onChange(review -> status.show()));
        status.show();
        if (getSite().getPage().getActivePart() == this) {
            widget.setFocus();
        }
        modelListeners.forEach(Runnable::run);
        refreshFilterItems();
    }

    private void refreshFilterItems() {
        getSite().getService(ICommandService.class).refreshElements(FilterByWeight.COMMAND, null);
    }

    private void noticeChange(IFile article) {
        if (changeNotice.filter(shown -> !shown.isDisposed()).isEmpty() && model.isPresent()) {
            String line = NLS.bind(Messages.changed, article.getName());
            changeNotice = Optional.of(stage.notice(line, ISharedImages.IMG_OBJS_INFO_TSK));
            changeNotice.get().offer(Messages.changed_again, () -> watched.ifPresent(this::collateAgain));
        }
    }

    /** Annotations belong to the versions that they were made on: they are kept with those, in a review, before new ones are read. */
    private void collateAgain(CollationInput articles) {
        if (!getSite().getPage().saveEditor(this, true)) {
            return;
        }
        if (getEditorInput() instanceof ReviewInput) {
            openBeside(articles);
            return;
        }
        companions.run();
        subscriptions.forEach(Runnable::run);
        subscriptions.clear();
        model = Optional.empty();
        viewer = Optional.empty();
        modelListeners.forEach(Runnable::run);
        firePropertyChange(PROP_DIRTY);
        stage.clearNotices();
        start();
    }

    private void openBeside(CollationInput articles) {
        try {
            getSite().getPage().openEditor(articles, ID);
        } catch (PartInitException e) {
            stage.notice(e.getStatus().getMessage(), ISharedImages.IMG_OBJS_ERROR_TSK);
        }
    }

    private void warn(ReviewProblem problem) {
        stage.notice(problems.text(problem), ISharedImages.IMG_OBJS_WARN_TSK);
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
        CollationModel saved = model.orElseThrow();
        saved.drafts().settle(saved.session(), AuthorName.author());
        Review snapshot = saved.session().review();
        try {
            new ReviewWriting(into, snapshot).run(getSite().getWorkbenchWindow().getWorkbench().getProgressService()).forEach(this::warn);
        } catch (IOException e) {
            monitor.setCanceled(true);
            stage.notice(NLS.bind(Messages.save_failed, problems.text(e)), ISharedImages.IMG_OBJS_ERROR_TSK);
            return false;
        }
        saved.session().markSaved(snapshot);
        new RefreshJob(folder).schedule();
        return true;
    }

    private void fontChanged() {
        viewer.filter(open -> !open.isDisposed()).ifPresent(open -> open.setReadingFont(theme.font()));
    }

    private void coloursChanged() {
        viewer.filter(open -> !open.isDisposed()).ifPresent(CollationViewer::repaint);
    }

    private void inUi(Runnable action) {
        ui.run(action);
    }
}
