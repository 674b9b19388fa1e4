package org.muqabala.core.link;

import java.util.Arrays;

import org.muqabala.core.align.Units;
import org.muqabala.core.collation.Side;

/**
 * Which sentences of A are worth being held against a sentence of B: those that share its rarer words. A word that too many
 * sentences share is passed over, so the work grows with the length of the text and not with its square. For one thread.
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
    private final int[] shared;
    private final int[] touched;

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
        shared = new int[a.sentenceCount()];
        touched = new int[a.sentenceCount()];
    }

    /** Sentences of A by the weight of the words shared with the sentence of B, heaviest first. */
    int[] candidates(int sentenceB) {
        int count = 0;
        for (int unit = b.from(sentenceB); unit < b.to(sentenceB); unit++) {
            int stem = b.units().stem(unit);
            if (stem + 1 < firstPosting.length && b.units().lexeme(unit).isContent() && firstPosting[stem + 1] - firstPosting[stem] <= MOST_POSTINGS) {
                for (int p = firstPosting[stem]; p < firstPosting[stem + 1]; p++) {
                    if (shared[postings[p]] == 0) {
                        touched[count++] = postings[p];
                    }
                    shared[postings[p]] += weights.of(Side.B, unit);
                }
            }
        }
        int[] heaviest = new int[Math.min(MOST_CANDIDATES, count)];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            kept = insert(heaviest, kept, touched[i]);
        }
        for (int i = 0; i < count; i++) {
            shared[touched[i]] = 0;
        }
        return heaviest;
    }

    /** Keeps the heaviest in order; of equally heavy ones the earlier sentence goes first. */
    private int insert(int[] heaviest, int kept, int sentence) {
        int at = kept;
        while (at > 0 && (shared[sentence] > shared[heaviest[at - 1]] || shared[sentence] == shared[heaviest[at - 1]] && sentence < heaviest[at - 1])) {
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
}
