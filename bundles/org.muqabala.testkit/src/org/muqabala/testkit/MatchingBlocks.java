package org.muqabala.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The runs that two sequences share, after Ratcliff and Obershelp: the longest common run, then the same to the left and to the
 * right of it. Of equally long runs the one that starts first in A, then in B, is taken.
 */
final class MatchingBlocks {

    /** A run of {@code length} equal items. */
    record Block(int a, int b, int length) {
    }

    private final int[] a;
    private final Map<Integer, List<Integer>> placesInB = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    private MatchingBlocks(int[] a, int[] b) {
        this.a = a;
        for (int i = 0; i < b.length; i++) {
            placesInB.computeIfAbsent(b[i], key -> new ArrayList<>()).add(i);
        }
    }

    /** The blocks in order, an empty one at both ends' end last. */
    static List<Block> of(int[] a, int[] b) {
        MatchingBlocks matching = new MatchingBlocks(a, b);
        matching.match(0, a.length, 0, b.length);
        List<Block> joined = new ArrayList<>();
        for (Block block : matching.blocks) {
            Block last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.a + last.length == block.a && last.b + last.length == block.b) {
                joined.set(joined.size() - 1, new Block(last.a, last.b, last.length + block.length));
            } else {
                joined.add(block);
            }
        }
        joined.add(new Block(a.length, b.length, 0));
        return joined;
    }

    private void match(int a0, int a1, int b0, int b1) {
        Block longest = longest(a0, a1, b0, b1);
        if (longest.length > 0) {
            match(a0, longest.a, b0, longest.b);
            blocks.add(longest);
            match(longest.a + longest.length, a1, longest.b + longest.length, b1);
        }
    }

    private Block longest(int a0, int a1, int b0, int b1) {
        Block best = new Block(a0, b0, 0);
        Map<Integer, Integer> lengths = Map.of();
        for (int i = a0; i < a1; i++) {
            Map<Integer, Integer> next = new HashMap<>();
            for (int j : placesInB.getOrDefault(a[i], List.of())) {
                if (j >= b0 && j < b1) {
                    int length = lengths.getOrDefault(j - 1, 0) + 1;
                    next.put(j, length);
                    if (length > best.length) {
                        best = new Block(i - length + 1, j - length + 1, length);
                    }
                }
            }
            lengths = next;
        }
        return best;
    }
}
