package org.muqabala.core.collation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.muqabala.core.align.Alignment;
import org.muqabala.core.align.Passage;
import org.muqabala.core.align.WordAligner;
import org.muqabala.core.link.HeaviestChain;
import org.muqabala.core.link.LinkedPassages;
import org.muqabala.core.link.ReadingOrder;
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
        List<LinkedPassages> links = new ArrayList<>(linker.link(b, a, weights.mirrored()));
        links.replaceAll(LinkedPassages::mirrored);
        ReadingOrder.sort(links, LinkedPassages::startInB);
        return links;
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
            return HeaviestChain.of(links.stream().mapToInt(LinkedPassages::startInA).toArray(),
                    links.stream().mapToLong(link -> 1 + link.lettersInA(a.units())).toArray());
        }
        int[] byA = ReadingOrder.of(links.stream().mapToInt(LinkedPassages::startInA).toArray());
        BitSet chain = new BitSet(links.size());
        HeaviestChain.of(IntStream.of(byA).map(i -> links.get(i).startInB()).toArray(),
                IntStream.of(byA).mapToLong(i -> 1 + links.get(i).lettersInB(b.units())).toArray()).stream().forEach(i -> chain.set(byA[i]));
        return chain;
    }
}
