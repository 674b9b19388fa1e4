package org.muqabala.core.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.muqabala.core.collation.SecondUse;
import org.muqabala.core.collation.Side;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Span;

/**
 * Finds, among what is linked to nothing, the passages that come from one which is linked already: a version uses it twice. Asked is the
 * same significance as of links. No more than a fixed number of sentences is looked at, so that texts which share little are not
 * searched twice over.
 */
public final class SecondUses {

    /** Sentences of a version that are looked at; beyond them nothing is told. */
    private static final int MOST_SENTENCES = 4000;
    /** Words in a row that are linked to nothing, below which a sentence is not looked at. */
    private static final int SHORTEST = 5;
    /** Uses told of one sentence. */
    private static final int MOST_IN_SENTENCE = 3;

    private final Progress progress;

    /** @param progress asked whether the work is still wanted */
    public SecondUses(Progress progress) {
        this.progress = progress;
    }

    /**
     * The further uses, those in A first, each version's in reading order.
     *
     * @param weights of the words of the two versions
     */
    public List<SecondUse> find(Version a, Version b, Weights weights, List<LinkedPassages> links) {
        BitSet takenA = new BitSet();
        BitSet takenB = new BitSet();
        for (LinkedPassages link : links) {
            link.a().forEach(range -> takenA.set(range.from(), range.to()));
            link.b().forEach(range -> takenB.set(range.from(), range.to()));
        }
        List<SecondUse> uses = new ArrayList<>(find(b, a, weights.mirrored(), takenB, takenA, Side.A));
        uses.addAll(find(a, b, weights, takenA, takenB, Side.B));
        return uses;
    }

    /**
     * @param there the version whose passages are linked already
     * @param here the version that may use them once more
     * @param weights of the words there and here
     */
    private List<SecondUse> find(Version there, Version here, Weights weights, BitSet takenThere, BitSet takenHere, Side side) {
        int[] sentences = sentencesWithFreeWords(here, takenHere);
        if (sentences.length == 0 || takenThere.isEmpty()) {
            return List.of();
        }
        Search search = new Search(there, here, weights, takenThere, takenHere);
        List<SecondUse> uses = new ArrayList<>();
        for (int sentence : sentences) {
            progress.throwIfCancelled();
            for (Match match : search.uses(sentence)) {
                Span spanThere = new PassageSpans(there).spans(List.of(match.a())).get(0);
                Span spanHere = new PassageSpans(here).spans(List.of(match.b())).get(0);
                uses.add(side == Side.A ? new SecondUse(side, spanHere, spanThere) : new SecondUse(side, spanThere, spanHere));
            }
        }
        return uses;
    }

    private static int[] sentencesWithFreeWords(Version version, BitSet taken) {
        int[] found = new int[Math.min(MOST_SENTENCES, version.sentenceCount())];
        int size = 0;
        for (int sentence = 0; sentence < version.sentenceCount() && size < found.length; sentence++) {
            if (longestFree(taken, version.from(sentence), version.to(sentence)) >= SHORTEST) {
                found[size++] = sentence;
            }
        }
        return Arrays.copyOf(found, size);
    }

    private static int longestFree(BitSet taken, int from, int to) {
        int longest = 0;
        int free = 0;
        for (int unit = from; unit < to; unit++) {
            free = taken.get(unit) ? 0 : free + 1;
            longest = Math.max(longest, free);
        }
        return longest;
    }

    /** Holds sentences of one version against what the other has linked. */
    private static final class Search {

        private final CandidateFinder candidates;
        private final Tally shared;
        private final LocalAligner aligner;
        private final Significance significance;
        /** Units of the other version that are linked to nothing: they are used nowhere yet. */
        private final BitSet unused;
        private final BitSet takenHere;

        Search(Version there, Version here, Weights weights, BitSet takenThere, BitSet takenHere) {
            candidates = new CandidateFinder(there, here, weights);
            shared = new Tally(there.sentenceCount());
            aligner = new LocalAligner(there, here, weights);
            significance = new Significance(there, here, weights);
            unused = (BitSet) takenThere.clone();
            unused.flip(0, there.units().size());
            this.takenHere = (BitSet) takenHere.clone();
        }

        List<Match> uses(int sentence) {
            int[] sources = candidates.candidates(sentence, shared);
            List<Match> uses = new ArrayList<>();
            for (Match best = best(sources, sentence); best != null && uses.size() < MOST_IN_SENTENCE; best = best(sources, sentence)) {
                uses.add(best);
                takenHere.set(best.b().from(), best.b().to());
            }
            uses.sort(Comparator.comparingInt(match -> match.b().from()));
            return uses;
        }

        private Match best(int[] sources, int sentence) {
            Match best = null;
            for (int source : sources) {
                Match match = aligner.best(source, sentence, unused, takenHere);
                boolean free = match != null && isFree(match.b()) && significance.isPassed(match);
                if (free && (best == null || match.score() > best.score())) {
                    best = match;
                }
            }
            return best;
        }

        private boolean isFree(UnitRange range) {
            int next = takenHere.nextSetBit(range.from());
            return next < 0 || next >= range.to();
        }
    }
}
