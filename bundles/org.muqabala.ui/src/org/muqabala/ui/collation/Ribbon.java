package org.muqabala.ui.collation;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.muqabala.ui.collation.Connectors.Connector;

/**
 * The bent band of a connector across the gutter, in the gutter's pixels.
 *
 * @param connector what it stands for
 * @param from its end at the left edge; only the height counts
 * @param to its end at the right edge
 * @param width of the gutter
 */
record Ribbon(Connector connector, Rectangle from, Rectangle to, int width) {

    private static final int STEPS = 16;
    private static final int INSET = 3;
    private static final int SPINE_INSET = 4;

    /** The whole band. The caller disposes it. */
    Path band(Device device) {
        Path path = new Path(device);
        float middle = width / 2f;
        path.moveTo(0, from.y + INSET);
        path.cubicTo(middle, from.y + INSET, middle, to.y + INSET, width, to.y + INSET);
        path.lineTo(width, foot(to));
        path.cubicTo(middle, foot(to), middle, foot(from), 0, foot(from));
        path.close();
        return path;
    }

    /** The line in the middle of the band. The caller disposes it. */
    Path spine(Device device) {
        Path path = new Path(device);
        float middle = width / 2f;
        path.moveTo(SPINE_INSET, start());
        path.cubicTo(middle, start(), middle, end(), width - SPINE_INSET, end());
        return path;
    }

    /** Height at which the spine begins at the left. */
    int start() {
        return from.y + from.height / 2;
    }

    /** Height at which the spine ends at the right. */
    int end() {
        return to.y + to.height / 2;
    }

    /** How far above or below the spine a point lies, in pixels. */
    int away(int x, int y) {
        return Math.abs(y - height(x, start(), end()));
    }

    /** Whether a point lies in the band, or hardly beside its spine. */
    boolean contains(int x, int y) {
        int top = height(x, from.y, to.y);
        int foot = height(x, from.y + from.height, to.y + to.height);
        return y >= top && y <= foot || away(x, y) <= 2 * INSET;
    }

    private static int foot(Rectangle end) {
        return end.y + end.height - INSET;
    }

    /** Height of the curve between two heights at a distance from the left: the curve rises evenly, so halving finds it. */
    private int height(int x, int left, int right) {
        double low = 0;
        double high = 1;
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (across(middle) < x) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double share = low * low * (3 - 2 * low);
        return (int) Math.round(left + share * (right - left));
    }

    /** Pixels from the left at a share of the curve, whose handles both stand in the middle. */
    private double across(double share) {
        double rest = 1 - share;
        return width * (1.5 * rest * share + share * share * share);
    }
}
