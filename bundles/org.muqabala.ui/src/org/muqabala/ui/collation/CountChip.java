package org.muqabala.ui.collation;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * A count on the ground of its tint, with the sign that stands for it; where room is short the words go to the tooltip alone, and then the
 * ground closes in.
 */
final class CountChip extends Canvas {

    /** How much room there is, from the most to the least. */
    enum Room {
        WORDS(9), COUNT(9), LEAST(4);

        private final int padding;

        Room(int padding) {
            this.padding = padding;
        }
    }

    private static final int PADDING_Y = 3;

    private final Palette palette;
    private final Tint tint;
    private final String message;
    private String whole = "";
    private String brief = "";
    private Room room = Room.WORDS;

    /** @param message a message that takes the count, such as {@code {0} substantive} */
    CountChip(Composite parent, Palette palette, Tint tint, String message) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.palette = palette;
        this.tint = tint;
        this.message = message;
        addPaintListener(event -> paint(event.gc));
    }

    void say(long count) {
        whole = tint.glyph() + " " + NLS.bind(message, count);
        brief = tint.glyph() + " " + count;
        setToolTipText(NLS.bind(message, count));
        redraw();
    }

    void fit(Room given) {
        room = given;
        redraw();
    }

    /** Size in such room. */
    Point size(Room given) {
        GC gc = new GC(this);
        Point size = gc.textExtent(text(given));
        gc.dispose();
        return new Point(size.x + 2 * given.padding, size.y + 2 * PADDING_Y);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return size(room);
    }

    private String text(Room given) {
        return given == Room.WORDS ? whole : brief;
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        Color ground = palette.ground(tint);
        gc.setAntialias(SWT.ON);
        gc.setBackground(ground == null ? getBackground() : ground);
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, area.height, area.height);
        gc.drawText(text(room), room.padding, PADDING_Y, SWT.DRAW_TRANSPARENT);
    }
}
