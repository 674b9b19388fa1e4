package org.muqabala.core.link;

import java.util.BitSet;

/**
 * Sentences of one word, such as a dateline or a heading. They say too little to be linked by themselves: stories of one day share
 * {@code موسكو}. They are linked where the sentence before or behind them is linked to the one before or behind their equal, and where two
 * texts hold nothing else.
 */
final class LoneWords {

    private final Version a;
    private final Version b;
    private final BitSet usedA = new BitSet();
    private final int[] sources;

    /** @param sources of each sentence of B the sentence of A that it is linked to as a whole; negative where there is none */
    LoneWords(Version a, Version b, int[] sources) {
        this.a = a;
        this.b = b;
        this.sources = sources.clone();
        for (int source : sources) {
            if (source >= 0) {
                usedA.set(source);
            }
        }
    }

    /** The sources, those of lone words among them. */
    int[] linked() {
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
        return sources;
    }

    private boolean areLoneWordsAlone() {
        boolean alone = a.sentenceCount() == b.sentenceCount();
        for (int sentence = 0; alone && sentence < b.sentenceCount(); sentence++) {
            alone = areEqual(sentence, sentence);
        }
        return alone;
    }

    private void linkBeside(int sentence, int neighbour, int step) {
        if (sources[sentence] < 0 && sources[neighbour] >= 0) {
            int source = sources[neighbour] + step;
            if (source >= 0 && source < a.sentenceCount() && !usedA.get(source) && areEqual(source, sentence)) {
                link(source, sentence);
            }
        }
    }

    private void link(int source, int sentence) {
        sources[sentence] = source;
        usedA.set(source);
    }

    private boolean areEqual(int sentenceA, int sentenceB) {
        return a.size(sentenceA) == 1 && b.size(sentenceB) == 1 && a.units().key(a.from(sentenceA)) == b.units().key(b.from(sentenceB));
    }
}
