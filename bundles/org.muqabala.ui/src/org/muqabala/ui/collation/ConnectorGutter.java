package org.muqabala.ui.collation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.text.Span;

/** The band between the panes: each link as a bent ribbon from its whole passage on one side to that on the other. */
final class ConnectorGutter extends Canvas {

    static final int WIDTH = 64;
    private static final int OFF_SCREEN = 60;
    private static final int OPAQUE = 255;
    private static final int CURRENT = 70;
    private static final int PLAIN = 24;
    private static final int FADED = 10;

    private final CollationModel model;
    private final Map<Side, VersionPane> panes;
    private final Palette palette;
    private final InReadingOrder<Ribbon> byA;
    private final InReadingOrder<Ribbon> byB;
    private Side left = Side.A;

    /** From one span of a link to one on the other side. */
    private record Ribbon(Link link, Span a, Span b) {
    }

    ConnectorGutter(Composite parent, CollationModel model, Map<Side, VersionPane> panes, Palette palette) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.LEFT_TO_RIGHT | SWT.NO_FOCUS);
        this.model = model;
        this.panes = panes;
        this.palette = palette;
        List<Ribbon> ribbons = model.comparison().links().stream().flatMap(ConnectorGutter::ribbons).toList();
        byA = new InReadingOrder<>(ribbons, Ribbon::a);
        byB = new InReadingOrder<>(ribbons, Ribbon::b);
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
        Set<Ribbon> onScreen = new LinkedHashSet<>();
        byA.touching(visibleA).forEach(onScreen::add);
        byB.touching(visibleB).forEach(onScreen::add);
        for (Ribbon ribbon : onScreen) {
            Rectangle a = end(Side.A, ribbon.a(), visibleA);
            Rectangle b = end(Side.B, ribbon.b(), visibleB);
            drawRibbon(gc, ribbon.link(), a, b, current.filter(ribbon.link()::equals).isPresent());
        }
    }

    /** One for each span of the end that has more of them. */
    private static Stream<Ribbon> ribbons(Link link) {
        return IntStream.range(0, Math.max(link.a().size(), link.b().size())).mapToObj(i -> new Ribbon(link,
                link.a().get(Math.min(i, link.a().size() - 1)), link.b().get(Math.min(i, link.b().size() - 1))));
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
        boolean quiet = isQuiet(link);
        Color line = quiet ? palette.line(Tint.FURNITURE) : palette.line(tint);
        if (line == null) {
            line = gc.getForeground();
        }
        Path ribbon = new Path(gc.getDevice());
        try {
            curve(ribbon, from.y + 3, to.y + 3, width);
            ribbon.lineTo(width, to.y + to.height - 3);
            back(ribbon, from.y + from.height - 3, to.y + to.height - 3, width);
            ribbon.close();
            gc.setBackground(line);
            gc.setAlpha(current ? CURRENT : quiet ? FADED : PLAIN);
            gc.fillPath(ribbon);
        } finally {
            ribbon.dispose();
            gc.setAlpha(OPAQUE);
        }
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
        try {
            spine.moveTo(4, start);
            float middle = width / 2f;
            spine.cubicTo(middle, start, middle, end, width - 4, end);
            gc.drawPath(spine);
        } finally {
            spine.dispose();
        }
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

    /** Whether it has nothing that the filter shows. */
    private boolean isQuiet(Link link) {
        return !link.moved() && shownWeights(link).isEmpty();
    }

    /** A moved link shows that it moved, any other the weight of its weightiest divergence that the filter shows. */
    private Tint tintOf(Link link) {
        return link.moved() ? Tint.MOVED : shownWeights(link).stream().sorted().findFirst().map(Tint::of).orElse(Tint.COSMETIC);
    }

    private List<Significance> shownWeights(Link link) {
        return link.divergences().stream().map(Divergence::significance).filter(model.walk().filter()::shows).toList();
    }
}
