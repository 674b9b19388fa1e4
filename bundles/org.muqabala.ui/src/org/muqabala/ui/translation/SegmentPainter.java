package org.muqabala.ui.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;
import org.muqabala.ui.collation.Palette;
import org.muqabala.ui.collation.Tint;

/**
 * Paints the segments that are not in hand. What it has shaped it keeps for a while, so that scrolling shapes only what comes
 * into sight.
 */
final class SegmentPainter {

    /** Above and below the words of a row. */
    static final int PADDING = 9;
    static final int LINE_SPACING = 5;

    private static final int KEPT = 120;
    private static final int ACCENT_WIDTH = 3;

    /** Both texts of a segment, shaped. */
    private record Shaped(TextLayout source, TextLayout target) {

        void dispose() {
            source.dispose();
            target.dispose();
        }
    }

    private final Device device;
    private final TranslationModel model;
    private final Palette palette;
    private final SegmentProblems problems;
    private final int sourceOrientation;
    private final int targetOrientation;
    private final Map<Integer, Shaped> shaped = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Shaped> eldest) {
            boolean tooMany = size() > KEPT;
            if (tooMany) {
                eldest.getValue().dispose();
            }
            return tooMany;
        }
    };
    private Font font = JFaceResources.getTextFont();
    private SegmentColumns columns = SegmentColumns.of(0, 0, 0);

    SegmentPainter(Device device, TranslationModel model, Palette palette, int sourceOrientation, int targetOrientation,
            SegmentProblems problems) {
        this.device = device;
        this.model = model;
        this.palette = palette;
        this.problems = problems;
        this.sourceOrientation = sourceOrientation;
        this.targetOrientation = targetOrientation;
    }

    void lay(Font reading, SegmentColumns places) {
        font = reading;
        columns = places;
        clear();
    }

    void forget(int number) {
        Shaped known = shaped.remove(number);
        if (known != null) {
            known.dispose();
        }
    }

    void clear() {
        shaped.values().forEach(Shaped::dispose);
        shaped.clear();
    }

    /** How high the segment's row is. */
    int height(int number) {
        Shaped texts = shaped(number);
        return 2 * PADDING + Math.max(texts.source().getBounds().height, texts.target().getBounds().height);
    }

    /** The place in the target of the segment that is seen at a place of its column. */
    int targetOffset(int number, int x, int y) {
        int[] trailing = new int[1];
        int offset = shaped(number).target().getOffset(x, y, trailing);
        return offset + trailing[0];
    }

    /** @param top of the row */
    void paint(GC gc, int number, int top, int height, boolean isInHand) {
        if (isInHand) {
            paintAccent(gc, top, height);
        } else {
            Shaped texts = shaped(number);
            texts.source().draw(gc, columns.source(), top + PADDING);
            paintGaps(gc, number, texts.source(), top + PADDING);
            texts.target().draw(gc, columns.target(), top + PADDING);
        }
        paintNumber(gc, number, top);
        paintState(gc, model.segment(number), top);
        paintProblems(gc, problems.of(number).size(), top);
    }

    private void paintAccent(GC gc, int top, int height) {
        Color accent = palette.accent();
        if (accent != null) {
            Color before = gc.getBackground();
            gc.setBackground(accent);
            gc.fillRectangle(0, top + 1, ACCENT_WIDTH, height - 1);
            gc.setBackground(before);
        }
    }

    private void paintNumber(GC gc, int number, int top) {
        gc.setAlpha(150);
        String text = String.valueOf(number + 1);
        gc.drawText(text, columns.number() - SegmentColumns.GAP / 2 - gc.textExtent(text).x, top + PADDING, true);
        gc.setAlpha(255);
    }

    private void paintState(GC gc, Segment segment, int top) {
        Tint tint = StateTexts.tint(segment.state());
        String text = StateTexts.sign(segment.state()) + " " + StateTexts.word(segment.state());
        Point size = gc.textExtent(text);
        Color before = gc.getBackground();
        Color ground = palette.ground(tint);
        gc.setBackground(ground == null ? before : ground);
        gc.setAntialias(SWT.ON);
        gc.fillRoundRectangle(columns.states(), top + PADDING - 2, size.x + 14, size.y + 4, size.y + 4, size.y + 4);
        gc.setBackground(before);
        gc.drawText(text, columns.states() + 7, top + PADDING, true);
    }

    private void paintProblems(GC gc, int count, int top) {
        if (count > 0) {
            Color before = gc.getForeground();
            Color colour = palette.line(Tint.SUBSTANTIVE);
            gc.setForeground(colour == null ? before : colour);
            gc.drawText("⚠ " + count, columns.states() + 7, top + PADDING + gc.getFontMetrics().getHeight() + 6, true);
            gc.setForeground(before);
        }
    }

    /** A wedge where words of the source are gone. */
    private void paintGaps(GC gc, int number, TextLayout source, int y) {
        Segment segment = model.segment(number);
        for (Span gap : segment.changed().stream().filter(Span::isEmpty).toList()) {
            Point place = source.getLocation(gap.start() - segment.source().start(), false);
            int line = source.getLineBounds(0).height;
            int x = columns.source() + (isMirrored(gc) ? columns.text() - place.x : place.x);
            Color before = gc.getBackground();
            Color colour = palette.line(Tint.SUBSTANTIVE);
            gc.setBackground(colour == null ? gc.getForeground() : colour);
            int bottom = y + place.y + line;
            gc.fillPolygon(new int[] {x, bottom - 6, x - 4, bottom, x + 4, bottom});
            gc.setBackground(before);
        }
    }

    private static boolean isMirrored(GC gc) {
        return (gc.getStyle() & SWT.RIGHT_TO_LEFT) != 0;
    }

    private Shaped shaped(int number) {
        Shaped known = shaped.get(number);
        if (known == null) {
            known = shape(number);
            shaped.put(number, known);
        }
        return known;
    }

    private Shaped shape(int number) {
        Segment segment = model.segment(number);
        TextLayout source = layout(model.source(number), sourceOrientation);
        int start = segment.source().start();
        mark(source, segment.changed().stream().map(change -> change.shifted(-start)).toList());
        TextLayout target = layout(segment.target(), targetOrientation);
        mark(target, segment.doubtful());
        return new Shaped(source, target);
    }

    private TextLayout layout(String text, int orientation) {
        TextLayout layout = new TextLayout(device);
        layout.setFont(font);
        layout.setSpacing(LINE_SPACING);
        layout.setOrientation(orientation);
        layout.setWidth(columns.text());
        layout.setText(text);
        return layout;
    }

    private void mark(TextLayout layout, List<Span> marks) {
        for (Span mark : marks) {
            if (!mark.isEmpty()) {
                layout.setStyle(ChangeMarks.style(palette), mark.start(), mark.end() - 1);
            }
        }
    }

    /** How changed words look, here and in the row in hand: by ground and line. */
    static final class ChangeMarks {

        private ChangeMarks() {
        }

        static TextStyle style(Palette palette) {
            TextStyle style = new TextStyle();
            apply(style, palette);
            return style;
        }

        static void apply(TextStyle style, Palette palette) {
            style.background = palette.ground(Tint.SUBSTANTIVE);
            style.underline = true;
            style.underlineStyle = SWT.UNDERLINE_SINGLE;
            style.underlineColor = palette.line(Tint.SUBSTANTIVE);
        }
    }
}
