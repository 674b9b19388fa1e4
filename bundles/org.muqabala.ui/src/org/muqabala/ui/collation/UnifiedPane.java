package org.muqabala.ui.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Rendering;
import org.muqabala.core.collation.Rendering.Passage;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Review;
import org.muqabala.core.text.Span;
import org.muqabala.ui.Repaint;
import org.muqabala.ui.bidi.ParagraphDirection;
import org.muqabala.ui.bidi.ParagraphDirections;
import org.muqabala.ui.bidi.RightToLeftCaret;
import org.muqabala.ui.collation.UnifiedText.Piece;
import org.muqabala.ui.hidden.HiddenCharacterPainter;

/** Both versions in one column, to be read and not to be edited. */
final class UnifiedPane {

    private static final int MARGIN = 24;

    private final Supplier<CollationModel> shown;
    private final Palette palette;
    private final Composite whole;
    private final SourceViewer viewer;
    private final StyledText widget;
    private final ParagraphDirections directions;
    private final SpanGeometry geometry;
    private final PatientLayout layout;
    private final SignPainter signs;
    private UnifiedText unified = new UnifiedText("", List.of());
    private UnifiedPlaces places;
    /** Where annotated words begin, in the review as it was when this was found. */
    private InReadingOrder<Integer> annotated = new InReadingOrder<>(List.of(), Span::at);
    private Optional<Review> annotatedIn = Optional.empty();
    /** The caret and what it had selected when the user last moved it. */
    private Point pointedAt = new Point(0, 0);

    /** @param shown asked anew each time */
    UnifiedPane(Composite parent, Supplier<CollationModel> shown, Palette palette, DivergenceTexts texts) {
        this.shown = shown;
        this.palette = palette;
        places = new UnifiedPlaces(unified, shown.get().index());
        boolean leftToRight = ParagraphDirection.of(shown.get().rendering(Side.B).text()) == ParagraphDirection.LEFT_TO_RIGHT;
        int direction = leftToRight ? SWT.LEFT_TO_RIGHT : SWT.RIGHT_TO_LEFT;
        whole = new Composite(parent, SWT.NONE);
        whole.setLayout(SideBySide.tight(1));
        new UnifiedHeading(whole, shown.get().comparison(), palette);
        viewer = new SourceViewer(whole, null, SWT.V_SCROLL | SWT.MULTI | direction);
        widget = viewer.getTextWidget();
        widget.setLayoutData(SideBySide.fill());
        layout = PatientLayout.wrap(widget);
        HiddenCharacterPainter hidden = HiddenCharacterPainter.install(widget);
        viewer.configure(new WithoutUndo());
        DivergenceHover.install(widget, hidden::namesAt, this::rowAt, place -> Optional.empty(), texts);
        viewer.setEditable(false);
        viewer.setDocument(new Document());
        widget.setMargins(MARGIN, 10, MARGIN, 10);
        directions = ParagraphDirections.install(widget);
        geometry = new SpanGeometry(widget);
        signs = new SignPainter(palette);
        widget.addPaintListener(this::paint);
        widget.addListener(SWT.MouseUp, event -> pointed());
        viewer.addPostSelectionChangedListener(event -> found());
        widget.addListener(SWT.KeyUp, event -> keyed());
        RightToLeftCaret.install(widget);
    }

    SourceViewer viewer() {
        return viewer;
    }

    /** The text with the line above. */
    Composite control() {
        return whole;
    }

    boolean setFocus() {
        return widget.setFocus();
    }

    void setFont(Font font) {
        widget.setFont(font);
        layout.begin();
    }

    /** @param changesOnly whether passages without anything to show are left out */
    void show(boolean changesOnly) {
        CollationModel model = shown.get();
        UnifiedText text = changesOnly ? UnifiedText.changes(model.index(), model.walk()::shows)
                : UnifiedText.whole(model.index(), model.walk()::shows);
        int top = widget.getTopIndex();
        boolean other = !text.equals(unified);
        if (other) {
            unified = text;
            viewer.getDocument().set(text.text());
            directions.alignAll();
        }
        places = new UnifiedPlaces(text, model.index());
        annotatedIn = Optional.empty();
        layout.recolour(() -> widget.setStyleRanges(grounds()));
        if (other) {
            widget.setTopIndex(top);
            layout.settle();
            model.walk().current().flatMap(places::reading).ifPresent(this::placeCaret);
        }
        Repaint.all(widget);
    }

    /**
     * Brings a row into view.
     *
     * @param withCaret whether the caret goes there too, unless it stands in one of its readings
     */
    void reveal(LedgerRow row, boolean withCaret) {
        places.reading(row).ifPresent(piece -> {
            reveal(piece.span());
            if (withCaret && readingAtCaret().flatMap(Piece::row).filter(row::equals).isEmpty()) {
                placeCaret(piece);
            }
        });
        Repaint.all(widget);
    }

    /** Selects a stretch of one version and brings it into view, as far as it is here. */
    void show(Side side, Span span) {
        places.stretchOf(side, span).ifPresent(stretch -> {
            viewer.setSelectedRange(stretch.start(), stretch.length());
            pointedAt = widget.getSelection();
            reveal(stretch);
        });
    }

    /** Goes from one version's reading of the divergence to the other's: of that at the caret, else of the current one. */
    void crossOver() {
        Optional<LedgerRow> current = shown.get().walk().current();
        readingAtCaret().or(() -> current.flatMap(places::reading))
                .flatMap(from -> places.reading(from.row().orElseThrow(), from.side().other()))
                .ifPresent(to -> {
                    placeCaret(to);
                    reveal(to.span());
                    pointed();
                });
        widget.setFocus();
    }

    void redraw() {
        Repaint.all(widget);
    }

    private void reveal(Span span) {
        layout.around(widget.getLineAtOffset(span.start()));
        int height = widget.getClientArea().height;
        int y = widget.getLocationAtOffset(span.start()).y;
        int last = Math.max(span.start(), span.end() - 1);
        // all of it is there, or it begins so high that scrolling would show no more of it
        boolean onScreen = y >= 0 && (y <= height / 3 || widget.getLocationAtOffset(last).y + widget.getLineHeight(last) <= height);
        if (!onScreen) {
            widget.setTopPixel(Math.max(0, widget.getTopPixel() + y - height / 3));
            layout.settle();
        }
    }

    private Optional<LedgerRow> rowAt(int place) {
        return places.readingAt(place).flatMap(Piece::row);
    }

    private Optional<Piece> readingAtCaret() {
        return places.readingAt(widget.getCaretOffset());
    }

    private void placeCaret(Piece piece) {
        layout.around(widget.getLineAtOffset(piece.span().start()));
        widget.setCaretOffset(piece.span().start());
        pointedAt = widget.getSelection();
    }

    /** Moving the caret points at something; a key that goes to another divergence does not. */
    private void keyed() {
        if (!widget.getSelection().equals(pointedAt)) {
            pointed();
        }
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
        Optional<Anchor> selected = places.words(new Span(pointedAt.x, pointedAt.y));
        if (selected.isPresent()) {
            model.selectPassage(selected.get());
        } else {
            model.dropPassage();
            rowAt(widget.getCaretOffset()).ifPresent(model.walk()::select);
        }
    }

    private StyleRange[] grounds() {
        List<StyleRange> ranges = new ArrayList<>();
        for (Piece piece : unified.pieces()) {
            piece.row().ifPresentOrElse(row -> ranges.add(
                    new StyleRange(piece.span().start(), piece.span().length(), null, palette.ground(tint(piece, row)))),
                    () -> furniture(piece).forEach(span -> ranges.add(
                            new StyleRange(span.start(), span.length(), palette.line(Tint.FURNITURE), null))));
        }
        return ranges.toArray(StyleRange[]::new);
    }

    /** What the page added around the article, as far as it is in the piece. */
    private Stream<Span> furniture(Piece piece) {
        int shift = piece.span().start() - piece.source().start();
        return shown.get().passages(piece.side()).touching(piece.source()).filter(Rendering.Furniture.class::isInstance).map(Passage::span)
                .map(span -> new Span(Math.max(span.start(), piece.source().start()), Math.min(span.end(), piece.source().end())))
                .filter(span -> !span.isEmpty()).map(span -> span.shifted(shift));
    }

    private static Tint tint(Piece piece, LedgerRow row) {
        return piece.isOld() ? Tint.ONLY_A : Tint.of(row);
    }

    private void paint(PaintEvent event) {
        event.gc.setAntialias(SWT.ON);
        Span visible = geometry.visible();
        Optional<LedgerRow> current = shown.get().walk().current();
        places.touching(visible).filter(piece -> piece.row().isPresent()).forEach(piece -> {
            LedgerRow row = piece.row().orElseThrow();
            int start = Math.max(piece.span().start(), visible.start());
            List<Rectangle> rows = geometry.rows(new Span(start, Math.max(start, Math.min(piece.span().end(), visible.end()))));
            if (piece.isOld()) {
                signs.drawStruck(event.gc, rows, Tint.ONLY_A);
            } else {
                signs.draw(event.gc, rows, Tint.of(row));
            }
            TypeSign.of(row).ifPresent(type -> signs.drawType(event.gc, type, rows, Tint.of(row)));
            if (current.filter(row::equals).isPresent()) {
                signs.drawCurrent(event.gc, rows, Tint.of(row));
            }
        });
        annotated().touching(visible).forEach(place -> signs.drawAnnotated(event.gc, geometry.pointOf(place), true));
    }

    private InReadingOrder<Integer> annotated() {
        Review review = shown.get().session().review();
        if (annotatedIn.filter(known -> known == review).isEmpty()) {
            annotatedIn = Optional.of(review);
            annotated = new InReadingOrder<>(review.annotations().stream().flatMap(annotation -> annotation.places().stream())
                    .flatMap(anchor -> places.placeOf(anchor.side(), anchor.span().start()).stream()).distinct().toList(), Span::at);
        }
        return annotated;
    }
}
