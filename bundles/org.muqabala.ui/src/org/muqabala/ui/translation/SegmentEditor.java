package org.muqabala.ui.translation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.progress.IProgressService;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.TranslationSession;
import org.muqabala.store.ReviewStore;
import org.muqabala.ui.UiThread;
import org.muqabala.ui.check.CheckedTranslation;
import org.muqabala.ui.check.DeskChecks;
import org.muqabala.ui.collation.DeskCollator;
import org.muqabala.ui.collation.DeskRecollation;
import org.muqabala.ui.collation.EditorStage;
import org.muqabala.ui.collation.Palette;
import org.muqabala.ui.collation.ProblemTexts;
import org.muqabala.ui.collation.ReadingTheme;
import org.muqabala.ui.machine.MachinesInUse;
import org.muqabala.ui.machine.Suggestions;
import org.muqabala.ui.memory.MemoryInUse;
import org.muqabala.ui.review.JournalFolder;

/** Shows the translation of a version segment by segment, and edits it. Its input is a {@link TranslationInput}, or an XLIFF file. */
public final class SegmentEditor extends EditorPart {

    public static final String ID = "org.muqabala.ui.segmentEditor";

    private final ProblemTexts troubles = new ProblemTexts(Locale.getDefault());
    private final List<Runnable> modelListeners = new CopyOnWriteArrayList<>();
    private EditorStage stage;
    private UiThread ui;
    private ReadingTheme theme;
    private TranslationPlace place;
    private TranslationOpening opening;
    private Optional<SegmentPage> page = Optional.empty();
    private Optional<SegmentMatches> matches = Optional.empty();
    private Optional<SegmentProblems> problems = Optional.empty();
    private Optional<AskingAnnotations> annotations = Optional.empty();
    private Optional<TranslationFollowing> following = Optional.empty();
    private Optional<UnsavedDrafts> drafts = Optional.empty();
    /** Segments of which the user was told already that somebody else has them otherwise. */
    private List<Integer> held = List.of();
    private boolean dirty;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        IEditorInput wanted = ProblemPlace.translation(input).map(IEditorInput.class::cast).orElse(input);
        if (!(wanted instanceof TranslationInput || ResourceUtil.getFile(wanted) != null)) {
            throw new PartInitException(NLS.bind(Messages.problem_input, input.getName()));
        }
        setSite(site);
        setInput(wanted);
        setPartName(wanted.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        stage = new EditorStage(parent);
        ui = new UiThread(stage.control());
        theme = new ReadingTheme(getSite().getWorkbenchWindow().getWorkbench().getThemeManager(),
                font -> page().ifPresent(shown -> shown.setReadingFont(font)), () -> page().ifPresent(SegmentPage::repaint));
        new SegmentCommands(this).activate();
        place = place();
        opening = new TranslationOpening(place, opened -> inUi(() -> open(opened)), line -> inUi(() -> stage.showProblem(line)));
        stage.showWaiting(opening.getName(), opening::cancel);
        opening.schedule();
    }

    private TranslationPlace place() {
        if (getEditorInput() instanceof TranslationInput input) {
            DeskRecollation recollation = new DeskRecollation(() -> getSite().getService(DeskCollator.class), this::warn);
            return new ReviewTranslation(input, new ReviewStore(input.review().getLocation().toPath(), recollation));
        }
        return new XliffFile(ResourceUtil.getFile(getEditorInput()));
    }

    private void open(OpenedTranslation opened) {
        TranslationModel model = new TranslationModel(new TranslationSession(opened.saved()), opened.source(), opened.codes());
        if (place instanceof ReviewTranslation kept) {
            annotations = opened.review().map(review -> new AskingAnnotations(kept, getSite().getPage(), review, opened.saved()));
        }
        matches.ifPresent(SegmentMatches::stop);
        problems.ifPresent(SegmentProblems::stop);
        Suggestions machines = new Suggestions(getSite().getService(MachinesInUse.class));
        matches = Optional.of(new SegmentMatches(model, getSite().getService(MemoryInUse.class), machines, ui));
        SegmentProblems found = new SegmentProblems(model, getSite().getService(DeskChecks.class), place.glossaries(), this::warn, ui);
        problems = Optional.of(found);
        SegmentPage shown = stage.show(parent -> new SegmentPage(parent, model, new Palette(theme::colours), found));
        shown.setReadingFont(theme.font());
        page = Optional.of(shown);
        following.ifPresent(TranslationFollowing::stop);
        following = Optional.of(place).filter(ReviewTranslation.class::isInstance).map(ReviewTranslation.class::cast)
                .map(kept -> new TranslationFollowing(kept, model.session(), ui, this::sayTakenUp, this::warn));
        following.ifPresent(TranslationFollowing::start);
        model.onChange(this::changed);
        model.onHand(this::sayPlace);
        drafts.ifPresent(UnsavedDrafts::stop);
        drafts = Optional.of(new UnsavedDrafts(getSite().getService(JournalFolder.class), place, model, ui, this::report, this::warn));
        drafts.ifPresent(UnsavedDrafts::start);
        takeUpAnnotations();
        opened.problems().forEach(problem -> warn(troubles.text(problem)));
        if (model.size() == 0) {
            stage.notice(Messages.notice_nothing, ISharedImages.IMG_OBJS_INFO_TSK);
        }
        sayPlace();
        modelListeners.forEach(Runnable::run);
        showMatches();
        if (getSite().getPage().getActivePart() == this) {
            shown.setFocus();
        }
    }

    /** Whoever closed the matches has to open them again. */
    private void showMatches() {
        IWorkbenchPage workbench = getSite().getPage();
        if (workbench.getActiveEditor() == this && workbench.findView(MatchesView.ID) == null) {
            try {
                workbench.showView(MatchesView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            } catch (PartInitException e) {
                ILog.of(SegmentEditor.class).log(e.getStatus());
            }
        }
    }

    private void sayTakenUp(TranslationSession.TakenUp taken) {
        switch (taken) {
            case TranslationSession.OtherCut cut -> warn(Messages.follow_cut);
            case TranslationSession.Followed followed -> {
                if (!followed.held().isEmpty() && !followed.held().equals(held)) {
                    warn(NLS.bind(Messages.follow_held,
                            followed.held().stream().map(number -> String.valueOf(number + 1)).collect(Collectors.joining(", "))));
                } else if (!followed.taken().isEmpty()) {
                    report(NLS.bind(Messages.follow_taken, followed.taken().size()));
                }
                held = followed.held();
            }
        }
    }

    /** Puts what annotations say into segments that nobody has begun; one step that can be undone. */
    private void takeUpAnnotations() {
        model().ifPresent(model -> {
            Map<Integer, Segment> fills = annotations.map(asking -> asking.fills(model.translation())).orElse(Map.of());
            if (!fills.isEmpty()) {
                model.session().put(fills);
                report(NLS.bind(Messages.notice_filled, fills.size()));
            }
        });
    }

    private void changed() {
        if (dirty != isDirty()) {
            dirty = isDirty();
            firePropertyChange(PROP_DIRTY);
        }
        sayPlace();
    }

    private void sayPlace() {
        model().ifPresent(model -> getEditorSite().getActionBars().getStatusLineManager().setMessage(SegmentStatus.of(model)));
    }

    /** What is edited, once it is there. */
    public Optional<TranslationModel> model() {
        return page().map(SegmentPage::model);
    }

    /** The widget that shows it, once it is there. */
    public Optional<SegmentPage> page() {
        return page.filter(shown -> !shown.isDisposed());
    }

    /** What the memory knows of the segment in hand. */
    public Optional<SegmentMatches> matches() {
        return matches;
    }

    /** What the checks find in the segments. */
    public Optional<SegmentProblems> problems() {
        return problems;
    }

    /** @return closes the subscription when run; the listener is called in the UI thread when the translation is there */
    public Runnable onModel(Runnable listener) {
        modelListeners.add(listener);
        return () -> modelListeners.remove(listener);
    }

    /** Puts a piece of news above the segments, until the user hides it. May be called on any thread. */
    public void report(String line) {
        inUi(() -> stage.notice(line, ISharedImages.IMG_OBJS_INFO_TSK));
    }

    /** Puts above the segments what could not be done, until the user hides it. May be called on any thread. */
    public void warn(String line) {
        inUi(() -> stage.notice(line, ISharedImages.IMG_OBJS_ERROR_TSK));
    }

    /** Takes the segment in hand that a check has found something in, as soon as the translation is there. */
    private void goTo(IMarker marker) {
        CheckedTranslation.segment(marker).ifPresent(number -> whenThere(model -> {
            if (number < model.size()) {
                model.go(number);
            }
        }));
    }

    private void whenThere(Consumer<TranslationModel> work) {
        if (model().isPresent()) {
            work.accept(model().get());
            return;
        }
        Runnable[] subscription = new Runnable[1];
        subscription[0] = onModel(() -> {
            subscription[0].run();
            model().ifPresent(work);
        });
    }

    /** Shows what is left to do, and says how that came about, as soon as the translation is there. */
    void showWhatIsLeft(String line) {
        whenThere(model -> {
            model.filter(SegmentFilter.LEFT, "");
            report(line);
        });
    }

    /** Says that the translation in hand is right, lets the memory have it, and goes on to the next that is work. */
    void confirm(SegmentState state) {
        model().ifPresent(model -> {
            if (!model.confirm(state)) {
                getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(Messages.confirm_nothing);
                return;
            }
            matches.ifPresent(known -> known.remember(model.hand().orElseThrow(), this::warn));
            annotations.ifPresent(asking -> asking.tell(model.translation()));
            if (!model.goToNextOpen()) {
                model.goToNext();
            }
        });
    }

    void undo() {
        model().ifPresent(model -> model.session().undo().ifPresent(model::go));
    }

    void redo() {
        model().ifPresent(model -> model.session().redo().ifPresent(model::go));
    }

    @Override
    public boolean isDirty() {
        return model().filter(model -> model.session().isDirty()).isPresent();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        IProgressService progress = getSite().getWorkbenchWindow().getWorkbench().getProgressService();
        new TranslationSaving(place, getSite().getShell(), progress, this::takeTheirs, this::warn)
                .save(model().orElseThrow().session(), annotations, monitor);
    }

    /** Shows what another program wrote in the place of what was written here, in the segment that is in hand. */
    private void takeTheirs(OpenedTranslation theirs) {
        OptionalInt hand = model().orElseThrow().hand();
        open(theirs);
        model().ifPresent(model -> hand.stream().filter(number -> number < model.size()).forEach(model::go));
        changed();
    }

    @Override
    public void doSaveAs() {
        // a translation stands where its review or its file does
    }

    @Override
    public void setFocus() {
        page().ifPresentOrElse(SegmentPage::setFocus, stage::setFocus);
        problems.ifPresent(SegmentProblems::lookAgain);
        takeUpAnnotations();
        sayPlace();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == IGotoMarker.class) {
            return type.cast((IGotoMarker) this::goTo);
        }
        return type == TranslationModel.class ? type.cast(model().orElse(null)) : super.getAdapter(type);
    }

    @Override
    public void dispose() {
        if (opening != null) {
            opening.cancel();
        }
        if (theme != null) {
            theme.dispose();
        }
        following.ifPresent(TranslationFollowing::stop);
        drafts.ifPresent(UnsavedDrafts::stop);
        matches.ifPresent(SegmentMatches::stop);
        problems.ifPresent(SegmentProblems::stop);
        super.dispose();
    }

    private void inUi(Runnable action) {
        ui.run(action);
    }
}
