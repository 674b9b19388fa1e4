package org.muqabala.core.link;

import java.util.Arrays;

import org.muqabala.core.align.Units;
import org.muqabala.core.collation.Side;

/**
 * Which sentences of A are worth being held against a sentence of B: those that share its rarer words. A word that too many
 * sentences share is passed over, so the work grows with the length of the text and not with its square. Safe for use from several threads.
 */
final class CandidateFinder {

    /** Places in A that a word may have and still be followed up. */
    private static final int MOST_POSTINGS = 48;
    /** Candidates kept for a sentence. */
    private static final int MOST_CANDIDATES = 6;

    private final Version b;
    private final Weights weights;
    /** Where the postings of a stem begin; one more than there are stems. */
    private final int[] firstPosting;
    private final int[] postings;

    CandidateFinder(Version a, Version b, Weights weights) {
        this.b = b;
        this.weights = weights;
        Units units = a.units();
        int stems = 0;
        for (int unit = 0; unit < units.size(); unit++) {
            stems = Math.max(stems, units.stem(unit) + 1);
        }
        firstPosting = new int[stems + 1];
        for (int sentence = 0; sentence < a.sentenceCount(); sentence++) {
            for (int unit = a.from(sentence); unit < a.to(sentence); unit++) {
                firstPosting[units.stem(unit) + 1]++;
            }
        }
        for (int stem = 0; stem < stems; stem++) {
            firstPosting[stem + 1] += firstPosting[stem];
        }
        postings = new int[units.size()];
        int[] next = Arrays.copyOf(firstPosting, stems + 1);
        for (int sentence = 0; sentence < a.sentenceCount(); sentence++) {
            for (int unit = a.from(sentence); unit < a.to(sentence); unit++) {
                postings[next[units.stem(unit)]++] = sentence;
            }
        }
    }

    /**
     * Sentences of A by the weight of the words shared with the sentence of B, heaviest first.
     *
     * @param shared weights by sentence of A; empty before and after
     */
    int[] candidates(int sentenceB, Tally shared) {
        for (int unit = b.from(sentenceB); unit < b.to(sentenceB); unit++) {
            int stem = b.units().stem(unit);
            if (stem + 1 < firstPosting.length && firstPosting[stem + 1] - firstPosting[stem] <= MOST_POSTINGS && b.units().lexeme(unit).isContent()) {
                for (int p = firstPosting[stem]; p < firstPosting[stem + 1]; p++) {
                    shared.add(postings[p], weights.of(Side.B, unit));
                }
            }
        }
        int[] heaviest = new int[Math.min(MOST_CANDIDATES, shared.size())];
        int kept = 0;
        for (int i = 0; i < shared.size(); i++) {
            kept = insert(heaviest, kept, shared.sentence(i), shared);
        }
        shared.clear();
        return heaviest;
    }

    /** Keeps the heaviest in order; of equally heavy ones the earlier sentence goes first. */
    private static int insert(int[] heaviest, int kept, int sentence, Tally shared) {
        int at = kept;
        while (at > 0 && isHeavier(sentence, heaviest[at - 1], shared)) {
            if (at < heaviest.length) {
                heaviest[at] = heaviest[at - 1];
            }
            at--;
        }
        if (at < heaviest.length) {
            heaviest[at] = sentence;
        }
        return Math.min(kept + 1, heaviest.length);
    }

    private static boolean isHeavier(int sentence, int other, Tally shared) {
        return shared.of(sentence) > shared.of(other) || shared.of(sentence) == shared.of(other) && sentence < other;
    }
}
