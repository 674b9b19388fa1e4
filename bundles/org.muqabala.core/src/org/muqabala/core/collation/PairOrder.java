package org.muqabala.core.collation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.muqabala.core.align.Alignment;
import org.muqabala.core.align.Passage;
import org.muqabala.core.align.Units;
import org.muqabala.core.align.WordAligner;
import org.muqabala.core.link.HeaviestChain;
import org.muqabala.core.link.LinkedPassages;
import org.muqabala.core.link.SentenceLinker;
import org.muqabala.core.link.Version;
import org.muqabala.core.link.Weights;

/**
 * Two versions in an order that follows from their texts alone: the shorter first. Where words could be linked or paired in two
 * ways that are worth the same, one of the two is preferred; asked in this order, it is the same one whichever version
 * is given as the older, and the comparison of B with A mirrors that of A with B.
 */
final class PairOrder {

    private final Version a;
    private final Version b;
    private final boolean swapped;

    PairOrder(Version a, Version b) {
        this.a = a;
        this.b = b;
        int longer = Integer.compare(a.units().size(), b.units().size());
        swapped = longer > 0 || longer == 0 && a.article().text().compareTo(b.article().text()) > 0;
    }

    /** Whether B is asked first. */
    boolean isSwapped() {
        return swapped;
    }

    /** The links in the reading order of B. */
    List<LinkedPassages> link(SentenceLinker linker, Weights weights) {
        if (!swapped) {
            return linker.link(a, b, weights);
        }
        return linker.link(b, a, weights.mirrored()).stream().map(LinkedPassages::mirrored).sorted(Comparator.comparingInt(LinkedPassages::startInB)).toList();
    }

    /** Which words of the two passages stand for each other. */
    Alignment align(WordAligner aligner, Passage wordsA, Passage wordsB) {
        if (!swapped) {
            return aligner.align(wordsA, wordsB);
        }
        Alignment mirrored = aligner.align(wordsB, wordsA);
        return new Alignment(mirrored.b(), mirrored.a());
    }

    /**
     * The links of the heaviest chain that keeps the reading order of both versions.
     *
     * @param links in the reading order of B
     */
    BitSet inOrder(List<LinkedPassages> links) {
        if (!swapped) {
            int[][] unitsA = links.stream().map(LinkedPassages::unitsOfA).toArray(int[][]::new);
            return HeaviestChain.of(firsts(unitsA), weights(a.units(), unitsA));
        }
        int[] byA = IntStream.range(0, links.size()).boxed().sorted(Comparator.comparingInt(i -> links.get(i).startInA())).mapToInt(Integer::intValue).toArray();
        int[][] unitsB = IntStream.of(byA).mapToObj(i -> links.get(i).unitsOfB()).toArray(int[][]::new);
        BitSet chain = new BitSet(links.size());
        HeaviestChain.of(firsts(unitsB), weights(b.units(), unitsB)).stream().forEach(i -> chain.set(byA[i]));
        return chain;
    }

    private static int[] firsts(int[][] passages) {
        return Arrays.stream(passages).mapToInt(units -> units[0]).toArray();
    }

    private static long[] weights(Units units, int[][] passages) {
        long[] weights = new long[passages.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 1;
            for (int unit : passages[i]) {
                weights[i] += units.end(unit) - units.start(unit);
            }
        }
        return weights;
    }
}
