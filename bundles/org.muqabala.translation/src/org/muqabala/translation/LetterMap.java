package org.muqabala.translation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.text.Characters;
import org.muqabala.core.text.Span;

/**
 * Which letter of one version is which of the other: within a link, what is left when its divergences are cut out is equal letter by
 * letter. Letters of cosmetic divergences say the same and have no counterpart of their own; they are not {@link #isChanged changed}.
 */
final class LetterMap {

    private static final int CHANGED = -1;
    private static final int SAME_WORDS = -2;

    /** By index of B: the index of A, {@link #CHANGED} or {@link #SAME_WORDS}. */
    private final int[] inA;
    private final boolean[] changedInA;

    LetterMap(Comparison comparison) {
        inA = new int[comparison.b().text().length()];
        changedInA = new boolean[comparison.a().text().length()];
        Arrays.fill(inA, CHANGED);
        Arrays.fill(changedInA, true);
        for (Link link : comparison.links()) {
            add(comparison, link);
        }
    }

    /** The index in A of a letter of B; negative where A has not got it. */
    int inA(int indexInB) {
        return inA[indexInB];
    }

    /** Whether the letter is none of those that the other version has too, cosmetics aside. */
    boolean isChanged(Side side, int index) {
        return side == Side.A ? changedInA[index] : inA[index] == CHANGED;
    }

    private void add(Comparison comparison, Link link) {
        for (Divergence divergence : link.divergences()) {
            if (divergence.significance() == Significance.COSMETIC) {
                Arrays.fill(inA, divergence.b().start(), divergence.b().end(), SAME_WORDS);
                Arrays.fill(changedInA, divergence.a().start(), divergence.a().end(), false);
            }
        }
        List<Integer> a = equalLetters(comparison, link, Side.A);
        List<Integer> b = equalLetters(comparison, link, Side.B);
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            inA[b.get(i)] = a.get(i);
            changedInA[a.get(i)] = false;
        }
    }

    private static List<Integer> equalLetters(Comparison comparison, Link link, Side side) {
        String text = comparison.article(side).text();
        List<Span> cut = link.divergences().stream().map(divergence -> divergence.on(side)).sorted().toList();
        List<Integer> letters = new ArrayList<>();
        int next = 0;
        for (Span span : link.on(side)) {
            for (int at = span.start(); at < span.end(); at++) {
                while (next < cut.size() && cut.get(next).end() <= at) {
                    next++;
                }
                boolean isCut = next < cut.size() && cut.get(next).contains(at);
                if (!isCut && !Characters.isSpace(text.charAt(at))) {
                    letters.add(at);
                }
            }
        }
        return letters;
    }
}
