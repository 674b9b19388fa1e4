package org.muqabala.exporters.pdf;

/** Paints what stands behind the letters of lines and above them: tints, rules, signs and small figures. */
final class DecorationPainter {

    private static final double GAP = 0.6;

    private final Typefaces typefaces;
    private final Shaper shaper;
    private final LinePainter letters;

    DecorationPainter(Typefaces typefaces, Shaper shaper, LinePainter letters) {
        this.typefaces = typefaces;
        this.shaper = shaper;
        this.letters = letters;
    }

    /**
     * Paints what belongs to no letter.
     *
     * @param left of the line, in points
     * @param ground the letters' ground line
     */
    void decorate(Operators out, Paragraph paragraph, Line line, double left, double ground) {
        for (Decoration decoration : paragraph.decorations()) {
            boolean here = decoration.isPlace() ? line.start() <= decoration.start() && decoration.start() <= line.end() && line.border(decoration.start()).isPresent()
                    : decoration.start() < line.end() && decoration.end() > line.start();
            if (here) {
                decorate(out, paragraph, line, decoration, left, ground);
            }
        }
    }

    private void decorate(Operators out, Paragraph paragraph, Line line, Decoration decoration, double left, double ground) {
        double size = sizeOf(line);
        if (decoration.isPlace()) {
            double x = left + line.border(decoration.start()).orElseThrow();
            caret(out, decoration.ink(), x, ground, size);
            sign(out, decoration, x, ground, size, paragraph.isRightToLeft());
            return;
        }
        for (Line.Extent extent : line.extents(decoration.start(), decoration.end())) {
            decoration.tint().ifPresent(tint -> out.rectangle(tint, left + extent.left() - GAP, ground - size * 0.42,
                    extent.right() - extent.left() + 2 * GAP, size * 1.36));
            rule(out, decoration, left + extent.left(), left + extent.right(), ground - size * 0.42);
        }
        if (line.holds(decoration.start())) {
            line.border(decoration.start()).ifPresent(x -> sign(out, decoration, left + x, ground, size, paragraph.isRightToLeft()));
        }
    }

    private static double sizeOf(Line line) {
        return line.pieces().stream().mapToDouble(placed -> placed.piece().style().size()).max().orElse(10);
    }

    private static void rule(Operators out, Decoration decoration, double from, double to, double y) {
        if (decoration.rule() == Decoration.Rule.NONE) {
            return;
        }
        out.stroke(decoration.ink());
        switch (decoration.rule()) {
            case SOLID -> out.number(1.1).word("w [] 0 d").line(from, to, y);
            case DASHED -> out.number(0.9).word("w [2.2 1.4] 0 d").line(from, to, y);
            case DOTTED -> out.number(0.6).word("w [0.8 1.2] 0 d").line(from, to, y);
            default -> out.number(0.5).word("w [] 0 d").line(from, to, y - 2.2).line(from, to, y - 3.6);
        }
    }

    private static void caret(Operators out, Ink ink, double x, double ground, double size) {
        double low = ground - size * 0.42;
        out.stroke(ink).number(0.9).word("w [] 0 d").numbers(x - size * 0.16, low).raw("m ").numbers(x, low + size * 0.3).raw("l ")
                .numbers(x + size * 0.16, low).word("l S");
    }

    private void sign(Operators out, Decoration decoration, double x, double ground, double size, boolean rightToLeft) {
        double radius = size * 0.11;
        double y = ground + size * 0.98;
        double middle = rightToLeft ? x - radius : x + radius;
        switch (decoration.sign()) {
            case TRIANGLE -> out.fill(decoration.ink()).numbers(middle - radius * 1.2, y - radius).raw("m ")
                    .numbers(middle + radius * 1.2, y - radius).raw("l ").numbers(middle, y + radius * 1.2).word("l f");
            case DISC -> circle(out.fill(decoration.ink()), middle, y, radius * 0.85).word("f");
            case NONE -> {
                // a number alone, or nothing
            }
        }
        if (!decoration.number().isEmpty()) {
            number(out, decoration, rightToLeft ? middle - radius * 1.6 : middle + radius * 1.6, y - radius, size * 0.34, rightToLeft);
        }
    }

    private static Operators circle(Operators out, double x, double y, double radius) {
        double arm = radius * 0.5523;
        return out.numbers(x - radius, y).word("m").numbers(x - radius, y + arm, x - arm, y + radius, x, y + radius).word("c")
                .numbers(x + arm, y + radius, x + radius, y + arm, x + radius, y).word("c").numbers(x + radius, y - arm, x + arm, y - radius, x, y - radius)
                .word("c").numbers(x - arm, y - radius, x - radius, y - arm, x - radius, y).word("c");
    }

    /** Small figures, as drawings: they are no part of the text. */
    private void number(Operators out, Decoration decoration, double x, double y, double size, boolean endsThere) {
        typefaces.of('1', true).ifPresent(face -> {
            ShapedWord figures = shaper.shape(face, decoration.number(), false);
            double left = endsThere ? x - figures.advance() * size / Typeface.UNITS : x;
            out.fill(decoration.ink());
            for (Cluster cell : figures.cells()) {
                letters.draw(out, face, new Cluster.Placed(cell.carrier(), cell.x(), 0), left, y, size);
            }
        });
    }
}
