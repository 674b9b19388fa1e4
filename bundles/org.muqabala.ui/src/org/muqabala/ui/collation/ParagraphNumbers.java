package org.muqabala.ui.collation;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.muqabala.core.text.Span;

/** Writes the numbers of an article's paragraphs in the margin where their lines begin. */
final class ParagraphNumbers implements PaintListener {

    /** Pixels that the numbers need beside the text. */
    static final int MARGIN = 34;

    private final StyledText widget;
    private final SpanGeometry geometry;
    private final Supplier<NumberedParagraphs> paragraphs;
    private final Palette palette;

    /** @param paragraphs asked anew for every painting */
    ParagraphNumbers(StyledText widget, SpanGeometry geometry, Supplier<NumberedParagraphs> paragraphs, Palette palette) {
        this.widget = widget;
        this.geometry = geometry;
        this.paragraphs = paragraphs;
        this.palette = palette;
    }

    @Override
    public void paintControl(PaintEvent event) {
        Span visible = geometry.visible();
        Font reading = event.gc.getFont();
        Color faint = palette.line(Tint.FURNITURE);
        event.gc.setFont(widget.getParent().getFont());
        if (faint != null) {
            event.gc.setForeground(faint);
        }
        paragraphs.get().forEachIn(visible, (paragraph, number) -> {
            if (visible.contains(paragraph.start())) {
                draw(event, String.valueOf(number), paragraph.start());
            }
        });
        event.gc.setFont(reading);
    }

    private void draw(PaintEvent event, String number, int start) {
        Point size = event.gc.textExtent(number);
        int y = geometry.pointOf(start).y + (geometry.rowHeight(start) - size.y) / 2;
        event.gc.drawText(number, Math.max(2, (MARGIN - size.x) / 2 - 2), y, SWT.DRAW_TRANSPARENT);
    }
}
