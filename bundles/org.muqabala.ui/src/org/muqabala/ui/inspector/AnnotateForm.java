package org.muqabala.ui.inspector;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.ui.bidi.ParagraphDirection;

/** The form in which an annotation is written or changed. Ctrl+Enter saves from every field, Escape gives up. */
public final class AnnotateForm extends Composite {

    private final Consumer<AnnotationDraft> save;
    private final Map<AnnotationKind, Button> kinds = new EnumMap<>(AnnotationKind.class);
    private final Label heading;
    private final Label proposalLabel;
    private final Text proposal;
    private final TypedDirection proposalDirection;
    private final Text note;
    private final Button saveButton;
    private final Button cancelButton;
    private Optional<String> editedId = Optional.empty();
    private ParagraphDirection textDirection = ParagraphDirection.NEUTRAL;

    AnnotateForm(Composite parent, Consumer<AnnotationDraft> save) {
        super(parent, SWT.NONE);
        this.save = save;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
        heading = new Label(this, SWT.NONE);
        heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        createKinds();
        proposalLabel = new Label(this, SWT.NONE);
        proposalLabel.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        proposal = field(70);
        proposalDirection = TypedDirection.install(proposal);
        new Label(this, SWT.NONE).setText(Messages.form_note);
        note = field(54);
        TypedDirection.install(note);
        Composite buttons = row(2);
        saveButton = button(buttons, Messages.form_save, Messages.form_save_tip, this::submit);
        cancelButton = button(buttons, Messages.form_cancel, Messages.form_cancel_tip, () -> clear(textDirection));
        clear(ParagraphDirection.NEUTRAL);
    }

    /** Begins an annotation of the kind: the cursor stands in the field where the words go. */
    void begin(AnnotationKind kind) {
        choose(kind);
        setFocus();
    }

    /** Takes an annotation in to be changed. */
    void edit(Annotation annotation) {
        editedId = Optional.of(annotation.id());
        proposal.setText(annotation.proposal());
        note.setText(annotation.note());
        choose(annotation.kind());
        setFocus();
    }

    /**
     * Empties the form for a new annotation.
     *
     * @param direction of the text that a correction would replace
     */
    void clear(ParagraphDirection direction) {
        textDirection = direction;
        editedId = Optional.empty();
        proposal.setText("");
        note.setText("");
        choose(kind());
    }

    /** Gives up changing an annotation that is not there any more; the words stay, for a new one. */
    void forgetUnless(Predicate<String> exists) {
        if (editedId.isPresent() && !exists.test(editedId.get())) {
            editedId = Optional.empty();
            choose(kind());
        }
    }

    @Override
    public boolean setFocus() {
        return (AnnotationDraft.hasProposal(kind()) ? proposal : note).setFocus();
    }

    private void createKinds() {
        Composite row = row(AnnotationKind.values().length);
        for (AnnotationKind kind : AnnotationKind.values()) {
            Button button = new Button(row, SWT.TOGGLE);
            button.setText(KindTexts.name(kind));
            button.setToolTipText(KindTexts.tip(kind));
            button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> begin(kind)));
            kinds.put(kind, button);
        }
        kinds.get(AnnotationKind.CORRECTION).setSelection(true);
    }

    private AnnotationKind kind() {
        return kinds.entrySet().stream().filter(entry -> entry.getValue().getSelection()).findFirst()
                .map(Map.Entry::getKey).orElse(AnnotationKind.CORRECTION);
    }

    private void choose(AnnotationKind kind) {
        kinds.forEach((each, button) -> button.setSelection(each == kind));
        boolean hasProposal = AnnotationDraft.hasProposal(kind);
        proposalLabel.setText(kind == AnnotationKind.TRANSLATION ? Messages.form_target : Messages.form_suggestion);
        proposalDirection.whenEmpty(kind == AnnotationKind.TRANSLATION ? ParagraphDirection.LEFT_TO_RIGHT : textDirection);
        include(proposalLabel, hasProposal);
        include(proposal, hasProposal);
        heading.setText(editedId.isPresent() ? Messages.form_change : Messages.form_new);
        cancelButton.setEnabled(editedId.isPresent() || !proposal.getText().isEmpty() || !note.getText().isEmpty());
        saveButton.setEnabled(draft().isSaying());
        getParent().layout(true, true);
    }

    private AnnotationDraft draft() {
        AnnotationKind kind = kind();
        return new AnnotationDraft(editedId, kind, AnnotationDraft.hasProposal(kind) ? proposal.getText().strip() : "",
                note.getText().strip());
    }

    private void submit() {
        AnnotationDraft draft = draft();
        if (draft.isSaying()) {
            save.accept(draft);
        }
    }

    private Text field(int height) {
        Text field = new Text(this, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.heightHint = height;
        data.widthHint = 120;
        field.setLayoutData(data);
        field.addListener(SWT.Traverse, this::traverse);
        field.addListener(SWT.KeyDown, this::pressed);
        field.addListener(SWT.Modify, event -> typed());
        return field;
    }

    /** Tab goes on to the next field instead of into the text. */
    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    private void pressed(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && (event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            submit();
        } else if (event.keyCode == SWT.ESC) {
            event.doit = false;
            clear(textDirection);
        }
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
