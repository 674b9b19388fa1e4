package org.muqabala.exporters.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.ibm.icu.text.Bidi;

/**
 * A line of a paragraph as it is painted.
 *
 * @param start first character in the paragraph
 * @param end after the last one, spaces at the end among them
 * @param pieces from left to right, without the spaces at the line's end
 * @param width of what is seen, in points
 * @param height with the room to the next line, in points
 * @param rightToLeft which way its paragraph runs
 */
record Line(int start, int end, List<Placed> pieces, double width, double height, boolean rightToLeft) {

    /**
     * A piece in its place.
     *
     * @param x points from the left end of the line
     */
    record Placed(Fragment piece, double x) {
    }

    /** A stretch of a line, in points from its left end. */
    record Extent(double left, double right) {
    }

    /** How much of the height lies above the letters' ground line. */
    private static final double ABOVE = 0.66;

    /** Puts pieces in their order from left to right. */
    static Line of(List<Fragment> inReadingOrder, byte paragraphLevel) {
        int seen = inReadingOrder.size();
        while (seen > 0 && inReadingOrder.get(seen - 1).kind() != Fragment.Kind.WORD) {
            seen--;
        }
        byte[] levels = new byte[seen];
        double height = 0;
        for (int i = 0; i < inReadingOrder.size(); i++) {
            TextStyle style = inReadingOrder.get(i).style();
            height = Math.max(height, style.size() * style.leading());
            if (i < seen) {
                levels[i] = inReadingOrder.get(i).level();
            }
        }
        List<Placed> placed = new ArrayList<>();
        double x = 0;
        for (int index : seen == 0 ? new int[0] : Bidi.reorderVisual(levels)) {
            Fragment piece = inReadingOrder.get(index);
            placed.add(new Placed(piece, x));
            x += piece.width();
        }
        return new Line(inReadingOrder.getFirst().start(), inReadingOrder.getLast().end(), placed, x, height, (paragraphLevel & 1) != 0);
    }

    /** From the top to the ground line. */
    double ascent() {
        return height * ABOVE;
    }

    /** Where the characters between two places stand: one stretch, or several where directions meet. */
    List<Extent> extents(int from, int to) {
        List<Extent> extents = new ArrayList<>();
        for (Placed placed : pieces) {
            Fragment piece = placed.piece;
            int first = Math.max(from, piece.start());
            int last = Math.min(to, piece.end());
            if (first < last) {
                double one = placed.x + piece.borderAt(first);
                double other = placed.x + piece.borderAt(last);
                join(extents, new Extent(Math.min(one, other), Math.max(one, other)));
            }
        }
        return extents;
    }

    private static void join(List<Extent> extents, Extent next) {
        if (!extents.isEmpty() && next.left - extents.getLast().right < 0.1) {
            extents.add(new Extent(extents.removeLast().left, next.right));
        } else {
            extents.add(next);
        }
    }

    /** Where a character begins, or the one before it ends; empty if neither is seen on this line. */
    Optional<Double> border(int place) {
        return border(place, false).or(() -> border(place, true));
    }

    private Optional<Double> border(int place, boolean behind) {
        return pieces.stream().filter(placed -> behind ? placed.piece.start() < place && place <= placed.piece.end()
                : placed.piece.start() <= place && place < placed.piece.end()).findFirst().map(placed -> placed.x + placed.piece.borderAt(place));
    }

    boolean holds(int place) {
        return start <= place && place < end;
    }
}
