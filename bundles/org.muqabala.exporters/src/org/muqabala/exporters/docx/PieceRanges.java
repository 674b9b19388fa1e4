package org.muqabala.exporters.docx;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.text.Span;

/** Where in the merged text the words of a version stand. */
final class PieceRanges {

    /** Pieces between two ends of a divergence that are still shown as one range. */
    private static final int CLOSE = 3;

    private final List<Piece> pieces;
    private final int[] numbersA;
    private final int[] numbersB;

    PieceRanges(List<Piece> pieces) {
        this.pieces = pieces;
        numbersA = IntStream.range(0, pieces.size()).filter(i -> pieces.get(i).a() >= 0).toArray();
        numbersB = IntStream.range(0, pieces.size()).filter(i -> pieces.get(i).b() >= 0).toArray();
    }

    /**
     * The range of what an annotation speaks of: half-open, by numbers of pieces; empty for a place between pieces. Both ends of a divergence
     * if they stand together, else the newer one. Nothing if there are no pieces or no places.
     */
    Optional<Span> of(List<Anchor> places) {
        Optional<Span> inA = words(places, Side.A);
        Optional<Span> inB = words(places, Side.B);
        if (inA.isPresent() && inB.isPresent()) {
            int apart = Math.max(inA.get().start(), inB.get().start()) - Math.min(inA.get().end(), inB.get().end());
            return apart <= CLOSE ? Optional.of(Span.covering(inA.get(), inB.get())) : inB;
        }
        return inB.or(() -> inA).or(() -> place(places, Side.B)).or(() -> place(places, Side.A));
    }

    private Optional<Span> words(List<Anchor> places, Side side) {
        return places.stream().filter(anchor -> anchor.side() == side && !anchor.span().isEmpty()).map(anchor -> range(side, anchor.span()))
                .flatMap(Optional::stream).findFirst();
    }

    private Optional<Span> place(List<Anchor> places, Side side) {
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        return places.stream().filter(anchor -> anchor.side() == side).map(anchor -> Span.at(before(side, anchor.span().start()))).findFirst();
    }

    /** The visible pieces that share a letter with the span. */
    private Optional<Span> range(Side side, Span span) {
        int[] numbers = numbers(side);
        int first = firstFrom(side, span.start());
        if (first > 0 && end(side, numbers[first - 1]) > span.start()) {
            first--;
        }
        int last = firstFrom(side, span.end()) - 1;
        while (first <= last && !pieces.get(numbers[first]).isVisible()) {
            first++;
        }
        while (last >= first && !pieces.get(numbers[last]).isVisible()) {
            last--;
        }
        return first > last ? Optional.empty() : Optional.of(new Span(numbers[first], numbers[last] + 1));
    }

    /** The number of the piece that follows those that stand before the place. */
    private int before(Side side, int place) {
        int first = firstFrom(side, place);
        int after = first == 0 ? 0 : numbers(side)[first - 1] + 1;
        return Math.min(after, pieces.size() - 1);
    }

    /** Index in the side's numbers of the first piece that starts at the place or behind it. */
    private int firstFrom(Side side, int place) {
        int[] numbers = numbers(side);
        int low = 0;
        int high = numbers.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(side, numbers[middle]) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int[] numbers(Side side) {
        return side == Side.A ? numbersA : numbersB;
    }

    private int start(Side side, int number) {
        return side == Side.A ? pieces.get(number).a() : pieces.get(number).b();
    }

    private int end(Side side, int number) {
        return start(side, number) + pieces.get(number).text().length();
    }
}
