package org.muqabala.core.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;

import org.muqabala.core.collation.Side;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.spi.Progress;

/**
 * Links passages of two versions, in whatever order they stand: equal sentences first, then the best common stretch of any two
 * sentences that share rare words, as long as it is significant. A word belongs to one link at most.
 */
public final class SentenceLinker {

    /** Sentences between two links in order among which another use of a moved passage is looked for. */
    private static final int NEIGHBOURHOOD = 12;
    /** How much of what a moved passage shares the use in order must share. */
    private static final double CLOSE = 0.8;
    /** Fewest sentences of B that a core takes at a time, and most such shares: each has tables of its own. */
    private static final int SHARE = 512;
    private static final int MOST_SHARES = 32;

    private final Lexicon lexicon;
    private final Progress progress;

    /**
     * @param lexicon what is known of words
     * @param progress asked whether the work is still wanted
     */
    public SentenceLinker(Lexicon lexicon, Progress progress) {
        this.lexicon = lexicon;
        this.progress = progress;
    }

    /**
     * The links in the reading order of B.
     *
     * @param weights of the words of the two versions
     */
    public List<LinkedPassages> link(Version a, Version b, Weights weights) {
        progress.throwIfCancelled();
        Work work = new Work(a, b, weights);
        work.takeEqualSentences(progress);
        work.takeMatches(progress);
        work.bringMovedHome(progress);
        work.takeLoneWords();
        List<LinkedPassages> links = new PassageBorders(a, b, progress).bordered(work.taken);
        List<LinkedPassages> all = new RewrittenPassages(a, b, weights, lexicon, progress).addedTo(links);
        progress.throwIfCancelled();
        return new LinkMerger(a, b).merged(all);
    }

    /** The state of one linking: which units are taken and by what. */
    private static final class Work {

        private final Version a;
        private final Version b;
        private final Weights weights;
        private final LocalAligner aligner;
        private final Significance significance;
        private final BitSet takenA = new BitSet();
        private final BitSet takenB = new BitSet();
        private final List<Match> taken = new ArrayList<>();
        /**
         * Stretches that share enough, but have too much between it that only one side has. Once that has been linked elsewhere, their
         * parts may be taken.
         */
        private final Queue<Match> tooWide = new ConcurrentLinkedQueue<>();

        Work(Version a, Version b, Weights weights) {
            this.a = a;
            this.b = b;
            this.weights = weights;
            aligner = new LocalAligner(a, b, weights);
            significance = new Significance(a, b, weights);
        }

        void takeEqualSentences(Progress progress) {
            EqualSentences equal = new EqualSentences(a, b, progress);
            for (int sentence = 0; sentence < b.sentenceCount(); sentence++) {
                progress.throwIfCancelled();
                int source = equal.take(sentence);
                if (source >= 0) {
                    take(whole(source, sentence));
                }
            }
        }

        private Match whole(int sentenceA, int sentenceB) {
            return new Match(sentenceA, sentenceB, new UnitRange(a.from(sentenceA), a.to(sentenceA)), new UnitRange(b.from(sentenceB), b.to(sentenceB)),
                    Integer.MAX_VALUE, 0, 0);
        }

        void takeMatches(Progress progress) {
            takeAll(firstMatches(progress), progress);
            List<Match> parts = new ArrayList<>();
            for (Match spanning : List.copyOf(tooWide)) {
                progress.throwIfCancelled();
                addSignificant(spanning.sentenceA(), spanning.sentenceB(), aligner, parts);
            }
            takeAll(parts, progress);
        }

        /** Takes the best match first, and each time adds what is left to match of its sentences. */
        private void takeAll(List<Match> matches, Progress progress) {
            // sorted at once, by every core; what is added later is little, and waits in a queue of its own
            Match[] sorted = matches.toArray(Match[]::new);
            Arrays.parallelSort(sorted);
            PriorityQueue<Match> added = new PriorityQueue<>();
            for (int next = 0; next < sorted.length || !added.isEmpty();) {
                progress.throwIfCancelled();
                boolean fromAdded = next == sorted.length || !added.isEmpty() && added.peek().compareTo(sorted[next]) < 0;
                Match match = fromAdded ? added.poll() : sorted[next++];
                if (isFree(match)) {
                    take(match);
                }
                addSignificant(match.sentenceA(), match.sentenceB(), aligner, added);
            }
        }

        /**
         * A passage that B uses twice is linked to the use that stands in reading order, unless the other is clearly closer: a
         * move is only said where there is one.
         */
        void bringMovedHome(Progress progress) {
            ReadingOrder.sort(taken, match -> match.b().from());
            BitSet inOrder = HeaviestChain.of(taken.stream().mapToInt(match -> match.a().from()).toArray(),
                    taken.stream().mapToLong(match -> match.a().size() + match.b().size()).toArray());
            List<Match> ordered = new ArrayList<>();
            inOrder.stream().forEach(i -> ordered.add(taken.get(i)));
            for (int i = 0; i < taken.size(); i++) {
                progress.throwIfCancelled();
                if (!inOrder.get(i)) {
                    taken.set(i, home(taken.get(i), ordered));
                }
            }
        }

        private Match home(Match moved, List<Match> ordered) {
            int next = firstAfter(moved, ordered);
            int from = next == 0 ? 0 : ordered.get(next - 1).sentenceB();
            int to = next == ordered.size() ? b.sentenceCount() - 1 : ordered.get(next).sentenceB();
            if (to - from > NEIGHBOURHOOD) {
                return moved;
            }
            release(moved);
            Match best = moved;
            for (int sentence = from; sentence <= to; sentence++) {
                Match match = aligner.best(moved.sentenceA(), sentence, takenA, takenB);
                boolean close = match != null && match.shared() >= moved.shared() * CLOSE && significance.isPassed(match) && isFree(match);
                if (close && (best == moved || match.score() > best.score())) {
                    best = match;
                }
            }
            occupy(best);
            return best;
        }

        /** The stretches to begin with; no sentence waits for another, so every core takes its share. */
        private List<Match> firstMatches(Progress progress) {
            Callable<CandidateFinder> indexing = () -> new CandidateFinder(a, b, weights);
            ForkJoinTask<CandidateFinder> finder = ForkJoinTask.adapt(indexing).fork();
            WordRuns runs = new WordRuns(a, b, takenA, progress);
            CandidateFinder candidates = finder.join();
            int size = Math.max(SHARE, b.sentenceCount() / MOST_SHARES);
            int shares = 1 + b.sentenceCount() / size;
            return IntStream.range(0, shares).parallel().mapToObj(share -> {
                Tally tally = new Tally(a.sentenceCount());
                LocalAligner own = new LocalAligner(a, b, weights);
                List<Match> matches = new ArrayList<>();
                for (int sentence = share * size; sentence < Math.min(b.sentenceCount(), (share + 1) * size); sentence++) {
                    progress.throwIfCancelled();
                    if (b.size(sentence) > 0 && !takenB.get(b.from(sentence))) {
                        int[] sources = runs.sources(sentence, tally);
                        for (int candidate : sources.length > 0 ? sources : candidates.candidates(sentence, tally)) {
                            addSignificant(candidate, sentence, own, matches);
                        }
                    }
                }
                return matches;
            }).flatMap(List::stream).toList();
        }

        void takeLoneWords() {
            for (int[] pair : new LoneWords(a, b, taken).pairs()) {
                take(whole(pair[0], pair[1]));
            }
        }

        /** Index of the first link in order that stands after the moved one in A. */
        private static int firstAfter(Match moved, List<Match> ordered) {
            int low = 0;
            int high = ordered.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (ordered.get(middle).a().from() < moved.a().from()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private void addSignificant(int sentenceA, int sentenceB, LocalAligner aligner, Collection<Match> matches) {
            Match match = significant(sentenceA, sentenceB, aligner);
            if (match != null) {
                matches.add(match);
            }
        }

        /** The best common stretch of what is still free in the two sentences, or {@code null} if it tells nothing. */
        private Match significant(int sentenceA, int sentenceB, LocalAligner aligner) {
            int weight = 0;
            int content = 0;
            for (int unit = a.from(sentenceA); unit < a.to(sentenceA); unit++) {
                if (!takenA.get(unit)) {
                    weight += weights.of(Side.A, unit);
                    content += a.units().isContent(unit) ? 1 : 0;
                }
            }
            if (!significance.isWithinReach(sentenceA, sentenceB, weight, Math.min(content, freeInB(sentenceB)))) {
                return null;
            }
            Match match = aligner.best(sentenceA, sentenceB, takenA, takenB);
            if (match == null || significance.isPassed(match)) {
                return match;
            }
            if (significance.isEnough(match)) {
                tooWide.add(match);
            }
            return null;
        }

        private int freeInB(int sentence) {
            int free = 0;
            for (int unit = b.from(sentence); unit < b.to(sentence); unit++) {
                free += takenB.get(unit) ? 0 : 1;
            }
            return free;
        }

        private boolean isFree(Match match) {
            return isFree(takenA, match.a()) && isFree(takenB, match.b());
        }

        private static boolean isFree(BitSet taken, UnitRange range) {
            int next = taken.nextSetBit(range.from());
            return next < 0 || next >= range.to();
        }

        private void take(Match match) {
            occupy(match);
            taken.add(match);
        }

        private void occupy(Match match) {
            takenA.set(match.a().from(), match.a().to());
            takenB.set(match.b().from(), match.b().to());
        }

        private void release(Match match) {
            takenA.clear(match.a().from(), match.a().to());
            takenB.clear(match.b().from(), match.b().to());
        }
    }
}
