package org.muqabala.ui.collation;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Span;

/**
 * The whole comparison in one strip: a mark for each divergence that the filter shows, as wide as it is weighty, at the height of
 * its place in the newer version (in the older where only that has it). A click goes to the nearest.
 */
final class OverviewBar extends Canvas {

    static final int WIDTH = 18;
    private static final int MARK_HEIGHT = 3;

    private final Supplier<CollationModel> shown;
    private final Palette palette;

    /** @param shown asked anew each time */
    OverviewBar(Composite parent, Supplier<CollationModel> shown, Palette palette, DivergenceTexts texts) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.shown = shown;
        this.palette = palette;
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> nearest(event.y).ifPresent(row -> shown.get().walk().select(row)));
        addListener(SWT.MouseMove, event -> setToolTipText(
                nearest(event.y).filter(row -> Math.abs(y(row) - event.y) <= 2 * MARK_HEIGHT).map(texts::summary).orElse(null)));
    }

    private void paint(GC gc) {
        Optional<LedgerRow> current = shown.get().walk().current();
        Rectangle area = getClientArea();
        for (LedgerRow row : shown.get().walk().shown()) {
            Color line = palette.line(Tint.of(row));
            gc.setBackground(line == null ? getForeground() : line);
            int width = area.width * share(row) / 6;
            gc.setAlpha(shown.get().isSettled(row) ? DivergencePainter.SETTLED : DivergencePainter.OPAQUE);
            gc.fillRectangle((area.width - width) / 2, y(row) - MARK_HEIGHT / 2, width, MARK_HEIGHT);
        }
        gc.setAlpha(DivergencePainter.OPAQUE);
        current.ifPresent(row -> {
            Color accent = palette.accent();
            gc.setForeground(accent == null ? getForeground() : accent);
            gc.drawRectangle(0, y(row) - MARK_HEIGHT - 1, area.width - 1, 2 * MARK_HEIGHT + 2);
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

    private int y(LedgerRow row) {
        Side side = row.place(Side.B).isPresent() ? Side.B : Side.A;
        int place = row.place(side).map(Span::start).orElse(0);
        int length = Math.max(1, shown.get().comparison().article(side).text().length());
        int height = Math.max(1, getClientArea().height - 4 * MARK_HEIGHT);
        return 2 * MARK_HEIGHT + (int) ((long) place * height / length);
    }

    private Optional<LedgerRow> nearest(int y) {
        return shown.get().walk().shown().stream().min(Comparator.comparingInt(row -> Math.abs(y(row) - y)));
    }
}
