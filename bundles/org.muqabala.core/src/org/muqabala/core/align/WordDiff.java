package org.muqabala.core.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;

/**
 * The shortest edit script between two sequences of words by java-diff-utils, the only class that knows that library: Myers'
 * algorithm (1986) in linear space. Its time grows with length times difference, so callers bound what they ask.
 */
final class WordDiff {

    /** The runs of equal keys, as an alignment. */
    Alignment equalWords(Passage a, Passage b) {
        List<Change> changes = new MyersDiffWithLinearSpace<Integer>().computeDiff(keys(a), keys(b), null);
        int[] pairsA = new int[Math.min(a.size(), b.size())];
        int[] pairsB = new int[pairsA.length];
        int size = 0;
        int atA = 0;
        int atB = 0;
        for (Change change : changes) {
            while (atA < change.startOriginal) {
                pairsA[size] = atA++;
                pairsB[size++] = atB++;
            }
            atA = change.endOriginal;
            atB = change.endRevised;
        }
        while (atA < a.size()) {
            pairsA[size] = atA++;
            pairsB[size++] = atB++;
        }
        return new Alignment(Arrays.copyOf(pairsA, size), Arrays.copyOf(pairsB, size));
    }

    private static List<Integer> keys(Passage passage) {
        List<Integer> keys = new ArrayList<>(passage.size());
        for (int i = 0; i < passage.size(); i++) {
            keys.add(passage.key(i));
        }
        return keys;
    }
}
