package org.muqabala.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.text.Characters;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;

/** The words of B that the translation of A does not know of. */
final class ChangedWords {

    private final Comparison comparison;
    private final LetterMap letters;
    /** Where B has less than A, by the place in B. */
    private final NavigableMap<Integer, List<Divergence>> gaps = new TreeMap<>();

    ChangedWords(Comparison comparison, LetterMap letters) {
        this.comparison = comparison;
        this.letters = letters;
        comparison.links().stream().map(Link::divergences).flatMap(List::stream)
                .filter(divergence -> divergence.b().isEmpty() && divergence.significance() != Significance.COSMETIC)
                .forEach(divergence -> gaps.computeIfAbsent(divergence.b().start(), place -> new ArrayList<>()).add(divergence));
    }

    /**
     * What is new or gone in a passage of B, in reading order.
     *
     * @param sources the segments of A that it was made from: only what is gone from them is gone, and what their translations did not know
     *     of these do not know either
     */
    List<Span> in(Span passage, List<Segment> sources) {
        List<Span> changed = new ArrayList<>();
        String text = comparison.b().text();
        for (int at = passage.start(); at < passage.end(); at++) {
            if (!Characters.isSpace(text.charAt(at)) && isUnknown(at, sources)) {
                Span word = word(passage, at);
                boolean joins = !changed.isEmpty() && text.substring(Math.min(changed.getLast().end(), word.start()), word.start()).isBlank();
                changed.add(joins ? Span.covering(changed.removeLast(), word) : word);
                at = word.end() - 1;
            }
        }
        gaps.subMap(passage.start(), true, passage.end(), true).values().stream().flatMap(List::stream)
                .filter(gap -> sources.stream().anyMatch(source -> source.source().overlaps(gap.a()))).forEach(gap -> changed.add(gap.b()));
        return changed.stream().sorted().distinct().toList();
    }

    /** The whole word that the letter is of, for a mark never stands between letters that join. */
    private Span word(Span passage, int at) {
        String text = comparison.b().text();
        int start = at;
        int end = at + 1;
        if (isOfWord(text.charAt(at))) {
            while (start > passage.start() && isOfWord(text.charAt(start - 1))) {
                start--;
            }
            while (end < passage.end() && isOfWord(text.charAt(end))) {
                end++;
            }
        }
        return new Span(start, end);
    }

    private static boolean isOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK || Character.isSurrogate(letter);
    }

    private boolean isUnknown(int indexInB, List<Segment> sources) {
        int inA = letters.inA(indexInB);
        return letters.isChanged(Side.B, indexInB)
                || inA >= 0 && sources.stream().flatMap(source -> source.changed().stream()).anyMatch(change -> change.contains(inA));
    }
}
