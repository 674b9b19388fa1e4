package org.muqabala.ui.collation;

import java.util.List;

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
    private final List<Block> blocks;
    private final InReadingOrder<Block> paragraphs;
    private final Palette palette;
    /** By block; 0 for one that stands on the line of the block before, such as the lead behind its dateline. */
    private final int[] numbers;

    ParagraphNumbers(StyledText widget, SpanGeometry geometry, Article article, Palette palette) {
        this.widget = widget;
        this.geometry = geometry;
        blocks = article.blocks().stream().filter(block -> block.kind().isArticle()).toList();
        paragraphs = new InReadingOrder<>(blocks, Block::span);
        this.palette = palette;
        numbers = numbers(article.text());
    }

    private int[] numbers(String text) {
        int[] found = new int[blocks.size()];
        int number = 0;
        for (int i = 0; i < found.length; i++) {
            boolean begins = i == 0 || text.substring(blocks.get(i - 1).span().end(), blocks.get(i).span().start()).indexOf('\n') >= 0;
            found[i] = begins ? ++number : 0;
        }
        return found;
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
        paragraphs.indicesTouching(visible).forEach(i -> {
            int start = paragraphs.get(i).span().start();
            if (numbers[i] > 0 && visible.contains(start)) {
                draw(event, String.valueOf(numbers[i]), start);
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
