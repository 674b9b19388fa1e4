package org.muqabala.core.classify;

import org.muqabala.core.align.Alignment;
import org.muqabala.core.align.Passage;

/**
 * Prefers, of two equal partners side by side, the one that is written alike: {@code يونيو} stands for the {@code يونيو} of
 * {@code حزيران/يونيو}.
 */
final class IdenticalFirst {

    private IdenticalFirst() {
    }

    static Alignment preferred(Alignment alignment, Passage a, Passage b) {
        if (!holdsValue(a)) {
            return alignment;
        }
        int[] inA = alignment.a().clone();
        int[] inB = alignment.b().clone();
        for (int pair = 0; pair < inA.length; pair++) {
            if (a.units().isValue(a.unit(inA[pair])) && a.key(inA[pair]) == b.key(inB[pair]) && !same(a, inA[pair], b, inB[pair])) {
                inB[pair] = neighbour(a, inA[pair], b, inB, pair);
                if (!same(a, inA[pair], b, inB[pair])) {
                    inA[pair] = neighbour(b, inB[pair], a, inA, pair);
                }
            }
        }
        return new Alignment(inA, inB);
    }

    private static boolean holdsValue(Passage passage) {
        for (int position = 0; position < passage.size(); position++) {
            if (passage.units().isValue(passage.unit(position))) {
                return true;
            }
        }
        return false;
    }

    /** The free neighbour of the pair's place that is written like the fixed word; the place itself if there is none. */
    private static int neighbour(Passage fixed, int word, Passage other, int[] places, int pair) {
        int lowest = pair == 0 ? 0 : places[pair - 1] + 1;
        int end = pair + 1 == places.length ? other.size() : places[pair + 1];
        for (int place : new int[] {places[pair] + 1, places[pair] - 1}) {
            if (place >= lowest && place < end && same(fixed, word, other, place)) {
                return place;
            }
        }
        return places[pair];
    }

    private static boolean same(Passage a, int wordA, Passage b, int wordB) {
        return a.units().surface(a.unit(wordA)).equals(b.units().surface(b.unit(wordB)));
    }
}
