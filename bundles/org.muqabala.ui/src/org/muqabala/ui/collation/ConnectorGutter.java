package org.muqabala.ui.collation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Relation;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.text.Span;

/** The band between the panes: each link as a bent ribbon from its whole passage on one side to that on the other. */
final class ConnectorGutter extends Canvas {

    static final int WIDTH = 64;
    private static final int OFF_SCREEN = 60;

    private final CollationModel model;
    private final Map<Side, VersionPane> panes;
    private final Palette palette;
    private Side left = Side.A;

    ConnectorGutter(Composite parent, CollationModel model, Map<Side, VersionPane> panes, Palette palette) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.LEFT_TO_RIGHT | SWT.NO_FOCUS);
        this.model = model;
        this.panes = panes;
        this.palette = palette;
        addPaintListener(event -> paint(event.gc));
    }

    /** Says which version stands at the left. */
    void setLeft(Side side) {
        left = side;
        redraw();
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        Span visibleA = panes.get(Side.A).geometry().visible();
        Span visibleB = panes.get(Side.B).geometry().visible();
        Optional<Link> current = model.walk().current().flatMap(row -> row.link());
        for (Link link : model.comparison().links()) {
            int pairs = Math.max(link.a().size(), link.b().size());
            for (int i = 0; i < pairs; i++) {
                Span a = link.a().get(Math.min(i, link.a().size() - 1));
                Span b = link.b().get(Math.min(i, link.b().size() - 1));
                if (a.overlaps(visibleA) || b.overlaps(visibleB)) {
                    drawRibbon(gc, link, end(Side.A, a, visibleA), end(Side.B, b, visibleB), current.filter(link::equals).isPresent());
                }
            }
        }
    }

    private Rectangle end(Side side, Span span, Span visible) {
        if (span.end() <= visible.start()) {
            return new Rectangle(0, -OFF_SCREEN, 0, OFF_SCREEN / 2);
        }
        if (span.start() >= visible.end()) {
            return new Rectangle(0, getClientArea().height + OFF_SCREEN / 2, 0, OFF_SCREEN / 2);
        }
        VersionPane pane = panes.get(side);
        Rectangle extent = pane.extent(span);
        extent.y += getDisplay().map(pane.control(), this, 0, 0).y;
        return extent;
    }

    private void drawRibbon(GC gc, Link link, Rectangle a, Rectangle b, boolean current) {
        Rectangle from = left == Side.A ? a : b;
        Rectangle to = left == Side.A ? b : a;
        int width = getClientArea().width;
        Tint tint = tintOf(link);
        Color line = link.relation() == Relation.IDENTICAL && !link.moved() ? palette.line(Tint.FURNITURE) : palette.line(tint);
        if (line == null) {
            line = gc.getForeground();
        }
        Path ribbon = new Path(gc.getDevice());
        curve(ribbon, from.y + 3, to.y + 3, width);
        ribbon.lineTo(width, to.y + to.height - 3);
        back(ribbon, from.y + from.height - 3, to.y + to.height - 3, width);
        ribbon.close();
        gc.setBackground(line);
        gc.setAlpha(current ? 70 : 24);
        gc.fillPath(ribbon);
        ribbon.dispose();
        gc.setAlpha(255);
        drawSpine(gc, line, from, to, width, link.moved(), current);
    }

    private static void drawSpine(GC gc, Color line, Rectangle from, Rectangle to, int width, boolean moved, boolean current) {
        int start = from.y + from.height / 2;
        int end = to.y + to.height / 2;
        gc.setForeground(line);
        gc.setLineWidth(current ? 3 : 2);
        if (moved) {
            gc.setLineDash(new int[] {6, 4});
        }
        Path spine = new Path(gc.getDevice());
        spine.moveTo(4, start);
        float middle = width / 2f;
        spine.cubicTo(middle, start, middle, end, width - 4, end);
        gc.drawPath(spine);
        spine.dispose();
        gc.setLineDash(null);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setBackground(line);
        gc.fillOval(1, start - 3, 6, 6);
        gc.fillOval(width - 7, end - 3, 6, 6);
    }

    private static void curve(Path path, int from, int to, int width) {
        path.moveTo(0, from);
        path.cubicTo(width / 2f, from, width / 2f, to, width, to);
    }

    private static void back(Path path, int from, int to, int width) {
        path.cubicTo(width / 2f, to, width / 2f, from, 0, from);
    }

    /** A moved link shows that it moved, any other the weight of its weightiest divergence. */
    private static Tint tintOf(Link link) {
        if (link.moved()) {
            return Tint.MOVED;
        }
        List<Significance> weights = link.divergences().stream().map(Divergence::significance).sorted().toList();
        return weights.isEmpty() ? Tint.COSMETIC : Tint.of(weights.get(0));
    }
}
