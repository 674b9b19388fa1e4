package org.muqabala.core.link;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The heaviest chain of links that keeps reading order on both sides; what is left out of it has moved. Takes
 * {@code n log n} steps with a Fenwick tree of prefix maxima.
 */
public final class HeaviestChain {

    private HeaviestChain() {
    }

    /**
     * The members of the chain.
     *
     * @param placesInA of each link in the reading order of B, where it stands in A; no two are equal
     * @param weights what each link weighs, positive
     */
    public static BitSet of(int[] placesInA, long[] weights) {
        int n = placesInA.length;
        int[] sorted = placesInA.clone();
        Arrays.sort(sorted);
        long[] chainWeight = new long[n];
        int[] before = new int[n];
        int[] bestUpTo = new int[n + 1];
        Arrays.fill(bestUpTo, -1);
        int last = -1;
        for (int i = 0; i < n; i++) {
            int rank = Arrays.binarySearch(sorted, placesInA[i]);
            before[i] = -1;
            for (int r = rank; r > 0; r -= r & -r) {
                before[i] = heavier(chainWeight, before[i], bestUpTo[r]);
            }
            chainWeight[i] = weights[i] + (before[i] < 0 ? 0 : chainWeight[before[i]]);
            for (int r = rank + 1; r <= n; r += r & -r) {
                bestUpTo[r] = heavier(chainWeight, bestUpTo[r], i);
            }
            last = heavier(chainWeight, last, i);
        }
        BitSet chain = new BitSet(n);
        for (int i = last; i >= 0; i = before[i]) {
            chain.set(i);
        }
        return chain;
    }

    private static int heavier(long[] weights, int first, int second) {
        if (first < 0 || second < 0) {
            return Math.max(first, second);
        }
        return weights[second] > weights[first] ? second : first;
    }
}
