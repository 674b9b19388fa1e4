package org.muqabala.ui.tests;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** The calendar that a day is picked from. */
record CalendarTester(ShellTester shell) {

    /** The month and the year that are shown. */
    String month() {
        return shell.first(Label.class).getText();
    }

    /** The day of the month that is marked. */
    String marked() {
        return buttons().stream().filter(Button::getSelection).map(Button::getText).findFirst().orElseThrow();
    }

    /** What is said of the marked day when it is pointed at. */
    String tip() {
        return buttons().stream().filter(Button::getSelection).map(Button::getToolTipText).findFirst().orElseThrow();
    }

    /** Turns the page by a click: the first button goes back, the second forward. */
    void turn(boolean forward) {
        buttons().get(forward ? 1 : 0).notifyListeners(SWT.Selection, new Event());
        EventLoop.settle();
    }

    /** Goes by a key from the day that is marked. */
    void press(int keyCode) {
        Event key = new Event();
        key.keyCode = keyCode;
        buttons().stream().filter(Button::getSelection).findFirst().orElseThrow().notifyListeners(SWT.KeyDown, key);
        EventLoop.settle();
    }

    /** Clicks the day, which ends the calendar. */
    void click(int day) {
        buttons().stream().filter(button -> button.getText().equals(String.valueOf(day))).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
        EventLoop.settle();
    }

    private List<Button> buttons() {
        return ShellTester.controls(shell.shell()).filter(Button.class::isInstance).map(Button.class::cast).filter(Button::isVisible).toList();
    }
}
