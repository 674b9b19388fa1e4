package org.muqabala.ui.inspector;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.muqabala.core.collation.ReasonTexts;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.ui.KeyHint;
import org.muqabala.ui.collation.ActiveCollation;
import org.muqabala.ui.collation.AnnotationAuthor;
import org.muqabala.ui.collation.AnnotationDraft;
import org.muqabala.ui.collation.AnnotationTarget;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.CollationModel;
import org.muqabala.ui.collation.DivergenceTexts;
import org.muqabala.ui.collation.NextDivergence;
import org.muqabala.ui.collation.StatusLine;
import org.muqabala.ui.collation.UndoCommands;
import org.muqabala.ui.review.ReviewPeople;

/** Shows the target of the collation in front: what it is, what was said about it, and the form to say more. */
public final class InspectorView extends ViewPart {

    public static final String ID = "org.muqabala.ui.inspector";

    /** Room that the scroll bar covers. */
    private static final int SCROLL_BAR = 8;

    private final DivergenceTexts texts = new DivergenceTexts(new ReasonTexts(Locale.getDefault()));
    private final StackLayout stack = new StackLayout();
    private Composite pages;
    private Label empty;
    private ScrolledComposite scroller;
    private TargetSection about;
    private AnnotationList annotations;
    private AnnotateForm form;
    private DraftsElsewhere elsewhere;
    private OrphanSection orphans;
    private ActiveCollation active;
    private Optional<StatusLine> status = Optional.empty();
    /** The annotations whose wording stands in its article, by their ids. */
    private Set<String> applied = Set.of();
    private List<Runnable> subscriptions = List.of();

    @Override
    public void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        stack.marginWidth = SCROLL_BAR / 2;
        stack.marginHeight = 8;
        pages.setLayout(stack);
        empty = new Label(pages, SWT.WRAP);
        createContents();
        active = new ActiveCollation(getSite().getPage(), this::follow);
        active.start();
        getSite().getService(IContextService.class).activateContext(ActiveCollation.CONTEXT);
        // while words are being typed, undo must not take back an annotation unseen
        new UndoCommands(() -> form.isTyping() ? Optional.empty() : active.model()).activate(getSite());
    }

    /** Begins an annotation of the kind on the target; the cursor stands where the words go. */
    public void begin(AnnotationKind kind) {
        if (target().isPresent() && isOpen()) {
            form.begin(kind);
            scroller.showControl(form);
        }
    }

    /** The form, for those who look at it from outside. */
    public AnnotateForm form() {
        return form;
    }

    @Override
    public void setFocus() {
        if (target().isPresent()) {
            form.setFocus();
        } else {
            pages.setFocus();
        }
    }

    @Override
    public void dispose() {
        active.stop();
        subscriptions.forEach(Runnable::run);
        super.dispose();
    }

    private void createContents() {
        scroller = new ScrolledComposite(pages, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        Composite contents = new Composite(scroller, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.marginRight = SCROLL_BAR;
        layout.verticalSpacing = 10;
        contents.setLayout(layout);
        about = new TargetSection(contents, texts,
                passage -> active.editor().flatMap(CollationEditor::viewer).ifPresent(viewer -> viewer.show(passage)));
        about.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        annotations = new AnnotationList(contents, actions(), this::fit);
        annotations.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        form = new AnnotateForm(contents, this::save, this::typed, this::backToText);
        form.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        elsewhere = new DraftsElsewhere(contents);
        orphans = new OrphanSection(contents, this::say, actions());
        orphans.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        scroller.setContent(contents);
        scroller.addListener(SWT.Resize, event -> fit());
    }

    private void follow() {
        subscriptions.forEach(Runnable::run);
        subscriptions = active.model().map(model -> List.of(
                model.onTarget(this::targetChanged),
                model.drafts().onChange(this::draftsChanged),
                model.session().onChange(this::said))).orElse(List.of());
        applied = active.model().map(model -> applied(model.session().review())).orElse(Set.of());
        status = active.model().map(model -> new StatusLine(model, getViewSite().getActionBars().getStatusLineManager()));
        targetChanged();
    }

    /** Undo takes back what was said of a wording, and leaves the article, which has an undo of its own. */
    private void said(Review review) {
        Set<String> before = applied;
        applied = applied(review);
        boolean takenBack = before.stream().anyMatch(id -> !applied.contains(id) && review.annotation(id).isPresent());
        if (takenBack) {
            active.editor().ifPresent(editor -> editor.report(Messages.apply_stillThere));
        }
        showAnnotations();
    }

    private static Set<String> applied(Review review) {
        return review.annotations().stream().filter(annotation -> annotation.state() == AnnotationState.APPLIED).map(Annotation::id)
                .collect(Collectors.toSet());
    }

    private static String howToBegin() {
        return KeyHint.of(NextDivergence.COMMAND).map(key -> NLS.bind(Messages.empty_noTarget, key)).orElse(Messages.empty_noTargetNoKey);
    }

    private void targetChanged() {
        Optional<AnnotationTarget> target = target();
        empty.setText(active.model().isPresent() ? howToBegin()
                : active.isBehind() ? Messages.empty_behind : Messages.empty_noCollation);
        include(about, target.isPresent());
        target.ifPresent(which -> {
            about.show(active.model().orElseThrow(), which);
            showDraft(active.model().orElseThrow(), which);
            showDraftsElsewhere();
        });
        showAnnotations();
    }

    private void showAnnotations() {
        status.ifPresent(StatusLine::show);
        boolean closed = isClosed();
        include(form, target().isPresent() && (!closed || form.work().isPresent()));
        stack.topControl = target().isPresent() || hasOrphans() ? scroller : empty;
        pages.layout();
        annotations.show(active.model().flatMap(model -> target().map(model::annotationsOn)).orElse(List.of()));
        orphans.show(active.model().map(model -> model.session().review().orphans()).orElse(List.of()), target());
        form.forgetUnless(id -> active.model().flatMap(model -> model.session().review().annotation(id)).isPresent());
        fit();
    }

    private void fit() {
        Composite contents = (Composite) scroller.getContent();
        contents.layout(true, true);
        scroller.setMinSize(contents.computeSize(scroller.getClientArea().width, SWT.DEFAULT));
    }

    private boolean hasOrphans() {
        return active.model().filter(model -> !model.session().review().orphans().isEmpty()).isPresent();
    }

    private static void include(Control control, boolean shown) {
        ((GridData) control.getLayoutData()).exclude = !shown;
        control.setVisible(shown);
    }

    private void showDraft(CollationModel model, AnnotationTarget target) {
        form.about(replaced(model, target), ReviewPeople.of(model.session().review()));
        AnnotationDraft blank = AnnotationDraft.blank(form.kind());
        AnnotationDraft draft = model.drafts().on(target).orElse(blank);
        AnnotationDraft begun = draft.editedId().flatMap(id -> model.session().review().annotation(id)).map(AnnotationDraft::of)
                .orElse(blank);
        form.show(begun.editedId().isPresent() ? draft : draft.asNew(), begun);
    }

    /** The words that a correction of the target replaces: those of the newest version that it has a place in. */
    private static String replaced(CollationModel model, AnnotationTarget target) {
        return target.anchors(model.comparison()).stream().max(Comparator.comparing(Anchor::side)).map(Anchor::quote).orElse("");
    }

    private void draftsChanged() {
        boolean settled = active.model().isPresent() && target().flatMap(active.model().get().drafts()::on).isEmpty();
        if (settled && form.work().isPresent()) {
            form.clear();
        }
        showDraftsElsewhere();
    }

    private void showDraftsElsewhere() {
        active.model().ifPresent(model -> elsewhere.show(model, target()));
        fit();
    }

    private void typed() {
        CollationModel model = active.model().orElseThrow();
        target().ifPresent(target -> form.work().ifPresentOrElse(
                draft -> model.drafts().keep(target, draft), () -> model.drafts().drop(target)));
    }

    private void backToText() {
        active.editor().ifPresent(getSite().getPage()::activate);
    }

    private void save(AnnotationDraft draft) {
        CollationModel model = active.model().orElseThrow();
        target().filter(target -> isOpen()).ifPresent(target -> {
            model.drafts().settle(target, draft, model.session(), AnnotationAuthor.current());
            form.clear();
        });
    }

    private AnnotationActions actions() {
        return new AnnotationActions() {
            @Override
            public void edit(Annotation annotation) {
                form.edit(annotation);
            }

            @Override
            public void delete(Annotation annotation) {
                say(new ReviewCommand.Remove(annotation.id()));
            }

            @Override
            public void answer(Annotation annotation, String text) {
                say(AnnotationAuthor.current().answer(annotation, text));
            }

            @Override
            public void move(Annotation annotation, AnnotationState to) {
                if (to != AnnotationState.APPLIED || isOpen() && isApplied(annotation)) {
                    say(AnnotationAuthor.current().move(annotation, to));
                }
            }
        };
    }

    /** Puts the suggested wording into the article; says above the collation how that went. */
    private boolean isApplied(Annotation annotation) {
        CollationEditor editor = active.editor().orElseThrow();
        Optional<String> problem = annotation.edit().map(new ApplyCorrection(getSite().getPage(), editor, file -> takenBack(annotation, editor, file))::apply)
                .orElse(Optional.of(Messages.apply_nothing));
        problem.ifPresentOrElse(editor::warn, () -> editor.report(Messages.apply_done));
        return problem.isEmpty();
    }

    /** The wording was put into the article and does not stand there any more: whoever takes it out may not think of the review. */
    private static void takenBack(Annotation applied, CollationEditor editor, String file) {
        boolean stillSaidSo = editor.model().flatMap(model -> model.session().review().annotation(applied.id()))
                .filter(annotation -> annotation.state() == AnnotationState.APPLIED).isPresent();
        if (stillSaidSo) {
            editor.report(NLS.bind(Messages.apply_takenBack, file));
        }
    }

    private void say(ReviewCommand command) {
        if (isOpen()) {
            active.model().ifPresent(model -> model.session().apply(command));
        }
    }

    /** Whether more can be said; where the review is closed, that is said above the collation. */
    private boolean isOpen() {
        boolean closed = isClosed();
        if (closed) {
            active.editor().ifPresent(editor -> editor.refuse(Messages.closed));
        }
        return !closed;
    }

    private boolean isClosed() {
        return active.model().filter(model -> model.session().review().isClosed()).isPresent();
    }

    private Optional<AnnotationTarget> target() {
        return active.model().flatMap(CollationModel::target);
    }
}
