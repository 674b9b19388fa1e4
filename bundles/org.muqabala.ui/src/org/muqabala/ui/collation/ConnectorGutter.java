package org.muqabala.ui.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.text.Span;
import org.muqabala.ui.collation.Connectors.Connector;

/**
 * The band between the panes: each link as a bent ribbon from its whole passage on one side to that on the other, forked where it is
 * split or merged. Pointing at one says what it is; a click at one end goes to the other.
 */
final class ConnectorGutter extends Canvas {

    static final int WIDTH = 64;
    private static final int OFF_SCREEN = 60;
    private static final int OPAQUE = 255;
    private static final int CURRENT = 70;
    private static final int PLAIN = 24;
    private static final int FADED = 10;
    private static final int[] MOVED = {6, 4};
    private static final int[] SECOND_USE = {2, 4};

    private final Supplier<CollationModel> shown;
    private final Map<Side, VersionPane> panes;
    private final Palette palette;
    private final DivergenceTexts texts;
    private final List<BiConsumer<Connector, Side>> listeners = new ArrayList<>();
    private List<Ribbon> painted = List.of();
    private Side left = Side.A;

    /** @param shown asked anew for every painting */
    ConnectorGutter(Composite parent, Supplier<CollationModel> shown, Map<Side, VersionPane> panes, Palette palette, DivergenceTexts texts) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.LEFT_TO_RIGHT | SWT.NO_FOCUS);
        this.shown = shown;
        this.panes = panes;
        this.palette = palette;
        this.texts = texts;
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseMove, this::explain);
        addListener(SWT.MouseDown, event -> at(event.x, event.y).ifPresent(ribbon ->
                listeners.forEach(listener -> listener.accept(ribbon.connector(), event.x < WIDTH / 2 ? left : left.other()))));
    }

    /** Says which version stands at the left. */
    void setLeft(Side side) {
        left = side;
        redraw();
    }

    /** @param listener called with a connector that was clicked and the version at whose end it was */
    void onClick(BiConsumer<Connector, Side> listener) {
        listeners.add(listener);
    }

    /** What was painted last, for those who look at it from outside. */
    List<Ribbon> painted() {
        return painted;
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        Span visibleA = panes.get(Side.A).geometry().visible();
        Span visibleB = panes.get(Side.B).geometry().visible();
        CollationModel model = shown.get();
        Optional<Link> current = model.walk().current().flatMap(row -> row.link());
        List<Ribbon> ribbons = new ArrayList<>();
        for (Connector connector : model.index().connectors().touching(visibleA, visibleB)) {
            Rectangle a = end(Side.A, connector.a(), visibleA);
            Rectangle b = end(Side.B, connector.b(), visibleB);
            Ribbon ribbon = new Ribbon(connector, left == Side.A ? a : b, left == Side.A ? b : a, getClientArea().width);
            draw(gc, ribbon, connector.link().isPresent() && connector.link().equals(current));
            ribbons.add(ribbon);
        }
        painted = List.copyOf(ribbons);
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
        extent.y += yBeside(pane.control());
        return extent;
    }

    /** How far below the gutter's upper edge that of a text stands. Counted up from the bounds that are known: asking the display means waiting. */
    private int yBeside(Control text) {
        int y = -getLocation().y;
        for (Control part = text; part != getParent(); part = part.getParent()) {
            y += part.getLocation().y;
        }
        return y;
    }

    private void draw(GC gc, Ribbon ribbon, boolean current) {
        Connector connector = ribbon.connector();
        boolean quiet = isQuiet(connector);
        Color tint = palette.line(quiet ? Tint.FURNITURE : tintOf(connector));
        Color line = tint == null ? gc.getForeground() : tint;
        gc.setBackground(line);
        gc.setForeground(line);
        Path band = ribbon.band(gc.getDevice());
        try {
            gc.setAlpha(current ? CURRENT : quiet ? FADED : PLAIN);
            gc.fillPath(band);
        } finally {
            band.dispose();
            gc.setAlpha(OPAQUE);
        }
        drawSpine(gc, ribbon, current);
    }

    private static void drawSpine(GC gc, Ribbon ribbon, boolean current) {
        gc.setLineWidth(current ? 3 : 2);
        dash(ribbon.connector()).ifPresent(gc::setLineDash);
        Path spine = ribbon.spine(gc.getDevice());
        try {
            gc.drawPath(spine);
        } finally {
            spine.dispose();
        }
        gc.setLineDash(null);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.fillOval(1, ribbon.start() - 3, 6, 6);
        gc.fillOval(ribbon.width() - 7, ribbon.end() - 3, 6, 6);
    }

    private void explain(Event event) {
        Optional<Ribbon> ribbon = at(event.x, event.y);
        setCursor(getDisplay().getSystemCursor(ribbon.isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_ARROW));
        setToolTipText(ribbon.map(found -> texts.summary(found.connector())).orElse(null));
    }

    /** The ribbon at a point; of several the one whose spine is nearest. */
    private Optional<Ribbon> at(int x, int y) {
        return painted.stream().filter(ribbon -> ribbon.contains(x, y)).min(Comparator.comparingInt(ribbon -> ribbon.away(x, y)));
    }

    /** Moved links are dashed and further uses dotted, so that neither is told by its colour alone. */
    private static Optional<int[]> dash(Connector connector) {
        return connector.isSecondUse() ? Optional.of(SECOND_USE) : connector.isMoved() ? Optional.of(MOVED) : Optional.empty();
    }

    /** Whether it has nothing that the filter shows. */
    private boolean isQuiet(Connector connector) {
        return connector.link().filter(link -> !link.moved() && shownWeights(link).isEmpty()).isPresent();
    }

    /** A moved link shows that it moved, a further use as well, any other the weight of its weightiest divergence that the filter shows. */
    private Tint tintOf(Connector connector) {
        if (connector.link().isEmpty() || connector.isMoved()) {
            return Tint.MOVED;
        }
        return shownWeights(connector.link().get()).stream().sorted().findFirst().map(Tint::of).orElse(Tint.COSMETIC);
    }

    private List<Significance> shownWeights(Link link) {
        return link.divergences().stream().filter(shown.get().walk()::shows).map(Divergence::significance).toList();
    }
}
