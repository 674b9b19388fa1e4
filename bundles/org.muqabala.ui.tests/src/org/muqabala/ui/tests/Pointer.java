package org.muqabala.ui.tests;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** The pointer of the screen, moved through the system's own queue, over a text. */
record Pointer(StyledText text) {

    /** The middle of the letter's box: towards where reading goes on from the edge that the letter begins at. */
    Pointer over(int place) {
        Point from = text.getLocationAtOffset(place);
        Point to = text.getLocationAtOffset(place + 1);
        int x = from.y == to.y ? (from.x + to.x) / 2 : from.x + (to.x > from.x ? -2 : 2);
        return at(x, from.y + text.getLineHeight(place) / 2);
    }

    /** To the margin, where nothing is written. */
    Pointer away() {
        return at(1, 1);
    }

    private Pointer at(int x, int y) {
        Point there = text.getDisplay().map(text, null, x, y);
        // a pointer that only appears somewhere has not moved there
        move(there.x + 1, there.y);
        EventLoop.settle();
        move(there.x, there.y);
        EventLoop.settle();
        return this;
    }

    private void move(int x, int y) {
        Event event = new Event();
        event.type = SWT.MouseMove;
        event.x = x;
        event.y = y;
        text.getDisplay().post(event);
    }

    /** What the tips over the text say. */
    List<String> tips() {
        return tipWindows().flatMap(Pointer::words).toList();
    }

    void picture(String name) {
        tipWindows().forEach(tip -> Picture.of(tip, name));
    }

    private Stream<Shell> tipWindows() {
        return Arrays.stream(text.getShell().getShells()).filter(Shell::isVisible);
    }

    private static Stream<String> words(Control control) {
        return switch (control) {
            case StyledText tip -> Stream.of(tip.getText());
            case Composite parent -> Stream.of(parent.getChildren()).flatMap(Pointer::words);
            default -> Stream.of();
        };
    }

    /** What there is to say nothing of does not say anything later either: waits longer than any tip takes to come. */
    List<String> tipsWithinASecond() {
        Instant end = Instant.now().plusSeconds(1);
        while (Instant.now().isBefore(end) && tips().isEmpty()) {
            EventLoop.settle();
        }
        return tips();
    }
}
