package org.muqabala.ui.collation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Rendering;
import org.muqabala.core.collation.Rendering.Mark;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.text.Span;
import org.muqabala.ui.Repaint;
import org.muqabala.ui.bidi.ParagraphDirection;
import org.muqabala.ui.bidi.ParagraphDirections;
import org.muqabala.ui.bidi.RightToLeftCaret;
import org.muqabala.ui.hidden.HiddenCharacterPainter;

/**
 * One version as text with its divergences painted, edited where its article is. Places that go in and come out are places of the text
 * as it was collated; pixels are vertical, in the pane's own coordinates.
 */
final class VersionPane {

    /** As many as a viewer keeps unless it is told otherwise. */
    private static final int UNDO_STEPS = 25;

    private final Supplier<CollationModel> shown;
    private final Side side;
    private final SourceViewer viewer;
    private final StyledText widget;
    private final ParagraphDirections directions;
    private final TextDrift drift = new TextDrift();
    private final SpanGeometry geometry;
    private final PaneStyles styles;
    private final PatientLayout layout;
    private final List<Runnable> scrollListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> moveListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> reflowListeners = new CopyOnWriteArrayList<>();
    private int width;
    private Edge seen = new Edge(0, 0);
    /** The caret and what it had selected when the user last moved it. */
    private Point pointedAt = new Point(0, 0);

    /**
     * What stands at the upper edge of the screen: a line, and the pixel at which it begins. It tells whether anything moved. The top pixel
     * does not: it changes too when lines above turn out taller than they were taken for.
     */
    private record Edge(int line, int pixel) {
    }

    /** @param shown asked anew each time */
    VersionPane(Composite parent, Supplier<CollationModel> shown, Side side, Palette palette, DivergenceTexts texts) {
        this.shown = shown;
        this.side = side;
        String text = shown.get().rendering(side).text();
        boolean leftToRight = ParagraphDirection.of(text) == ParagraphDirection.LEFT_TO_RIGHT;
        int direction = leftToRight ? SWT.LEFT_TO_RIGHT : SWT.RIGHT_TO_LEFT;
        viewer = new SourceViewer(parent, null, SWT.V_SCROLL | SWT.MULTI | direction);
        widget = viewer.getTextWidget();
        layout = PatientLayout.wrap(widget);
        HiddenCharacterPainter hidden = HiddenCharacterPainter.install(widget);
        viewer.configure(new SourceViewerConfiguration());
        DivergenceHover.install(widget, hidden::namesAt, this::rowAt, this::movedAt, texts);
        viewer.setEditable(false);
        viewer.setDocument(new Document(text));
        widget.setMargins(ParagraphNumbers.MARGIN, 10, 14, 10);
        directions = ParagraphDirections.install(widget);
        geometry = new SpanGeometry(widget, drift);
        styles = new PaneStyles(palette);
        widget.addPaintListener(new ParagraphNumbers(widget, geometry, () -> shown.get().index().paragraphs(side), palette));
        widget.addPaintListener(new DivergencePainter(shown, side, geometry, palette));
        widget.addPaintListener(event -> noticeScrolling());
        widget.getVerticalBar().addListener(SWT.Selection, event -> followWheel());
        widget.addModifyListener(event -> moveListeners.forEach(Runnable::run));
        viewer.addTextListener(event -> layout.changed());
        widget.addListener(SWT.Resize, event -> noticeWidth());
        widget.addListener(SWT.MouseUp, event -> pointed());
        viewer.addPostSelectionChangedListener(event -> found());
        widget.addListener(SWT.KeyUp, this::typed);
        RightToLeftCaret.install(widget);
        restyle();
    }

    /** Lets the article be edited here, as it is in all editors of its file. */
    void edit(LiveArticle article) {
        article.follow(drift, widget.getText());
        viewer.setDocument(article.document());
        article.history().ifPresent(this::keepHistory);
        viewer.setEditable(true);
        article.onReplaced(directions::alignAll);
        directions.alignAll();
        restyle();
    }

    /** Shows the text as it was collated, to be read only. */
    void stopEditing() {
        int place = placeAt(0);
        int y = geometry.pointOf(place).y;
        drift.forget();
        viewer.setEditable(false);
        viewer.setDocument(new Document(shown.get().rendering(side).text()));
        keepHistory(new TextViewerUndoManager(UNDO_STEPS));
        directions.alignAll();
        restyle();
        scrollTo(pixelOf(place) - y);
    }

    private void keepHistory(IUndoManager history) {
        viewer.getUndoManager().disconnect();
        viewer.setUndoManager(history);
        history.connect(viewer);
    }

    Side side() {
        return side;
    }

    SourceViewer viewer() {
        return viewer;
    }

    StyledText control() {
        return widget;
    }

    SpanGeometry geometry() {
        return geometry;
    }

    void setFont(Font font) {
        widget.setFont(font);
        layout.begin();
        reflowListeners.forEach(Runnable::run);
    }

    /** Paints anew after a change of collation, filter, theme or annotations. */
    void restyle() {
        CollationModel model = shown.get();
        layout.recolour(() -> styles.apply(widget, model.rendering(side), model.walk()::shows, model::isSettled, drift));
        Repaint.all(widget);
    }

    void redraw() {
        Repaint.all(widget);
    }

    int height() {
        return widget.getClientArea().height;
    }

    /** The first pixel of the text that is on the screen. */
    int top() {
        return widget.getTopPixel();
    }

    /** How much has been scrolled past, the margin above the first line too. */
    int pixelsAbove() {
        return widget.getTopPixel() + widget.getTopMargin();
    }

    /** Scrolls so that the pixel of the text is the first on the screen, as far as there is text. */
    void scrollTo(int top) {
        widget.setTopPixel(Math.max(0, top));
        layout.settle();
        seen = edge();
        moveListeners.forEach(Runnable::run);
    }

    /** The pixel of the text at which the row of the place begins. What is around it is laid out then, so that it can be scrolled to. */
    int pixelOf(int place) {
        layout.around(widget.getLineAtOffset(geometry.now(place)));
        return geometry.pointOf(place).y + top();
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
            if (widget.getLocationAtOffset(middle).y <= y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return geometry.then(low);
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

    /** @param listener called after the text moved on the screen, whoever moved it, or was edited */
    void onMove(Runnable listener) {
        moveListeners.add(listener);
    }

    /** @param listener called after the rows of the text were broken otherwise, by another width or font */
    void onReflow(Runnable listener) {
        reflowListeners.add(listener);
    }

    private void noticeWidth() {
        int before = width;
        width = widget.getClientArea().width;
        if (before > 0 && before != width) {
            reflowListeners.forEach(Runnable::run);
        }
    }

    /** Selects a stretch of the text and brings it into view. */
    void show(Span span) {
        Span now = drift.now(span);
        layout.around(widget.getLineAtOffset(now.start()));
        viewer.setSelectedRange(now.start(), now.length());
        viewer.revealRange(now.start(), now.length());
    }

    int caret() {
        return geometry.then(widget.getCaretOffset());
    }

    void placeCaret(int place) {
        layout.around(widget.getLineAtOffset(geometry.now(place)));
        viewer.setSelectedRange(geometry.now(place), 0);
        viewer.revealRange(widget.getCaretOffset(), 0);
    }

    /** Lets writing and going on by keys begin at a place; a caret that stands there already stays, as does what is on the screen. */
    void bringCaret(Span place) {
        int caret = caret();
        if (caret < place.start() || place.end() < caret) {
            int offset = geometry.now(place.start());
            layout.around(widget.getLineAtOffset(offset));
            widget.setCaretOffset(offset);
            pointedAt = widget.getSelection();
        }
    }

    /** The selected text as a place to annotate; empty when nothing is selected. */
    Optional<Anchor> selection() {
        Point selected = widget.getSelection();
        Span span = drift.then(new Span(selected.x, selected.y));
        return span.isEmpty() ? Optional.empty() : Optional.of(new Anchor(side, span, span.of(shown.get().rendering(side).text())));
    }

    /** The row of the ledger at a place of the text in the widget, the weightiest thing there first: a divergence, else a passage. */
    Optional<LedgerRow> rowAt(int offset) {
        CollationModel model = shown.get();
        int place = geometry.then(offset);
        return model.marks(side).touching(Span.at(place))
                .filter(mark -> mark.painted().contains(place) || mark.span().isEmpty() && mark.span().start() == place)
                .map(Mark::row)
                .filter(model.walk()::shows)
                .findFirst();
    }

    /** Says of a passage that it was moved. */
    private Optional<String> movedAt(int offset) {
        int place = geometry.then(offset);
        return shown.get().passages(side).touching(Span.at(place)).filter(passage -> passage.span().contains(place))
                .filter(passage -> passage instanceof Rendering.Linked linked && linked.link().moved()).findFirst()
                .map(passage -> Messages.hover_moved);
    }

    /** Moving the caret points at something; writing does not, nor does a key that goes to another divergence and leaves the caret. */
    private void typed(Event event) {
        boolean writing = widget.getEditable() && event.character != 0 && (event.stateMask & SWT.MOD1) == 0;
        if (!writing && !widget.getSelection().equals(pointedAt)) {
            pointed();
        }
        pointedAt = widget.getSelection();
    }

    /** Words that a search has found are selected without a key or the pointer. */
    private void found() {
        Point selected = widget.getSelection();
        if (selected.x != selected.y && !selected.equals(pointedAt)) {
            pointed();
        }
    }

    private void pointed() {
        pointedAt = widget.getSelection();
        CollationModel model = shown.get();
        Optional<Anchor> selected = selection();
        if (selected.isPresent()) {
            model.selectPassage(selected.get());
        } else {
            model.dropPassage();
            rowAt(widget.getCaretOffset()).ifPresent(model.walk()::select);
        }
    }

    /** At once, so that the same picture shows what follows: noticed while it is painted, it would come one picture later. */
    private void followWheel() {
        if (hasMoved()) {
            tellScrolled();
        }
    }

    /** However it came to that, by keys or by the program too; the text tells of no other way. */
    private void noticeScrolling() {
        if (hasMoved()) {
            widget.getDisplay().asyncExec(() -> {
                if (!widget.isDisposed()) {
                    tellScrolled();
                }
            });
        }
    }

    /** Whether something else stands at the upper edge than when it was asked last. */
    private boolean hasMoved() {
        Edge before = seen;
        seen = edge();
        return !seen.equals(before);
    }

    private Edge edge() {
        return new Edge(widget.getTopIndex(), widget.getLinePixel(widget.getTopIndex()));
    }

    private void tellScrolled() {
        moveListeners.forEach(Runnable::run);
        scrollListeners.forEach(Runnable::run);
    }
}
