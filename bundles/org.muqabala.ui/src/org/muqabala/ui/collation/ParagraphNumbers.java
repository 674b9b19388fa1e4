package org.muqabala.ui.collation;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Block;
import org.muqabala.core.text.Span;

/** Numbers the paragraphs of an article in the margin where its lines begin, furniture not counted. */
final class ParagraphNumbers implements PaintListener {

    /** Pixels that the numbers need beside the text. */
    static final int MARGIN = 34;

    private final StyledText widget;
    private final SpanGeometry geometry;
    private final InReadingOrder<Block> paragraphs;
    private final Palette palette;

    ParagraphNumbers(StyledText widget, SpanGeometry geometry, Article article, Palette palette) {
        this.widget = widget;
        this.geometry = geometry;
        this.paragraphs = new InReadingOrder<>(article.blocks().stream().filter(block -> block.kind().isArticle()).toList(), Block::span);
        this.palette = palette;
    }

    @Override
    public void paintControl(PaintEvent event) {
        Span visible = geometry.visible();
        Font reading = event.gc.getFont();
        Color numbers = palette.line(Tint.FURNITURE);
        event.gc.setFont(widget.getParent().getFont());
        if (numbers != null) {
            event.gc.setForeground(numbers);
        }
        paragraphs.indicesTouching(visible).forEach(i -> {
            int start = paragraphs.get(i).span().start();
            if (visible.contains(start)) {
                draw(event, String.valueOf(i + 1), start);
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
