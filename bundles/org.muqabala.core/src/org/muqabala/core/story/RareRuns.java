package org.muqabala.core.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.muqabala.core.text.Article;
import org.muqabala.core.text.Block;
import org.muqabala.core.text.Tokenizer;
import org.muqabala.core.text.Tokens;
import org.muqabala.core.text.fold.FoldChain;

/** Runs of folded words and the articles that have them: what few articles share points to a common source. */
final class RareRuns {

    private static final int LENGTH = 4;
    /** Articles that may share a run and still be told by it; a run in more of them is a stock phrase. */
    private static final int MOST_ARTICLES = 64;
    /** Shared runs from which two articles are worth collating. */
    private static final int ENOUGH = 4;

    private final FoldChain folds;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<Long, int[]> articles = new HashMap<>();

    RareRuns(FoldChain folds) {
        this.folds = folds;
    }

    void add(int index, Article article) {
        Tokens tokens = new Tokenizer().tokenize(article.text());
        Set<Long> seen = new HashSet<>();
        for (Block block : article.blocks()) {
            if (block.kind().isArticle()) {
                addRuns(index, tokens, block, seen);
            }
        }
    }

    private void addRuns(int index, Tokens tokens, Block block, Set<Long> seen) {
        int[] last = new int[LENGTH];
        int count = 0;
        for (int token = tokens.at(block.span().start()); token < tokens.at(block.span().end()); token++) {
            if (tokens.kind(token).isContent()) {
                last[count++ % LENGTH] = words.computeIfAbsent(folds.key(tokens.surface(token)), key -> words.size());
                if (count >= LENGTH && seen.add(hash(last, count))) {
                    articles.merge(hash(last, count), new int[] {index}, RareRuns::joined);
                }
            }
        }
    }

    private static long hash(int[] last, int count) {
        long hash = 1;
        for (int i = 0; i < LENGTH; i++) {
            hash = (hash ^ last[(count + i) % LENGTH]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    private static int[] joined(int[] known, int[] one) {
        if (known.length > MOST_ARTICLES) {
            return known;
        }
        int[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = one[0];
        return more;
    }

    /** Pairs of articles that share enough runs: for each first index its second ones, ascending. */
    Map<Integer, Set<Integer>> candidates() {
        Map<Long, Integer> shared = new HashMap<>();
        for (int[] those : articles.values()) {
            if (those.length <= MOST_ARTICLES) {
                for (int i = 0; i < those.length; i++) {
                    for (int j = i + 1; j < those.length; j++) {
                        shared.merge((long) those[i] << 32 | those[j], 1, Integer::sum);
                    }
                }
            }
        }
        Map<Integer, Set<Integer>> candidates = new TreeMap<>();
        shared.forEach((pair, runs) -> {
            if (runs >= ENOUGH) {
                candidates.computeIfAbsent((int) (pair >>> 32), key -> new java.util.TreeSet<>()).add((int) (long) pair);
            }
        });
        return candidates;
    }
}
