package org.muqabala.ui.inspector;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.ui.ChoiceBar;

/** The form in which an annotation is written or changed. Ctrl+Enter saves from every field, Escape gives up. */
public final class AnnotateForm extends Composite {

    private final Consumer<AnnotationDraft> save;
    private final ChoiceBar<AnnotationKind> kinds;
    private final Label heading;
    private final Label proposalLabel;
    private final WritingField proposal;
    private final WritingField note;
    private final Button saveButton;
    private final Button cancelButton;
    private Optional<String> editedId = Optional.empty();

    AnnotateForm(Composite parent, Consumer<AnnotationDraft> save) {
        super(parent, SWT.NONE);
        this.save = save;
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
        new Label(this, SWT.NONE).setText(Messages.form_note);
        note = field(54);
        Composite buttons = row(2);
        saveButton = button(buttons, Messages.form_save, Messages.form_save_tip, this::submit);
        cancelButton = button(buttons, Messages.form_cancel, Messages.form_cancel_tip, this::clear);
        clear();
    }

    /** Begins an annotation of the kind: the cursor stands in the field where the words go. */
    void begin(AnnotationKind kind) {
        choose(kind);
        setFocus();
    }

    /** Takes an annotation in to be changed. */
    void edit(Annotation annotation) {
        editedId = Optional.of(annotation.id());
        proposal.setWords(annotation.proposal());
        note.setWords(annotation.note());
        choose(annotation.kind());
        setFocus();
    }

    /** Empties the form for a new annotation. */
    void clear() {
        editedId = Optional.empty();
        proposal.setWords("");
        note.setWords("");
        choose(kinds.choice());
    }

    /** Gives up changing an annotation that is not there any more; the words stay, for a new one. */
    void forgetUnless(Predicate<String> exists) {
        if (editedId.isPresent() && !exists.test(editedId.get())) {
            editedId = Optional.empty();
            choose(kinds.choice());
        }
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
        heading.setText(editedId.isPresent() ? Messages.form_change : Messages.form_new);
        cancelButton.setEnabled(editedId.isPresent() || !proposal.isEmpty() || !note.isEmpty());
        saveButton.setEnabled(draft().isSaying());
        getParent().layout(true, true);
    }

    private AnnotationDraft draft() {
        AnnotationKind kind = kinds.choice();
        return new AnnotationDraft(editedId, kind, AnnotationDraft.hasProposal(kind) ? proposal.words() : "", note.words());
    }

    private void submit() {
        AnnotationDraft draft = draft();
        if (draft.isSaying()) {
            save.accept(draft);
        }
    }

    private WritingField field(int height) {
        return new WritingField(this, height, this::typed, this::submit, this::clear);
    }

    private void typed() {
        if (saveButton != null && cancelButton != null) {
            saveButton.setEnabled(draft().isSaying());
            cancelButton.setEnabled(true);
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
