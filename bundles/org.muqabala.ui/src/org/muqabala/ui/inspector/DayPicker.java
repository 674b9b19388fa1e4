package org.muqabala.ui.inspector;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/**
 * A calendar of one month at a time, by mouse or by keys: arrows go by day and week, Page Up and Page Down by month, Enter picks. It speaks
 * the language of the interface and runs its way; the platform's own calendar speaks that of the computer.
 * It stands in a plain composite, which themes know.
 */
final class DayPicker {

    private static final int GAP = 2;
    private static final int RING = 2;

    private final Composite days;
    private final Locale locale;
    private final Consumer<LocalDate> picked;
    private final Label title;
    private final List<Label> heads = new ArrayList<>();
    private final List<Button> cells = new ArrayList<>();
    private LocalDate day;

    /**
     * @param day what is marked at first
     * @param picked told of the day that was clicked or chosen with Enter
     */
    DayPicker(Composite parent, LocalDate day, Locale locale, Consumer<LocalDate> picked) {
        days = new Composite(parent, SWT.BORDER);
        this.day = day;
        this.locale = locale;
        this.picked = picked;
        GridLayout layout = new GridLayout(MonthPage.DAYS, true);
        layout.horizontalSpacing = GAP;
        layout.verticalSpacing = GAP;
        days.setLayout(layout);
        turner(isMirrored() ? "▸" : "◂", Messages.due_previousMonth, -1);
        title = new Label(days, SWT.CENTER);
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, MonthPage.DAYS - 2, 1));
        turner(isMirrored() ? "◂" : "▸", Messages.due_nextMonth, 1);
        for (int column = 0; column < MonthPage.DAYS; column++) {
            Label head = new Label(days, SWT.CENTER);
            head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            heads.add(head);
        }
        for (int cell = 0; cell < MonthPage.WEEKS * MonthPage.DAYS; cell++) {
            cells.add(cell(cell));
        }
        turn();
    }

    /** Gives the focus to the day that is marked. */
    void setFocus() {
        cells.stream().filter(Button::getSelection).findFirst().ifPresent(Button::setFocus);
    }

    private boolean isMirrored() {
        return (days.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
    }

    private void turner(String sign, String tip, int months) {
        Button button = new Button(days, SWT.PUSH | SWT.FLAT);
        button.setText(sign);
        button.setToolTipText(tip);
        button.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        button.addListener(SWT.Selection, event -> {
            day = day.plusMonths(months);
            turn();
        });
    }

    private Button cell(int place) {
        Button button = new Button(days, SWT.TOGGLE | SWT.FLAT);
        button.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        button.addListener(SWT.Selection, event -> page().day(place).ifPresent(this::pick));
        button.addListener(SWT.KeyDown, this::walk);
        button.addListener(SWT.Paint, event -> ring(button, event.gc));
        return button;
    }

    /** Marks the day: that a button is pressed cannot be seen in every theme. */
    private static void ring(Button button, GC gc) {
        if (button.getSelection()) {
            gc.setForeground(button.getForeground());
            gc.setLineWidth(RING);
            gc.drawRectangle(RING, RING, button.getSize().x - 2 * RING, button.getSize().y - 2 * RING);
        }
    }

    private MonthPage page() {
        return new MonthPage(YearMonth.from(day), locale);
    }

    private void pick(LocalDate chosen) {
        day = chosen;
        turn();
        picked.accept(chosen);
    }

    private void walk(Event key) {
        int forward = isMirrored() ? SWT.ARROW_LEFT : SWT.ARROW_RIGHT;
        int back = isMirrored() ? SWT.ARROW_RIGHT : SWT.ARROW_LEFT;
        Optional<LocalDate> next = key.keyCode == forward ? Optional.of(day.plusDays(1)) : key.keyCode == back ? Optional.of(day.minusDays(1))
                : switch (key.keyCode) {
                    case SWT.ARROW_DOWN -> Optional.of(day.plusWeeks(1));
                    case SWT.ARROW_UP -> Optional.of(day.minusWeeks(1));
                    case SWT.PAGE_DOWN -> Optional.of(day.plusMonths(1));
                    case SWT.PAGE_UP -> Optional.of(day.minusMonths(1));
                    default -> Optional.empty();
                };
        next.ifPresent(there -> {
            key.doit = false;
            day = there;
            turn();
            setFocus();
        });
    }

    /** Writes the month of the day into the page. */
    private void turn() {
        MonthPage page = page();
        DateTimeFormatter whole = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
        title.setText(page.title());
        for (int column = 0; column < MonthPage.DAYS; column++) {
            heads.get(column).setText(page.initial(page.week().get(column)));
            heads.get(column).setToolTipText(page.name(page.week().get(column)));
        }
        for (int place = 0; place < cells.size(); place++) {
            Button cell = cells.get(place);
            Optional<LocalDate> there = page.day(place);
            cell.setText(there.map(LocalDate::getDayOfMonth).map(String::valueOf).orElse(""));
            cell.setToolTipText(there.map(whole::format).orElse(null));
            cell.setSelection(there.equals(Optional.of(day)));
            cell.setVisible(there.isPresent());
        }
    }
}
