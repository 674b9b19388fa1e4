package org.muqabala.core.link;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Puts what stands in a text into reading order. */
public final class ReadingOrder {

    private ReadingOrder() {
    }

    /**
     * The indices of the places in their order; equal places stay in turn. Each place is sorted in one number with its index, which spares
     * a look at what lies there for each comparison: with tens of thousands of links that is most of the time.
     *
     * @param places not negative
     */
    public static int[] of(int[] places) {
        long[] keys = new long[places.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) places[i] << Integer.SIZE | i;
        }
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) keys[i];
        }
        return order;
    }

    /** Sorts the list by the places where its members stand, none of which is negative. */
    public static <T> void sort(List<T> list, ToIntFunction<T> place) {
        int[] places = new int[list.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = place.applyAsInt(list.get(i));
        }
        List<T> unsorted = List.copyOf(list);
        int[] order = of(places);
        for (int i = 0; i < order.length; i++) {
            list.set(i, unsorted.get(order[i]));
        }
    }
}
