package org.muqabala.core.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.SharedWords;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.fold.FoldChain;

/** Groups articles into stories. Safe for use from several threads. */
public final class StoryFinder {

    /** Fewest words that two versions share. */
    private static final int FEWEST_WORDS = 12;
    /** Smallest part of the shorter version that is shared. */
    private static final double SMALLEST_SHARE = 0.05;
    /** How much of the work the search for candidates is. */
    private static final double CANDIDATES_SHARE = 0.2;

    private final Collator collator;

    /** @param collator has the last word on each pair */
    public StoryFinder(Collator collator) {
        this.collator = collator;
    }

    /** @throws java.util.concurrent.CancellationException if {@code progress} says that the work is no longer wanted */
    public Stories find(List<Article> articles, Progress progress) {
        RareRuns runs = new RareRuns(FoldChain.standard());
        for (int i = 0; i < articles.size(); i++) {
            progress.throwIfCancelled();
            runs.add(i, articles.get(i));
            progress.worked(CANDIDATES_SHARE * (i + 1) / articles.size());
        }
        List<int[]> candidates = new ArrayList<>();
        runs.candidates().forEach((first, seconds) -> seconds.forEach(second -> candidates.add(new int[] {first, second})));
        List<VersionPair> pairs = collate(articles, candidates, progress);
        return new Stories(groups(articles.size(), pairs), pairs);
    }

    private List<VersionPair> collate(List<Article> articles, List<int[]> candidates, Progress progress) {
        AtomicInteger done = new AtomicInteger();
        return candidates.parallelStream().map(pair -> {
            progress.throwIfCancelled();
            SharedWords words = SharedWords.of(collator.compare(articles.get(pair[0]), articles.get(pair[1]), new CancelOnly(progress)));
            progress.worked(CANDIDATES_SHARE + (1 - CANDIDATES_SHARE) * done.incrementAndGet() / candidates.size());
            boolean versions = words.shared() >= FEWEST_WORDS && Math.max(words.shareOfA(), words.shareOfB()) >= SMALLEST_SHARE;
            return versions ? new VersionPair(pair[0], pair[1], words) : null;
        }).filter(Objects::nonNull).sorted(Comparator.comparingInt(VersionPair::first).thenComparingInt(VersionPair::second)).toList();
    }

    /** Articles that are linked by pairs, however many steps apart. */
    private static List<List<Integer>> groups(int size, List<VersionPair> pairs) {
        int[] parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
        for (VersionPair pair : pairs) {
            int first = root(parent, pair.first());
            int second = root(parent, pair.second());
            parent[Math.max(first, second)] = Math.min(first, second);
        }
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            groups.computeIfAbsent(root(parent, i), key -> new ArrayList<>()).add(i);
        }
        return List.copyOf(groups.values());
    }

    private static int root(int[] parent, int index) {
        int root = index;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** Passes the question on whether the work is wanted, and keeps the progress of one pair to itself. */
    private record CancelOnly(Progress whole) implements Progress {

        @Override
        public void worked(double share) {
            // one pair is a small part of the whole
        }

        @Override
        public boolean isCancelled() {
            return whole.isCancelled();
        }
    }
}
