package org.muqabala.core.collation;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.muqabala.core.align.Alignment;
import org.muqabala.core.align.Passage;
import org.muqabala.core.align.WordAligner;
import org.muqabala.core.classify.LinkClassifier;
import org.muqabala.core.link.LinkedPassages;
import org.muqabala.core.link.PassageSpans;
import org.muqabala.core.link.Version;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Span;

/** Makes links of linked passages. */
final class Linking {

    /** Links from which a second core is worth the wait for it. */
    private static final int MANY = 200;

    private final Version a;
    private final Version b;
    private final PassageSpans spansA;
    private final PassageSpans spansB;
    private final PairOrder order;
    private final WordAligner aligner = new WordAligner();
    private final LinkClassifier classifier;
    private final KeptLinks kept;

    /** @param kept what is known of links already */
    Linking(Version a, Version b, PairOrder order, LinkClassifier classifier, KeptLinks kept) {
        this.a = a;
        this.b = b;
        this.order = order;
        this.classifier = classifier;
        this.kept = kept;
        spansA = new PassageSpans(a);
        spansB = new PassageSpans(b);
    }

    /** @throws java.util.concurrent.CancellationException if {@code progress} says that the links are no longer wanted */
    List<Link> links(List<LinkedPassages> passages, Progress progress) {
        BitSet inOrder = order.inOrder(passages);
        IntStream all = IntStream.range(0, passages.size());
        // links know nothing of each other, so every core takes its share of them
        return (passages.size() >= MANY ? all.parallel() : all).mapToObj(i -> {
            progress.throwIfCancelled();
            return link(passages.get(i), "L" + (i + 1), !inOrder.get(i));
        }).toList();
    }

    private Link link(LinkedPassages passages, String id, boolean moved) {
        Passage wordsA = new Passage(a.units(), passages.unitsOfA());
        Passage wordsB = new Passage(b.units(), passages.unitsOfB());
        List<Span> inA = spansA.spans(passages, true);
        List<Span> inB = spansB.spans(passages, false);
        Link known = kept.find(passages, wordsA, inA, wordsB, inB);
        if (known != null) {
            return new Link(id, known.relation(), moved, inA, inB, known.divergences());
        }
        Alignment alignment = order.align(aligner, wordsA, wordsB);
        List<Divergence> divergences = classifier.divergences(wordsA, wordsB, alignment, inA, inB);
        return new Link(id, relation(divergences, alignment, wordsA, wordsB), moved, inA, inB, divergences);
    }

    private static boolean areCosmetic(List<Divergence> divergences) {
        for (Divergence divergence : divergences) {
            if (divergence.significance() != Significance.COSMETIC) {
                return false;
            }
        }
        return true;
    }

    private static Relation relation(List<Divergence> divergences, Alignment alignment, Passage wordsA, Passage wordsB) {
        if (divergences.isEmpty()) {
            return Relation.IDENTICAL;
        }
        if (areCosmetic(divergences)) {
            return Relation.NEAR;
        }
        return 2 * alignment.size() < Math.min(wordsA.size(), wordsB.size()) ? Relation.PARAPHRASE : Relation.EDITED;
    }
}
