package org.muqabala.ui.collation;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.muqabala.core.text.Span;
import org.muqabala.ui.bidi.ParagraphDirection;

/**
 * Where spans of a text that was collated stand in the widget that shows it, in the widget's own (mirrored where it is) coordinates. What
 * was typed since then is counted in.
 */
final class SpanGeometry {

    private final StyledText widget;
    private final TextDrift drift;

    /** For the text as the widget has it. */
    SpanGeometry(StyledText widget) {
        this(widget, new TextDrift());
    }

    /** @param drift from the text whose places are given to the one in the widget; asked anew each time */
    SpanGeometry(StyledText widget, TextDrift drift) {
        this.widget = widget;
        this.drift = drift;
    }

    /** One rectangle for each row of the screen that the span touches; none for an empty span. */
    List<Rectangle> rows(Span collated) {
        Span span = drift.now(collated);
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
        return widget.getLocationAtOffset(now(place));
    }

    /** Height of the row that the place stands in. */
    int rowHeight(int place) {
        return widget.getLineHeight(now(place));
    }

    /** The place of the collated text that stands at a place of the widget's. */
    int then(int place) {
        return drift.then(place);
    }

    /** The place of the widget's text that stands for one of the collated. */
    int now(int place) {
        return Math.min(drift.now(place), widget.getCharCount());
    }

    /** The part of the text that is on the screen, a row more at each end. */
    Span visible() {
        int length = widget.getCharCount();
        int firstLine = widget.getLineIndex(0);
        int lastLine = widget.getLineIndex(Math.max(0, widget.getClientArea().height - 1));
        int start = widget.getOffsetAtLine(firstLine);
        int end = lastLine + 1 < widget.getLineCount() ? widget.getOffsetAtLine(lastLine + 1) : length;
        return drift.then(new Span(start, Math.max(start, end)));
    }

    /**
     * The letter that is written at a point, as a place of the widget's text; empty where there is none. The widget itself knows no letter over
     * the beginning of a wrapped right-to-left row.
     */
    OptionalInt letterAt(Point point) {
        int line = widget.getLineIndex(point.y);
        int start = widget.getOffsetAtLine(line);
        int end = start + widget.getLine(line).length();
        while (start < end) {
            int next = endOfRow(start, end);
            int top = widget.getLocationAtOffset(start).y;
            if (top <= point.y && point.y < top + widget.getLineHeight(start)) {
                return letterIn(start, trimmed(start, next), point.x);
            }
            start = next;
        }
        return OptionalInt.empty();
    }

    /** Letters of one row. */
    private OptionalInt letterIn(int start, int end, int x) {
        int row = widget.getLocationAtOffset(start).y;
        return IntStream.range(start, end).filter(place -> {
            int from = widget.getLocationAtOffset(place).x;
            int to = edge(place + 1, row);
            return Math.min(from, to) <= x && x < Math.max(from, to);
        }).findFirst();
    }

    /**
     * The box around letters of one row, from where they stand: the bounds that the widget reports are wrong in wrapped
     * right-to-left paragraphs.
     */
    private Rectangle bounds(int start, int end) {
        Point from = widget.getLocationAtOffset(start);
        int near = from.x;
        int far = from.x;
        Bidi runs = new Bidi(widget.getTextRange(start, end - start), Bidi.DIRECTION_RIGHT_TO_LEFT);
        for (int place = runs.isMixed() ? start + 1 : end; place <= end; place++) {
            int x = edge(place, from.y);
            near = Math.min(near, x);
            far = Math.max(far, x);
        }
        boolean rightToLeft = ParagraphDirection.of(widget.getLine(widget.getLineAtOffset(start))) == ParagraphDirection.RIGHT_TO_LEFT;
        for (int run = 0; run < runs.getRunCount() && rightToLeft; run++) {
            if (runs.getRunLevel(run) % 2 == 0) {
                int x = farEdge(start + runs.getRunStart(run), start + runs.getRunLimit(run));
                near = Math.min(near, x);
                far = Math.max(far, x);
            }
        }
        return new Rectangle(near, from.y, far - near, widget.getLineHeight(start));
    }

    /**
     * The edge of a number or Latin word in a right-to-left paragraph on which reading goes on. The widget says where the run's first
     * letter meets the text before it, and never where its own far edge is.
     */
    private int farEdge(int start, int end) {
        GC gc = new GC(widget);
        try {
            gc.setFont(widget.getFont());
            int width = gc.textExtent(widget.getTextRange(start, end - start)).x;
            boolean mirrored = (widget.getStyle() & SWT.MIRRORED) != 0;
            return widget.getLocationAtOffset(start).x + (mirrored ? width : -width);
        } finally {
            gc.dispose();
        }
    }

    /** Where the place stands on the row; the row's far edge if the place is already on the next one. */
    private int edge(int place, int row) {
        Point point = widget.getLocationAtOffset(place);
        return point.y == row ? point.x : widget.getClientArea().width - widget.getRightMargin();
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
