package org.muqabala.ui.collation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.muqabala.core.text.Span;

/**
 * Things with a place in a text, found by that place without looking at all of them: painting goes through what is on the screen,
 * never through a whole book. Spans may overlap.
 */
final class InReadingOrder<T> {

    private final List<T> things;
    private final Span[] spans;
    /** How far the things up to each reach: rises, so that it can be searched even where spans overlap. */
    private final int[] reach;

    InReadingOrder(List<T> things, Function<T, Span> place) {
        this.things = things.stream().sorted(Comparator.comparing(place)).toList();
        this.spans = this.things.stream().map(place).toArray(Span[]::new);
        this.reach = new int[spans.length];
        int furthest = 0;
        for (int i = 0; i < spans.length; i++) {
            furthest = Math.max(furthest, spans[i].end());
            reach[i] = furthest;
        }
    }

    /** @param position in reading order, from 0 */
    T get(int position) {
        return things.get(position);
    }

    /** What lies in the span at least partly or stands at one of its ends, in reading order. */
    Stream<T> touching(Span span) {
        return indicesTouching(span).mapToObj(things::get);
    }

    /** Like {@link #touching}, as positions in reading order, from 0. */
    IntStream indicesTouching(Span span) {
        int from = first(i -> reach[i] >= span.start());
        int to = first(i -> spans[i].start() > span.end());
        return IntStream.range(from, Math.max(from, to)).filter(i -> spans[i].end() >= span.start());
    }

    /** The first position for which a condition holds that holds for all after it too; their number if it holds for none. */
    private int first(IntPredicate condition) {
        int low = 0;
        int high = spans.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (condition.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
