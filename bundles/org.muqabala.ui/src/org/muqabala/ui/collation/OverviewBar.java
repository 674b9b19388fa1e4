package org.muqabala.ui.collation;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.muqabala.core.collation.LedgerRow;

/**
 * The whole comparison in one strip: a mark for each divergence that the filter shows, as wide as it is weighty. A click goes to the
 * nearest.
 */
final class OverviewBar extends Canvas {

    static final int WIDTH = 18;

    private final Supplier<CollationModel> shown;
    private final Palette palette;
    /** What the pointer can be on. */
    private OverviewMarks painted = new OverviewMarks(List.of());

    /** @param shown asked anew each time */
    OverviewBar(Composite parent, Supplier<CollationModel> shown, Palette palette, DivergenceTexts texts) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.shown = shown;
        this.palette = palette;
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> painted.nearest(event.y).ifPresent(mark -> shown.get().walk().select(mark.row())));
        addListener(SWT.MouseMove, event -> setToolTipText(
                painted.nearest(event.y).filter(mark -> mark.away(event.y) <= 2 * OverviewMarks.HEIGHT)
                        .map(mark -> texts.summary(mark.row())).orElse(null)));
    }

    private OverviewMarks marks() {
        CollationModel model = shown.get();
        return OverviewMarks.of(model.walk().shown(), model::isSettled, model.comparison(), getClientArea().height);
    }

    private void paint(GC gc) {
        painted = marks();
        Rectangle area = getClientArea();
        for (OverviewMarks.Mark mark : painted.all()) {
            Color line = palette.line(Tint.of(mark.row()));
            gc.setBackground(line == null ? getForeground() : line);
            int width = area.width * share(mark.row()) / 6;
            gc.setAlpha(shown.get().isSettled(mark.row()) ? DivergencePainter.SETTLED : DivergencePainter.OPAQUE);
            gc.fillRectangle((area.width - width) / 2, mark.y() - OverviewMarks.HEIGHT / 2, width, OverviewMarks.HEIGHT);
        }
        gc.setAlpha(DivergencePainter.OPAQUE);
        shown.get().walk().current().flatMap(painted::of).ifPresent(mark -> {
            Color accent = palette.accent();
            gc.setForeground(accent == null ? getForeground() : accent);
            gc.drawRectangle(0, mark.y() - OverviewMarks.HEIGHT - 1, area.width - 1, 2 * OverviewMarks.HEIGHT + 2);
        });
    }

    /** Sixths of the strip's width. */
    private static int share(LedgerRow row) {
        return switch (row.divergence().significance()) {
            case SUBSTANTIVE -> 5;
            case STYLISTIC -> 3;
            case COSMETIC -> 2;
        };
    }
}
