package org.muqabala.ui.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Span;

/** The band between the two versions. */
final class GutterTester {

    private static final int EDGE = 3;

    private final CollationEditorTester collation;
    private final Control gutter;

    GutterTester(CollationEditorTester collation) {
        this.collation = collation;
        this.gutter = ShellTester.controls(collation.part().viewer().orElseThrow())
                .filter(control -> "ConnectorGutter".equals(control.getClass().getSimpleName())).findFirst().orElseThrow();
        EventLoop.settle();
    }

    /** Clicks the end that a link has at a side; it must be on the screen. */
    void click(Link link, Side side) {
        Event event = at(link, side);
        event.button = 1;
        gutter.notifyListeners(SWT.MouseDown, event);
        EventLoop.settle();
    }

    /** What is said when the end at the older side is pointed at. */
    String tip(Link link) {
        gutter.notifyListeners(SWT.MouseMove, at(link, Side.A));
        return gutter.getToolTipText();
    }

    private Event at(Link link, Side side) {
        Span span = link.on(side).get(0);
        Control text = collation.text(side);
        int top = collation.text(side).getLocationAtOffset(span.start()).y;
        int last = span.end() - 1;
        int foot = collation.text(side).getLocationAtOffset(last).y + collation.text(side).getLineHeight(last);
        Point middle = gutter.getDisplay().map(text, gutter, 0, (top + foot) / 2);
        boolean atLeft = gutter.toDisplay(0, 0).x > Math.min(text.toDisplay(0, 0).x, text.toDisplay(text.getSize().x, 0).x);
        Event event = new Event();
        event.x = atLeft ? EDGE : gutter.getSize().x - EDGE;
        event.y = middle.y;
        return event;
    }
}
