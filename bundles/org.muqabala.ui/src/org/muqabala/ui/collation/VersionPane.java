package org.muqabala.ui.collation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Rendering.Mark;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.text.Span;
import org.muqabala.ui.bidi.ParagraphDirection;
import org.muqabala.ui.bidi.ParagraphDirections;
import org.muqabala.ui.bidi.RightToLeftCaret;

/**
 * One version as text: selectable, not editable, with its divergences painted. Pixels that go in and come out are vertical, in the
 * pane's own coordinates.
 */
final class VersionPane {

    private final CollationModel model;
    private final Side side;
    private final SourceViewer viewer;
    private final StyledText widget;
    private final SpanGeometry geometry;
    private final PaneStyles styles;
    private final List<Runnable> scrollListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> moveListeners = new CopyOnWriteArrayList<>();
    private int seenTop;

    VersionPane(Composite parent, CollationModel model, Side side, Palette palette, DivergenceTexts texts) {
        this.model = model;
        this.side = side;
        String text = model.rendering(side).text();
        boolean leftToRight = ParagraphDirection.of(text) == ParagraphDirection.LEFT_TO_RIGHT;
        int direction = leftToRight ? SWT.LEFT_TO_RIGHT : SWT.RIGHT_TO_LEFT;
        viewer = new SourceViewer(parent, null, SWT.V_SCROLL | SWT.WRAP | SWT.MULTI | SWT.READ_ONLY | direction);
        viewer.configure(new PaneConfiguration(new DivergenceHover(model, side, texts)));
        viewer.setEditable(false);
        viewer.setDocument(new Document(text));
        widget = viewer.getTextWidget();
        widget.setMargins(ParagraphNumbers.MARGIN, 10, 14, 10);
        ParagraphDirections.install(widget);
        geometry = new SpanGeometry(widget);
        styles = new PaneStyles(palette);
        widget.addPaintListener(new ParagraphNumbers(widget, geometry, model.comparison().article(side), palette));
        widget.addPaintListener(new DivergencePainter(model, side, geometry, palette));
        widget.addPaintListener(event -> noticeScrolling());
        widget.addListener(SWT.MouseUp, event -> pointed());
        widget.addListener(SWT.KeyUp, event -> pointed());
        RightToLeftCaret.install(widget);
        restyle();
    }

    Side side() {
        return side;
    }

    SourceViewer viewer() {
        return viewer;
    }

    Control control() {
        return widget;
    }

    SpanGeometry geometry() {
        return geometry;
    }

    void setFont(Font font) {
        widget.setFont(font);
    }

    /** Paints anew after a change of filter, theme or annotations. */
    void restyle() {
        widget.setStyleRanges(styles.of(model.rendering(side), model.walk().filter(), model::isSettled));
        widget.redraw();
    }

    void redraw() {
        widget.redraw();
    }

    int height() {
        return widget.getClientArea().height;
    }

    /** The first pixel of the text that is on the screen. */
    int top() {
        return widget.getTopPixel();
    }

    /** Scrolls so that the pixel of the text is the first on the screen, as far as there is text. */
    void scrollTo(int top) {
        widget.setTopPixel(Math.max(0, top));
        seenTop = widget.getTopPixel();
        moveListeners.forEach(Runnable::run);
    }

    /** The pixel of the text at which the row of the place begins. */
    int pixelOf(int place) {
        return geometry.pointOf(Math.min(place, widget.getCharCount())).y + top();
    }

    /** The place at the beginning of the line that stands at the pixel of the screen. */
    int placeAt(int y) {
        int line = widget.getLineIndex(y);
        int start = widget.getOffsetAtLine(line);
        int end = start + widget.getLine(line).length();
        int low = start;
        int high = end;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (geometry.pointOf(middle).y <= y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** From the top of the span's first row to the foot of its last, in pixels of the screen. */
    Rectangle extent(Span span) {
        int top = geometry.pointOf(span.start()).y;
        int last = Math.max(span.start(), span.end() - 1);
        int foot = geometry.pointOf(last).y + geometry.rowHeight(last);
        return new Rectangle(0, top, 0, foot - top);
    }

    /** @param listener called after the user or the program scrolled, except by {@link #scrollTo} */
    void onScroll(Runnable listener) {
        scrollListeners.add(listener);
    }

    /** @param listener called after the text moved on the screen, whoever moved it */
    void onMove(Runnable listener) {
        moveListeners.add(listener);
    }

    /** The selected text as a place to annotate; empty when nothing is selected. */
    Optional<Anchor> selection() {
        Point selected = widget.getSelection();
        Span span = new Span(selected.x, selected.y);
        return span.isEmpty() ? Optional.empty() : Optional.of(new Anchor(side, span, span.of(widget.getText())));
    }

    /** The row of the ledger at a place, the weightiest thing there first: a divergence, else a passage. */
    static Optional<LedgerRow> rowAt(CollationModel model, Side side, int place) {
        return model.marks(side).touching(Span.at(place))
                .filter(mark -> mark.span().contains(place) || mark.span().isEmpty() && mark.span().start() == place)
                .map(Mark::row)
                .filter(row -> model.walk().filter().shows(row.divergence().significance()))
                .findFirst();
    }

    private void pointed() {
        Optional<Anchor> selected = selection();
        if (selected.isPresent()) {
            model.selectPassage(selected.get());
        } else {
            model.dropPassage();
            rowAt(model, side, widget.getCaretOffset()).ifPresent(model.walk()::select);
        }
    }

    private void noticeScrolling() {
        if (widget.getTopPixel() != seenTop) {
            seenTop = widget.getTopPixel();
            widget.getDisplay().asyncExec(() -> {
                if (!widget.isDisposed()) {
                    moveListeners.forEach(Runnable::run);
                    scrollListeners.forEach(Runnable::run);
                }
            });
        }
    }
}
