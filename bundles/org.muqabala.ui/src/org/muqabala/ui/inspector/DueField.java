package org.muqabala.ui.inspector;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * A day or none: typed as year, month and day, or picked from a calendar. The platform's own control of dates cannot be empty,
 * loses its arrow in a mirrored window and names the months in the language of the computer.
 */
final class DueField extends Composite {

    private final Text text;
    private final Runnable changed;
    /** Whether it is shown that no day stands there. */
    private boolean marked;
    private Color before;

    DueField(Composite parent, Runnable changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 2;
        setLayout(layout);
        // year, month and day keep their order whatever stands around them
        text = new Text(this, SWT.BORDER | SWT.SINGLE | SWT.LEFT_TO_RIGHT);
        text.setMessage(Messages.due_form);
        text.setToolTipText(Messages.due_tip);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addListener(SWT.Modify, event -> typed());
        Button pick = new Button(this, SWT.PUSH);
        pick.setText("▾");
        pick.setToolTipText(Messages.due_pick);
        pick.addListener(SWT.Selection, event -> openCalendar());
    }

    void setDay(Optional<LocalDate> day) {
        text.setText(day.map(LocalDate::toString).orElse(""));
    }

    /** Empty if nothing stands there, or nothing that is a day. */
    Optional<LocalDate> day() {
        try {
            return text.getText().isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.getText().strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Whether what stands there is a day or nothing. */
    boolean isRight() {
        return text.getText().isBlank() || day().isPresent();
    }

    private void typed() {
        if (isRight() == marked) {
            colour();
        }
        text.setToolTipText(isRight() ? Messages.due_tip : Messages.due_wrong);
        changed.run();
    }

    /** The theme's colour is kept while it is not shown: to set none would be black on black in a dark one. */
    private void colour() {
        marked = !marked;
        Color usual = text.getForeground();
        text.setForeground(marked ? getDisplay().getSystemColor(SWT.COLOR_RED) : before);
        before = usual;
    }

    private void openCalendar() {
        Shell popup = new Shell(getShell(), SWT.NO_TRIM | SWT.ON_TOP | getShell().getOrientation());
        popup.setLayout(new FillLayout());
        DayPicker calendar = new DayPicker(popup, day().orElseGet(LocalDate::now), Locale.getDefault(), chosen -> {
            setDay(Optional.of(chosen));
            popup.close();
        });
        popup.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                popup.close();
            }
        });
        popup.addListener(SWT.Deactivate, event -> popup.close());
        popup.pack();
        Point place = getDisplay().map(this, null, 0, getSize().y);
        popup.setLocation(Math.max(0, Math.min(place.x, getDisplay().getBounds().width - popup.getSize().x)),
                Math.min(place.y, getDisplay().getBounds().height - popup.getSize().y));
        popup.open();
        calendar.setFocus();
    }
}
