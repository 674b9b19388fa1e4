package org.muqabala.core.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Sentences of one word, such as a dateline or a heading. They say too little to be linked by themselves: stories of one day share
 * {@code موسكو}. They are linked where the sentence before or behind them is linked to the one before or behind their equal, and where two
 * texts hold nothing else.
 */
final class LoneWords {

    private static final int NONE = -1;

    private final Version a;
    private final Version b;
    private final BitSet usedA = new BitSet();
    /** Of each sentence of B a sentence of A that it is linked to. */
    private final int[] sources;
    private final List<int[]> pairs = new ArrayList<>();

    LoneWords(Version a, Version b, List<Match> links) {
        this.a = a;
        this.b = b;
        sources = new int[b.sentenceCount()];
        Arrays.fill(sources, NONE);
        for (Match link : links) {
            sources[link.sentenceB()] = link.sentenceA();
            usedA.set(link.sentenceA());
        }
    }

    /** The links to add, each a sentence of A and one of B. */
    List<int[]> pairs() {
        if (usedA.isEmpty() && areLoneWordsAlone()) {
            for (int sentence = 0; sentence < sources.length; sentence++) {
                link(sentence, sentence);
            }
        }
        for (int sentence = 1; sentence < sources.length; sentence++) {
            linkBeside(sentence, sentence - 1, 1);
        }
        for (int sentence = sources.length - 2; sentence >= 0; sentence--) {
            linkBeside(sentence, sentence + 1, -1);
        }
        return pairs;
    }

    private boolean areLoneWordsAlone() {
        boolean alone = a.sentenceCount() == b.sentenceCount();
        for (int sentence = 0; alone && sentence < b.sentenceCount(); sentence++) {
            alone = areEqual(sentence, sentence);
        }
        return alone;
    }

    private void linkBeside(int sentence, int neighbour, int step) {
        if (sources[sentence] == NONE && sources[neighbour] != NONE) {
            int source = sources[neighbour] + step;
            if (source >= 0 && source < a.sentenceCount() && !usedA.get(source) && areEqual(source, sentence)) {
                link(source, sentence);
            }
        }
    }

    private void link(int source, int sentence) {
        sources[sentence] = source;
        usedA.set(source);
        pairs.add(new int[] {source, sentence});
    }

    private boolean areEqual(int sentenceA, int sentenceB) {
        return a.size(sentenceA) == 1 && b.size(sentenceB) == 1 && a.units().key(a.from(sentenceA)) == b.units().key(b.from(sentenceB));
    }
}
