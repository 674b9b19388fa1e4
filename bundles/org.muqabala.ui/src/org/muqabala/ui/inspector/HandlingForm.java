package org.muqabala.ui.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.muqabala.core.review.Handling;
import org.muqabala.core.review.Severity;
import org.muqabala.core.review.TextDirection;

/** Who is to see to an annotation, how urgently, until when; and which way its remark is written. */
final class HandlingForm extends Composite {

    private final Runnable changed;
    private final Combo severity;
    private final Combo assignee;
    private final DueField due;
    private final Text labels;
    private final Combo direction;
    private boolean showing;

    /** @param changed called when the user changed something */
    HandlingForm(Composite parent, Runnable changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
        assignee = row(Messages.handling_assignee, composite -> new Combo(composite, SWT.DROP_DOWN));
        assignee.addListener(SWT.Modify, event -> changed());
        severity = row(Messages.handling_severity,
                composite -> choice(composite, Arrays.stream(Severity.values()).map(HandlingTexts::name).toList()));
        due = row(Messages.handling_due, composite -> new DueField(composite, this::changed));
        labels = row(Messages.handling_labels, composite -> new Text(composite, SWT.BORDER | SWT.SINGLE));
        labels.setMessage(Messages.handling_labels_form);
        labels.addListener(SWT.Modify, event -> changed());
        direction = row(Messages.handling_direction,
                composite -> choice(composite, Arrays.stream(TextDirection.values()).map(HandlingTexts::name).toList()));
    }

    /** @param people who may be meant, for the list of names */
    void show(TextDirection newDirection, Handling handling, List<String> people) {
        showing = true;
        direction.select(newDirection.ordinal());
        severity.select(handling.severity().ordinal());
        assignee.setItems(people.toArray(String[]::new));
        assignee.setText(handling.assignee());
        due.setDay(handling.due());
        labels.setText(String.join(Messages.handling_comma + " ", handling.labels()));
        showing = false;
    }

    TextDirection direction() {
        return TextDirection.values()[direction.getSelectionIndex()];
    }

    Handling handling() {
        return new Handling(Severity.values()[severity.getSelectionIndex()], List.of(labels.getText().split("[,،]")),
                assignee.getText().strip(), due.day());
    }

    /** Whether everything that was typed can be kept. */
    boolean isRight() {
        return due.isRight();
    }

    private void changed() {
        if (!showing) {
            changed.run();
        }
    }

    private Combo choice(Composite parent, List<String> items) {
        Combo choice = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        choice.setItems(items.toArray(String[]::new));
        choice.select(0);
        choice.addListener(SWT.Selection, event -> changed());
        return choice;
    }

    private <C extends Control> C row(String caption, Function<Composite, C> field) {
        new Label(this, SWT.NONE).setText(caption);
        C control = field.apply(this);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 90;
        control.setLayoutData(wide);
        return control;
    }
}
