package org.muqabala.ui.translation;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;
import org.muqabala.ui.collation.Palette;

/**
 * The segments below each other, source beside target, each in its own direction. Only the one in hand is made of widgets; the others are
 * painted as they come into sight, so that there may be thousands.
 */
final class SegmentList extends Canvas {

    private static final int NUMBER_MARGIN = 24;
    private static final int STATE_MARGIN = 24;
    private static final int SCROLL_LINE = 40;
    /** Rows beyond which nobody sees what lies between. */
    private static final int FAR = 60;

    private final TranslationModel model;
    private final SegmentPainter painter;
    private final SegmentInHand inHand;
    private final RowHeights heights = new RowHeights(this::guess, this::measure);
    private SegmentColumns columns = SegmentColumns.of(0, 0, 0);
    /** The first row in sight, and how much of it is scrolled out of it. */
    private int top;
    private int above;
    private int[] listed = {};
    private Translation painted;
    private int charWidth = 1;
    private int lineHeight = 1;

    /** The directions of the texts: {@link SWT#LEFT_TO_RIGHT} or {@link SWT#RIGHT_TO_LEFT}. */
    SegmentList(Composite parent, TranslationModel model, Palette palette, int sourceOrientation, int targetOrientation,
            SegmentProblems problems) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED);
        this.model = model;
        painter = new SegmentPainter(getDisplay(), model, palette, sourceOrientation, targetOrientation, problems);
        inHand = new SegmentInHand(this, model, palette, sourceOrientation, targetOrientation, problems);
        painted = model.translation();
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> lay());
        addListener(SWT.MouseDown, this::pick);
        addListener(SWT.FocusIn, event -> inHand.target().setFocus());
        addListener(SWT.Dispose, event -> painter.clear());
        getVerticalBar().addListener(SWT.Selection, event -> scrollTo(getVerticalBar().getSelection()));
    }

    StyledText source() {
        return inHand.source();
    }

    StyledText target() {
        return inHand.target();
    }

    StyledText since() {
        return inHand.since();
    }

    void setReadingFont(Font font) {
        setFont(null);
        inHand.setFont(font);
        GC gc = new GC(inHand.source());
        gc.setFont(font);
        charWidth = Math.max(1, (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth()));
        lineHeight = gc.getFontMetrics().getHeight() + SegmentPainter.LINE_SPACING;
        gc.dispose();
        lay();
    }

    @Override
    public boolean setFocus() {
        return inHand.target().setFocus();
    }

    /** Shapes everything anew: the width, the font or the colours are others. */
    void lay() {
        GC gc = new GC(this);
        int number = gc.textExtent(String.valueOf(model.size())).x + NUMBER_MARGIN;
        int state = 0;
        for (SegmentState each : SegmentState.values()) {
            state = Math.max(state, gc.textExtent(StateTexts.sign(each) + " " + StateTexts.word(each)).x + STATE_MARGIN);
        }
        gc.dispose();
        columns = SegmentColumns.of(getClientArea().width, number, state);
        painter.lay(inHand.target().getFont(), columns);
        listed = model.shown();
        heights.begin(listed.length);
        top = Math.clamp(top, 0, Math.max(0, listed.length - 1));
        above = 0;
        showHand();
        settle();
    }

    /** Shows what has changed in the model. */
    void refresh() {
        if (listed != model.shown()) {
            lay();
            reveal();
            return;
        }
        Translation now = model.translation();
        for (int row = 0; row < listed.length; row++) {
            Segment segment = now.segments().get(listed[row]);
            if (segment != painted.segments().get(listed[row])) {
                painter.forget(listed[row]);
                heights.forget(row);
            }
        }
        painted = now;
        showHand();
        settle();
    }

    /** The checks have found something else. What they say of the segment in hand comes into sight with it, unless somebody scrolled away. */
    void showProblems() {
        boolean isInSight = isBeginningOfHandInSight();
        showHand();
        if (isInSight) {
            reveal();
        } else {
            settle();
        }
    }

    private boolean isBeginningOfHandInSight() {
        int row = handRow();
        if (row < top || row > top + FAR || row == top && above > 0) {
            return false;
        }
        int beginning = -above;
        for (int each = top; each < row; each++) {
            beginning += heights.height(each);
        }
        return beginning < getClientArea().height;
    }

    /** Shows which segment was taken in hand, and brings it into sight. */
    void takeHand() {
        for (int row = 0; row < heights.rows(); row++) {
            heights.forget(row);
        }
        showHand();
        reveal();
    }

    private void showHand() {
        painted = model.translation();
        boolean isThere = model.hand().isPresent() && listed == model.shown();
        if (isThere) {
            inHand.show(model.hand().getAsInt());
            heights.forget(handRow());
        }
        inHand.setVisible(isThere);
    }

    private int handRow() {
        return model.hand().isPresent() ? model.position(model.hand().getAsInt()) : -1;
    }

    private int guess(int row) {
        Segment segment = model.segment(model.shown()[row]);
        int longest = Math.max(segment.source().length(), segment.target().length());
        return 2 * SegmentPainter.PADDING + lineHeight * (1 + longest * charWidth / Math.max(1, columns.text()));
    }

    private int measure(int row) {
        return row == handRow() ? inHand.height(columns) : painter.height(listed[row]);
    }

    private void scrollTo(int offset) {
        if (listed.length > 0) {
            top = heights.rowAt(offset);
            above = offset - heights.offset(top);
            settle();
        }
    }

    /** Brings the segment in hand into sight, whole if there is room. */
    void reveal() {
        int row = handRow();
        int room = getClientArea().height;
        if (row >= 0 && room > 0) {
            if (row < top || row == top && above > 0) {
                top = row;
                above = 0;
            } else if (row > top + FAR) {
                top = row;
                above = -room / 2;
            } else {
                scrollUpTo(row, room);
            }
        }
        settle();
    }

    /** Shows the row's end, but no less of its beginning. */
    private void scrollUpTo(int row, int room) {
        int bottom = -above;
        for (int each = top; each <= row; each++) {
            bottom += heights.height(each);
        }
        int beginning = bottom - heights.height(row);
        above += Math.clamp(bottom - room, 0, Math.max(0, beginning));
    }

    /** Makes what is in sight fit: no row above the first, none missing below the last while there are others above. */
    private void settle() {
        int room = getClientArea().height;
        while (above < 0 && top > 0) {
            above += heights.height(--top);
        }
        above = Math.max(0, above);
        while (top < listed.length - 1 && above >= heights.height(top)) {
            above -= heights.height(top++);
        }
        int end = -above;
        for (int row = top; row < listed.length && end < room; row++) {
            end += heights.height(row);
        }
        while (end < room && (top > 0 || above > 0)) {
            int missing = room - end;
            if (above > 0) {
                int step = Math.min(above, missing);
                above -= step;
                end += step;
            } else {
                above = heights.height(--top);
            }
        }
        updateBar(room);
        placeHand();
        redraw();
    }

    private void updateBar(int room) {
        ScrollBar bar = getVerticalBar();
        int total = Math.max(1, heights.total());
        bar.setValues(heights.offset(top) + above, 0, Math.max(total, room), Math.max(1, Math.min(room, total)),
                SCROLL_LINE, Math.max(1, room - SCROLL_LINE));
        bar.setEnabled(total > room);
    }

    private void placeHand() {
        int row = handRow();
        if (row < 0 || listed.length == 0) {
            return;
        }
        int room = getClientArea().height;
        int y = -above;
        for (int each = top; each < row && y < room; each++) {
            y += heights.height(each);
        }
        // out of sight it keeps the focus, so that typing brings it back
        inHand.place(columns, row < top ? -2 * room - heights.height(row) : y);
    }

    private void pick(Event event) {
        int y = -above;
        for (int row = top; row < listed.length && y < getClientArea().height; row++) {
            int height = heights.height(row);
            if (event.y < y + height) {
                pick(row, event.x, event.y - y - SegmentPainter.PADDING);
                return;
            }
            y += height;
        }
    }

    private void pick(int row, int x, int y) {
        int number = listed[row];
        boolean isInHand = row == handRow();
        boolean isOnTarget = x >= columns.target() && x < columns.states();
        int inColumn = x - columns.target();
        boolean isMirrored = (getStyle() & SWT.MIRRORED) != 0;
        int caret = isInHand || !isOnTarget ? -1 : painter.targetOffset(number, isMirrored ? columns.text() - inColumn : inColumn, y);
        model.go(number);
        inHand.target().setFocus();
        if (caret >= 0) {
            inHand.target().setSelection(Math.min(caret, inHand.target().getCharCount()));
        }
    }

    private void paint(Event event) {
        Rectangle area = getClientArea();
        GC gc = event.gc;
        gc.setBackground(inHand.background());
        gc.setForeground(inHand.foreground());
        gc.fillRectangle(area);
        int hand = handRow();
        int y = -above;
        for (int row = top; row < listed.length && y < area.height; row++) {
            int height = heights.height(row);
            if (y + height >= event.y && y <= event.y + event.height) {
                painter.paint(gc, listed[row], y, height, row == hand);
                paintLine(gc, y + height, area.width);
            }
            y += height;
        }
    }

    private void paintLine(GC gc, int y, int width) {
        Color before = gc.getForeground();
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        gc.setAlpha(90);
        gc.drawLine(0, y - 1, width, y - 1);
        gc.setAlpha(255);
        gc.setForeground(before);
    }
}
