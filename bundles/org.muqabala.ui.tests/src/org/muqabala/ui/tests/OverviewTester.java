package org.muqabala.ui.tests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;

/** The strip beside the versions that shows the whole collation. */
final class OverviewTester {

    /** Free above the first mark and below the last. */
    private static final int MARGIN = 6;

    private final CollationEditorTester collation;
    private final Control strip;

    OverviewTester(CollationEditorTester collation) {
        this.collation = collation;
        this.strip = ShellTester.controls(collation.part().viewer().orElseThrow())
                .filter(control -> "OverviewBar".equals(control.getClass().getSimpleName())).findFirst().orElseThrow();
        EventLoop.settle();
    }

    /** The pixel at which a row is to be marked: where it stands in the newer version, or in the older if only that has it. */
    int heightOf(LedgerRow row) {
        Side side = row.place(Side.B).isPresent() ? Side.B : Side.A;
        double share = (double) row.place(side).orElseThrow().start() / collation.model().comparison().article(side).text().length();
        return MARGIN + (int) (share * (strip.getSize().y - 2 * MARGIN));
    }

    void click(int y) {
        strip.notifyListeners(SWT.MouseDown, at(y));
        EventLoop.settle();
    }

    /** What is said when it is pointed at; null for nothing. */
    String tip(int y) {
        strip.notifyListeners(SWT.MouseMove, at(y));
        return strip.getToolTipText();
    }

    private static Event at(int y) {
        Event event = new Event();
        event.button = 1;
        event.y = y;
        return event;
    }
}
