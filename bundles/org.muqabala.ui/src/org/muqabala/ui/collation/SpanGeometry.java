package org.muqabala.ui.collation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.muqabala.core.text.Span;

/** Where spans of a text stand in the widget that shows it, in the widget's own (mirrored where it is) coordinates. */
final class SpanGeometry {

    private final StyledText widget;

    SpanGeometry(StyledText widget) {
        this.widget = widget;
    }

    /** One rectangle for each row of the screen that the span touches; none for an empty span. */
    List<Rectangle> rows(Span span) {
        List<Rectangle> rows = new ArrayList<>();
        int start = span.start();
        while (start < span.end()) {
            int end = endOfRow(start, span.end());
            int last = trimmed(start, end);
            if (last > start) {
                rows.add(bounds(start, last));
            }
            start = end;
        }
        return rows;
    }

    /** The point above the letter that the place stands before, or after the last one. */
    Point pointOf(int place) {
        return widget.getLocationAtOffset(place);
    }

    /** Height of the row that the place stands in. */
    int rowHeight(int place) {
        return widget.getLineHeight(place);
    }

    /** The part of the text that is on the screen, a row more at each end. */
    Span visible() {
        int length = widget.getCharCount();
        int firstLine = widget.getLineIndex(0);
        int lastLine = widget.getLineIndex(Math.max(0, widget.getClientArea().height - 1));
        int start = widget.getOffsetAtLine(firstLine);
        int end = lastLine + 1 < widget.getLineCount() ? widget.getOffsetAtLine(lastLine + 1) : length;
        return new Span(start, Math.max(start, end));
    }

    /**
     * The box around letters of one row. On some platforms a right-to-left widget reports it as if it were not mirrored; where
     * the first letter stands tells which of the two is meant.
     */
    private Rectangle bounds(int start, int end) {
        Rectangle reported = widget.getTextBounds(start, end - 1);
        if (widget.getOrientation() != SWT.RIGHT_TO_LEFT) {
            return reported;
        }
        int width = widget.getClientArea().width - widget.getLeftMargin() - widget.getRightMargin();
        int mirrored = 2 * widget.getLeftMargin() + width - reported.x - reported.width;
        Rectangle other = new Rectangle(mirrored, reported.y, reported.width, reported.height);
        int first = widget.getLocationAtOffset(start).x;
        return distance(reported, first) <= distance(other, first) ? reported : other;
    }

    private static int distance(Rectangle box, int x) {
        return Math.min(Math.abs(box.x - x), Math.abs(box.x + box.width - x));
    }

    /** The end of the row on which {@code start} stands, at most {@code limit}; rows never reach over a line break. */
    private int endOfRow(int start, int limit) {
        int line = widget.getLineAtOffset(start);
        int lineEnd = widget.getOffsetAtLine(line) + widget.getLine(line).length();
        int end = Math.min(limit, lineEnd);
        if (end <= start) {
            return start + 1;
        }
        int row = widget.getLocationAtOffset(start).y;
        int low = start;
        int high = end - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (widget.getLocationAtOffset(middle).y == row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }

    /** Leaves out spaces at the end of a row: they hang over the edge. */
    private int trimmed(int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(widget.getTextRange(last - 1, 1).charAt(0))) {
            last--;
        }
        return last;
    }
}
