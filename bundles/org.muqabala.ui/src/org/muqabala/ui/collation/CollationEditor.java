package org.muqabala.ui.collation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.INavigationLocationProvider;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.EditorPart;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.ReasonTexts;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.store.OpenedReview;
import org.muqabala.store.ReviewProblem;
import org.muqabala.ui.UiThread;
import org.muqabala.ui.hidden.TextsAtHand;
import org.muqabala.ui.preferences.CollationPreferences;
import org.muqabala.ui.reading.ArticleReader;

/**
 * Shows two versions of a story against each other and edits the review of them. Its input is an {@link ArticlesInput}, until
 * it is first saved, or a {@link ReviewInput}; or a {@link RecoveredInput} for what a crash left over.
 */
public final class CollationEditor extends EditorPart implements INavigationLocationProvider {

    public static final String ID = "org.muqabala.ui.collationEditor";

    private final DivergenceTexts texts = new DivergenceTexts(new ReasonTexts(Locale.getDefault()));
    private final ProblemTexts problems = new ProblemTexts(Locale.getDefault());
    private final DeskRecollation recollation = new DeskRecollation(() -> getSite().getService(DeskCollator.class), this::warn);
    private final List<Runnable> modelListeners = new CopyOnWriteArrayList<>();
    private final ArticleWatch watch = new ArticleWatch(article -> inUi(() -> noticeChange(article)));
    private final ChunkSwitch chunks = new ChunkSwitch(this::model, this::inUi, this::showAgain);
    private final EditorCommands commands = new EditorCommands(this);
    private ReviewGoingOn goingOn;
    private ReviewSaving reviews;
    private CollationSaving saving;
    private Optional<ShownCollation> shown = Optional.empty();
    /** The articles that the collation was made of; empty for a review that was opened, which has its own copies. */
    private Optional<ArticlesBehind> articles = Optional.empty();
    private Optional<NoticeBar> changeNotice = Optional.empty();
    private Runnable companions = () -> { };
    /** What a review had become before the program ended without saving it. */
    private volatile Optional<Review> recovered = Optional.empty();
    private CollationJob<OpenedReview> job;
    private EditorStage stage;
    private EditorNews news;
    private UiThread ui;
    private ReadingTheme theme;
    private Runnable modeSubscription = () -> { };

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        CollatedInput collated = input instanceof CollatedInput given ? given : ReviewInput.meantBy(input)
                .orElseThrow(() -> new PartInitException(NLS.bind(Messages.problem_input, input.getName())));
        setSite(site);
        setInput(collated);
        setPartName(collated.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        stage = new EditorStage(parent);
        ui = new UiThread(stage.control());
        news = new EditorNews(stage, problems, ui);
        reviews = new ReviewSaving(getSite(), recollation, problems, news);
        saving = new CollationSaving(this, () -> articles, reviews, news, this::kept);
        goingOn = new ReviewGoingOn(means(), new CarryingOver(means(), problems), news, ui, this::model, this::carriedOver);
        theme = new ReadingTheme(getSite().getWorkbenchWindow().getWorkbench().getThemeManager(),
                font -> openViewer().ifPresent(open -> open.setReadingFont(font)), () -> openViewer().ifPresent(CollationViewer::repaint));
        commands.activate();
        chunks.start();
        modeSubscription = CollationPreferences.onViewMode(() -> inUi(() -> shown.ifPresent(ShownCollation::takeUpMode)));
        start();
    }

    /** The collation, once it is there. */
    public Optional<CollationModel> model() {
        return shown.map(ShownCollation::model);
    }

    /** The widget that shows the collation, once it is there. */
    public Optional<CollationViewer> viewer() {
        return shown.map(ShownCollation::viewer);
    }

    private Optional<CollationViewer> openViewer() {
        return viewer().filter(open -> !open.isDisposed());
    }

    /** @return closes the subscription when run; the listener is called in the UI thread when the collation is there */
    public Runnable onModel(Runnable listener) {
        modelListeners.add(listener);
        return () -> modelListeners.remove(listener);
    }

    /** The folder that the user would look for the review or an export of it in. */
    public IPath home() {
        return ((CollatedInput) getEditorInput()).home();
    }

    /** Puts a piece of news above the collation, until the user hides it. May be called on any thread. */
    public void report(String line) {
        news.report(line);
    }

    /** Says above the collation that a step cannot be done, until another is. For the UI thread. */
    public void refuse(String line) {
        news.refused(line);
    }

    /** Says above the collation what holds for the review as a whole, for as long as it does; nothing if the line is empty. For the UI thread. */
    public void standing(String line) {
        stage.standing(line);
    }

    /** Puts above the collation what could not be done, until the user hides it. May be called on any thread. */
    public void warn(String line) {
        news.warn(line);
    }

    @Override
    public boolean isDirty() {
        return saving != null && saving.isDirty();
    }

    /** Whether the texts were edited and what is shown is not yet what they say. */
    public boolean isBehind() {
        return articles.filter(ArticlesBehind::isAhead).isPresent();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return shown.isPresent();
    }

    /** Saves the articles that were edited, and the review if anything was said in it. */
    @Override
    public void doSave(IProgressMonitor monitor) {
        saving.save(monitor);
    }

    @Override
    public void doSaveAs() {
        saving.saveElsewhere(getEditorSite().getActionBars().getStatusLineManager().getProgressMonitor());
    }

    @Override
    public void setFocus() {
        viewer().ifPresentOrElse(CollationViewer::setFocus, () -> stage.setFocus());
        shown.ifPresent(ShownCollation::showStatus);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IFindReplaceTarget.class) {
            return viewer().map(open -> type.cast(open.focusedViewer().getFindReplaceTarget())).orElse(null);
        }
        if (type == CollationModel.class) {
            return type.cast(model().orElse(null));
        }
        if (type == TextsAtHand.class) {
            return viewer().map(open -> type.cast((TextsAtHand) open::texts)).orElse(null);
        }
        if (type == IGotoMarker.class) {
            return type.cast((IGotoMarker) marker -> MarkedPlace.of(marker).ifPresent(place -> openViewer().ifPresent(place::showIn)));
        }
        return super.getAdapter(type);
    }

    @Override
    public void dispose() {
        if (job != null) {
            job.cancel();
        }
        articles.ifPresent(ArticlesBehind::stop);
        watch.stop();
        if (goingOn != null) {
            goingOn.stop();
        }
        if (theme != null) {
            theme.dispose();
        }
        modeSubscription.run();
        chunks.stop();
        shown.ifPresent(ShownCollation::stop);
        companions.run();
        super.dispose();
    }

    /**
     * Reads other articles in place of one version or both, and takes over to them all that was said and decided; what finds no place there
     * is listed as such. In the background; {@link #onModel} tells of its end, unless it is given up.
     *
     * @param others by the version in whose place they are read
     */
    public void carryOver(Map<Side, IFile> others) {
        goingOn.carryOver(others);
    }

    /** What the review in front was made of, as far as that is known; of a review that is not kept, nothing. Safe for use from several threads. */
    public ReviewedFiles reviewedFiles() {
        return goingOn.files();
    }

    private void carriedOver(Recollated found) {
        changeNotice.filter(notice -> !notice.isDisposed()).ifPresent(NoticeBar::dispose);
        ShownCollation former = shown.orElseThrow();
        former.stop();
        show(former.model().carriedOver(found));
        if (former.viewer().leading() == Side.B) {
            viewer().orElseThrow().swap();
        }
        panes().stop();
        firePropertyChange(PROP_DIRTY);
    }

    private ReviewOpening.Means means() {
        return new ReviewOpening.Means(getSite().getService(ArticleReader.class), recollation, watch, reviews);
    }

    private void start() {
        ReviewOpening opening = ReviewOpening.of((CollatedInput) getEditorInput(), means(), work -> recovered = Optional.of(work));
        CollationJob.Work<OpenedReview> watching = progress -> opening.work().run(
                new WatchedProgress(progress, share -> inUi(() -> stage.progress(share))));
        job = new CollationJob<>(opening.name(), watching, problems, this::collated, line -> inUi(() -> stage.showProblem(line)),
                Messages.problem_cancelled);
        stage.showWaiting(opening.name(), job::cancel);
        job.schedule();
    }

    /** On the job's thread. */
    private void collated(OpenedReview opened) {
        ReviewSession session = new ReviewSession(opened.review(), recovered.orElse(opened.review()));
        recovered = Optional.empty();
        CollationModel made = new CollationModel(session, CollationPreferences.chunkSize());
        inUi(() -> open(made, opened.problems()));
    }

    private void open(CollationModel opened, List<ReviewProblem> leftOut) {
        show(opened);
        keptIn().ifPresent(folder -> goingOn.opened(folder, opened.comparison()));
        companions = getSite().getService(CollationCompanions.class).accompany(this, opened.session());
        if (getEditorInput() instanceof RecoveredInput input) {
            recovered(input, opened);
        }
        news.leftOut(leftOut);
        news.compared(opened.comparison());
        if (getEditorInput() instanceof ArticlesInput input) {
            PaneEditing panes = panes();
            Profile profile = CollationPreferences.profile();
            AwaitedWork awaited = new AwaitedWork(getSite().getWorkbenchWindow().getWorkbench().getProgressService());
            ArticlesBehind behind = new ArticlesBehind(input, watch, panes);
            articles = Optional.of(behind);
            behind.edit(getSite().getService(ArticleReader.class), articles -> new LiveCollation(articles, this::model,
                    () -> recollation.session(profile), ui, awaited, this::collatedAgain));
            behind.onDirty(() -> firePropertyChange(PROP_DIRTY));
            behind.onEdit(commands.undo()::textEdited);
        } else {
            panes().stop();
        }
    }

    private Optional<IFolder> keptIn() {
        return switch (getEditorInput()) {
            case ReviewInput review -> Optional.of(review.folder());
            case RecoveredInput work -> work.folder();
            default -> Optional.empty();
        };
    }

    /** Only now, as companions ask for the journal that the work comes from. */
    private void recovered(RecoveredInput work, CollationModel opened) {
        new RecoveredWork(work, opened.comparison(), getSite().getPage()).tell(news, means(), ui);
        work.folder().ifPresent(folder -> setInputWithNotify(new ReviewInput(folder)));
        firePropertyChange(PROP_DIRTY);
    }

    private PaneEditing panes() {
        return new PaneEditing(viewer().orElseThrow(), getEditorSite().getActionBars().getStatusLineManager());
    }

    private void collatedAgain(CollationIndex index, Review before, Review after, Carry carry) {
        ShownCollation open = shown.orElseThrow();
        open.stop();
        open.become(open.model().collatedAgain(index, before, after, carry));
    }

    /** The same review in other chunks: the user goes on from the same place. */
    private void showAgain(CollationModel other) {
        other.takeUp(model().orElseThrow());
        shown.orElseThrow().become(other);
    }

    private void show(CollationModel opened) {
        Palette palette = new Palette(theme::colours);
        CollationViewer widget = stage.show(parent -> new CollationViewer(parent, opened, palette, texts));
        widget.setReadingFont(theme.font());
        widget.mode(CollationPreferences.viewMode());
        widget.onJump(this::markLocation);
        ShownCollation.Follower follower = new ShownCollation.Follower(() -> modelListeners.forEach(Runnable::run), this::reviewEdited,
                this::markLocation, () -> firePropertyChange(PROP_DIRTY));
        shown = Optional.of(new ShownCollation(widget, opened, getEditorSite(), follower));
        shown.get().follow();
        if (getSite().getPage().getActivePart() == this) {
            widget.setFocus();
        }
    }

    private void reviewEdited() {
        news.wentOn();
        commands.undo().reviewEdited();
    }

    /** A place that Navigate ▸ Back leads to. */
    private void markLocation() {
        getSite().getPage().getNavigationHistory().markLocation(this);
    }

    @Override
    public INavigationLocation createEmptyNavigationLocation() {
        return createNavigationLocation();
    }

    @Override
    public INavigationLocation createNavigationLocation() {
        return new CollationLocation(this);
    }

    private void noticeChange(IFile article) {
        if (getEditorInput() instanceof ReviewInput) {
            goingOn.noticeChange(article);
            return;
        }
        boolean isNews = articles.filter(behind -> behind.isOther(article)).isPresent() && shown.isPresent();
        if (isNews && changeNotice.filter(notice -> !notice.isDisposed()).isEmpty()) {
            changeNotice = Optional.of(news.changed(article.getName(), this::collateAgain));
        }
    }

    /** Annotations belong to the versions that they were made on: they are kept with those, in a review, and the review goes on by itself. */
    private void collateAgain() {
        if (!getSite().getPage().saveEditor(this, true)) {
            return;
        }
        if (getEditorInput() instanceof ReviewInput) {
            goingOn.carryOver();
            return;
        }
        companions.run();
        articles.ifPresent(ArticlesBehind::stop);
        articles = Optional.empty();
        shown.ifPresent(ShownCollation::stop);
        shown = Optional.empty();
        modelListeners.forEach(Runnable::run);
        firePropertyChange(PROP_DIRTY);
        stage.clearNotices();
        start();
    }

    /** From now on this is an editor of the review that stands there. */
    private void kept(IFolder folder) {
        if (articles.isPresent()) {
            goingOn.kept(articles.get().input());
            // from now on the review's copies are shown
            articles = Optional.empty();
        } else if (!(getEditorInput() instanceof ReviewInput)) {
            goingOn.opened(folder, model().orElseThrow().session().review().comparison());
        }
        setInputWithNotify(new ReviewInput(folder));
        setPartName(getEditorInput().getName());
    }

    private void inUi(Runnable action) {
        ui.run(action);
    }
}
