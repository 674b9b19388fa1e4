package org.muqabala.ui.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.Handling;
import org.muqabala.core.review.TextDirection;
import org.muqabala.ui.ChoiceBar;
import org.muqabala.ui.bidi.LinkLine;
import org.muqabala.ui.collation.AnnotationDraft;

/**
 * The form in which an annotation is written or changed. Ctrl+Enter saves from every field; Escape goes back to the text and
 * leaves the words where they are.
 */
public final class AnnotateForm extends Composite {

    private final Consumer<AnnotationDraft> save;
    private final Runnable typed;
    private final Runnable leave;
    private final ChoiceBar<AnnotationKind> kinds;
    private final Label heading;
    private final Label proposalLabel;
    private final WritingField proposal;
    private final WritingField note;
    private final Label previewLabel;
    private final ReplacementPreview preview;
    private final Link detailsLink;
    private final HandlingForm details;
    private final Button saveButton;
    private final Button cancelButton;
    private AnnotationDraft start = AnnotationDraft.blank(AnnotationKind.values()[0]);
    private boolean showing;
    private String replaced = "";
    private List<String> people = List.of();

    /**
     * @param save takes what is to become an annotation
     * @param typed called when the user changed what stands in the form
     * @param leave called when the user wants back to the text
     */
    AnnotateForm(Composite parent, Consumer<AnnotationDraft> save, Runnable typed, Runnable leave) {
        super(parent, SWT.NONE);
        this.save = save;
        this.typed = typed;
        this.leave = leave;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
        heading = new Label(this, SWT.NONE);
        heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        kinds = new ChoiceBar<>(this, AnnotationKind.class, KindTexts::verb, KindTexts::tip, this::begin);
        kinds.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        proposalLabel = new Label(this, SWT.NONE);
        proposalLabel.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        proposal = field(70);
        previewLabel = new Label(this, SWT.NONE);
        previewLabel.setText(Messages.form_preview);
        previewLabel.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        preview = new ReplacementPreview(this);
        GridData narrow = new GridData(SWT.FILL, SWT.TOP, true, false);
        narrow.widthHint = 120;
        preview.control().setLayoutData(narrow);
        new Label(this, SWT.NONE).setText(Messages.form_note);
        note = field(54);
        detailsLink = LinkLine.in(this);
        detailsLink.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        details = new HandlingForm(this, this::wordsTyped);
        details.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        detailsLink.addListener(SWT.Selection, event -> toggleDetails());
        openDetails(false);
        Composite buttons = row(2);
        saveButton = button(buttons, Messages.form_save, Messages.form_save_tip, this::submit);
        cancelButton = button(buttons, Messages.form_cancel, Messages.form_cancel_tip, this::discard);
        clear();
    }

    /** Begins an annotation of the kind: the cursor stands in the field where the words go. */
    void begin(AnnotationKind kind) {
        choose(kind);
        typed.run();
        setFocus();
    }

    /** Takes an annotation in to be changed. */
    void edit(Annotation annotation) {
        show(AnnotationDraft.of(annotation), AnnotationDraft.of(annotation));
        setFocus();
    }

    /** Empties the form for a new annotation. */
    void clear() {
        show(AnnotationDraft.blank(kinds.choice()), AnnotationDraft.blank(kinds.choice()));
    }

    /**
     * What the next draft is about.
     *
     * @param words that a suggested text would replace; may be empty
     * @param names of those who may be meant to see to it
     */
    void about(String words, List<String> names) {
        replaced = words;
        people = names;
    }

    /** Shows a draft that was begun with {@code begun}. */
    void show(AnnotationDraft draft, AnnotationDraft begun) {
        start = begun;
        showing = true;
        proposal.setWords(draft.proposal());
        note.setWords(draft.note());
        details.show(draft.direction(), draft.handling(), people);
        if (draft.direction() != TextDirection.AUTO || !draft.handling().equals(Handling.USUAL)) {
            openDetails(true);
        }
        showing = false;
        choose(draft.kind());
    }

    /** Gives up changing an annotation that is not there any more; the words stay, for a new one. */
    void forgetUnless(Predicate<String> exists) {
        if (start.editedId().isPresent() && !exists.test(start.editedId().get())) {
            start = AnnotationDraft.blank(start.kind());
            choose(kinds.choice());
            typed.run();
        }
    }

    AnnotationKind kind() {
        return kinds.choice();
    }

    /** What stands in the form; empty if leaving it loses nothing. */
    Optional<AnnotationDraft> work() {
        return Optional.of(draft()).filter(draft -> draft.isWorkBeyond(start));
    }

    /** Whether the cursor stands in a field that words were typed into. */
    boolean isTyping() {
        return Stream.of(proposal, note).anyMatch(field -> field.control().isFocusControl() && !field.isEmpty());
    }

    @Override
    public boolean setFocus() {
        return (AnnotationDraft.hasProposal(kinds.choice()) ? proposal : note).control().setFocus();
    }

    private void choose(AnnotationKind kind) {
        kinds.choose(kind);
        boolean hasProposal = AnnotationDraft.hasProposal(kind);
        proposalLabel.setText(kind == AnnotationKind.TRANSLATION ? Messages.form_target : Messages.form_suggestion);
        include(proposalLabel, hasProposal);
        include(proposal.control(), hasProposal);
        showPreview();
        showState();
        getParent().layout(true, true);
    }

    private void showPreview() {
        boolean useful = kinds.choice() == AnnotationKind.CORRECTION && !replaced.isBlank() && !proposal.raw().isBlank();
        include(previewLabel, useful);
        include(preview.control(), useful);
        if (useful) {
            preview.show(replaced, proposal.raw().strip());
        }
    }

    private void openDetails(boolean open) {
        include(details, open);
        LinkLine.say(detailsLink, "<a>" + (open ? Messages.form_fewer : Messages.form_more) + "</a>");
        getParent().layout(true, true);
    }

    /** Unfolds or folds the details, and keeps the buttons below them in sight. */
    private void toggleDetails() {
        openDetails(!details.getVisible());
        if (getParent().getParent() instanceof ScrolledComposite scroller) {
            scroller.setMinSize(getParent().computeSize(scroller.getClientArea().width, SWT.DEFAULT));
            scroller.showControl(saveButton.getParent());
        }
    }

    private void showState() {
        AnnotationDraft draft = draft();
        boolean unsaved = draft.isWorkBeyond(start);
        String title = start.editedId().isPresent() ? Messages.form_change : Messages.form_new;
        heading.setText(unsaved ? NLS.bind(Messages.form_unsaved, title) : title);
        enable(cancelButton, unsaved || start.editedId().isPresent());
        enable(saveButton, draft.isSaying() && details.isRight());
    }

    /** A button that a theme gave a colour keeps it when disabled, and would look live. */
    private static void enable(Button button, boolean enabled) {
        button.setEnabled(enabled);
        button.setForeground(enabled ? button.getParent().getForeground()
                : button.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
    }

    private AnnotationDraft draft() {
        return new AnnotationDraft(start.editedId(), kinds.choice(), proposal.raw(), note.raw(), details.direction(), details.handling());
    }

    private void discard() {
        clear();
        typed.run();
    }

    /** Typed words stay; an annotation that was only looked at is let go. */
    private void giveUp() {
        if (work().isEmpty()) {
            discard();
        }
        leave.run();
    }

    private void submit() {
        AnnotationDraft draft = draft();
        if (draft.isSaying() && details.isRight()) {
            save.accept(draft);
        }
    }

    private WritingField field(int height) {
        return new WritingField(this, height, this::wordsTyped, this::submit, this::giveUp);
    }

    private void wordsTyped() {
        if (!showing) {
            boolean previewed = preview.control().getVisible();
            showPreview();
            if (previewed || preview.control().getVisible()) {
                getParent().layout(true, true);
            }
            showState();
            typed.run();
        }
    }

    private Composite row(int columns) {
        Composite row = new Composite(this, SWT.NONE);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 2;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return row;
    }

    private static Button button(Composite row, String text, String tip, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    private static void include(Control control, boolean shown) {
        ((GridData) control.getLayoutData()).exclude = !shown;
        control.setVisible(shown);
    }
}
