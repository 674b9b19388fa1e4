package org.muqabala.ui.collation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Rendering;
import org.muqabala.core.collation.Rendering.Mark;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.text.Span;

/** Draws the signs of what one pane has on the screen: divergences, moved and lone passages, annotated places. */
final class DivergencePainter implements PaintListener {

    static final int OPAQUE = 255;
    /** What is settled is told, but no longer calls. */
    static final int SETTLED = 90;

    private final Supplier<CollationModel> shown;
    private final Side side;
    private final SpanGeometry geometry;
    private final SignPainter signs;

    /** @param shown asked anew for every painting */
    DivergencePainter(Supplier<CollationModel> shown, Side side, SpanGeometry geometry, Palette palette) {
        this.shown = shown;
        this.side = side;
        this.geometry = geometry;
        this.signs = new SignPainter(palette);
    }

    @Override
    public void paintControl(PaintEvent event) {
        CollationModel model = shown.get();
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        Span visible = geometry.visible();
        model.passages(side).touching(visible).forEach(passage -> drawPassage(gc, passage, visible));
        model.marks(side).touching(visible)
                .filter(mark -> !mark.row().isPassage() && model.walk().shows(mark.row()))
                .forEach(mark -> drawMark(gc, mark, visible));
        model.walk().current().ifPresent(row -> drawCurrent(gc, row, visible));
        model.places().touching(side, visible).filter(anchor -> isOnScreen(anchor.span(), visible)).forEach(anchor -> drawAnnotated(gc, anchor));
    }

    private void drawPassage(GC gc, Rendering.Passage passage, Span visible) {
        Optional<LedgerRow> row = passage instanceof Rendering.OnlyHere ? rowOf(passage) : Optional.empty();
        if (row.filter(only -> !shown.get().walk().shows(only)).isPresent()) {
            return;
        }
        gc.setAlpha(row.filter(shown.get()::isSettled).isPresent() ? SETTLED : OPAQUE);
        tintOf(passage).ifPresent(tint -> signs.draw(gc, rowsOnScreen(passage.span(), visible), tint));
        gc.setAlpha(OPAQUE);
    }

    private Optional<LedgerRow> rowOf(Rendering.Passage passage) {
        return shown.get().marks(side).touching(passage.span()).filter(mark -> mark.row().isPassage() && mark.span().equals(passage.span()))
                .map(Mark::row).findFirst();
    }

    private void drawMark(GC gc, Mark mark, Span visible) {
        Tint tint = Tint.of(mark.row());
        Optional<TypeSign> type = TypeSign.of(mark.row());
        gc.setAlpha(shown.get().isSettled(mark.row()) ? SETTLED : OPAQUE);
        if (mark.span().isEmpty()) {
            int place = mark.span().start();
            Point top = geometry.pointOf(place);
            signs.drawCaret(gc, top, geometry.rowHeight(place), tint, false);
            type.ifPresent(sign -> signs.drawType(gc, sign, top, tint));
        } else {
            List<Rectangle> rows = rowsOnScreen(mark.painted(), visible);
            signs.draw(gc, rows, tint);
            type.ifPresent(sign -> signs.drawType(gc, sign, rows, tint));
        }
        gc.setAlpha(OPAQUE);
    }

    private void drawCurrent(GC gc, LedgerRow row, Span visible) {
        Optional<Span> place = row.place(side).map(span -> painted(row, span)).filter(span -> isOnScreen(span, visible));
        if (place.isEmpty()) {
            return;
        }
        if (place.get().isEmpty()) {
            int at = place.get().start();
            signs.drawCaret(gc, geometry.pointOf(at), geometry.rowHeight(at), Tint.of(row), true);
        } else {
            signs.drawCurrent(gc, rowsOnScreen(place.get(), visible), Tint.of(row));
        }
    }

    private Span painted(LedgerRow row, Span place) {
        return shown.get().marks(side).touching(place).filter(mark -> mark.row().equals(row)).map(Mark::painted).findFirst().orElse(place);
    }

    private void drawAnnotated(GC gc, Anchor anchor) {
        signs.drawAnnotated(gc, geometry.pointOf(anchor.span().start()), true);
    }

    private Optional<Tint> tintOf(Rendering.Passage passage) {
        return switch (passage) {
            case Rendering.Linked linked -> linked.link().moved() ? Optional.of(Tint.MOVED) : Optional.empty();
            case Rendering.OnlyHere only -> Optional.of(Tint.onlyOn(side));
            case Rendering.Furniture furniture -> Optional.empty();
        };
    }

    private List<Rectangle> rowsOnScreen(Span span, Span visible) {
        int start = Math.max(span.start(), visible.start());
        return geometry.rows(new Span(start, Math.max(start, Math.min(span.end(), visible.end()))));
    }

    private static boolean isOnScreen(Span span, Span visible) {
        return span.start() <= visible.end() && visible.start() <= span.end();
    }
}
