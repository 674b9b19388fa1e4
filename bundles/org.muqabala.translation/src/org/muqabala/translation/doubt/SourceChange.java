package org.muqabala.translation.doubt;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.muqabala.core.text.FoldedWords;
import org.muqabala.core.text.Span;

/**
 * A source as it was when it was translated, and as it is. A word is gone only where none of the words that stand there now may be a form
 * of it: another place in the sentence, another ending or an article are no news to the translation.
 */
final class SourceChange {

    /** Words beyond which what came in the place of others says nothing of them. */
    private static final int LONGEST_REPLACEMENT = 6;
    /** Words by which one that stands several times is told from the others. */
    private static final int LONGEST_CONTEXT = 4;

    private final String former;
    private final String now;
    private final FoldedWords formerWords;
    private final FoldedWords nowWords;
    private final BitSet gone = new BitSet();

    SourceChange(String former, String now) {
        this.former = former;
        this.now = now;
        formerWords = FoldedWords.of(former);
        nowWords = FoldedWords.of(now);
        Set<String> standing = new HashSet<>();
        nowWords.keys().forEach(word -> standing.addAll(WordKey.forms(word)));
        for (int word = 0; word < formerWords.size(); word++) {
            gone.set(word, WordKey.forms(formerWords.keys().get(word)).stream().noneMatch(standing::contains));
        }
    }

    String former() {
        return former;
    }

    String now() {
        return now;
    }

    FoldedWords formerWords() {
        return formerWords;
    }

    FoldedWords nowWords() {
        return nowWords;
    }

    /** The words that are gone, by their numbers in {@link #formerWords}. */
    IntStream gone() {
        return gone.stream();
    }

    /** Whether a word at the place of the former source is gone. */
    boolean touches(Span place) {
        return gone.stream().anyMatch(word -> formerWords.spans().get(word).overlaps(place));
    }

    /**
     * What stands between the same two words now, where these can be told for certain; else empty.
     *
     * @param place in the former source
     */
    String inPlaceOf(Span place) {
        List<Integer> words = IntStream.range(0, formerWords.size())
                .filter(word -> formerWords.spans().get(word).overlaps(place)).boxed().toList();
        if (words.isEmpty()) {
            return "";
        }
        int before = words.getFirst() == 0 ? -1 : counterpart(words.getFirst() - 1, -1);
        int behind = words.getLast() == formerWords.size() - 1 ? nowWords.size() : counterpart(words.getLast() + 1, 1);
        boolean known = before >= -1 && behind >= 0 && before + 1 < behind && behind - before - 1 <= LONGEST_REPLACEMENT;
        return known ? Span.covering(nowWords.spans().get(before + 1), nowWords.spans().get(behind - 1)).of(now) : "";
    }

    /**
     * The word of now that one of the former words is, if it can be told by itself, or by a few words that stand on its other side;
     * else less than -1.
     *
     * @param away where these words stand: 1 behind it, -1 before it
     */
    private int counterpart(int word, int away) {
        for (int length = 1; length <= LONGEST_CONTEXT; length++) {
            int words = length;
            List<Integer> places = IntStream.range(0, nowWords.size()).filter(place -> isSame(place, word, words, away)).boxed().toList();
            if (places.size() <= 1) {
                return places.isEmpty() ? Integer.MIN_VALUE : places.getFirst();
            }
        }
        return Integer.MIN_VALUE;
    }

    private boolean isSame(int inNow, int inFormer, int words, int away) {
        return IntStream.range(0, words).map(step -> step * away).allMatch(step -> inNow + step >= 0 && inNow + step < nowWords.size()
                && inFormer + step >= 0 && inFormer + step < formerWords.size()
                && nowWords.keys().get(inNow + step).equals(formerWords.keys().get(inFormer + step)));
    }

    /** The words in doubt, with what stands in the place of those that they render. */
    Doubt doubt(Span inTarget, Reason reason, Span inFormer) {
        return new Doubt(inTarget, reason, inFormer.of(former), inPlaceOf(inFormer));
    }
}
