package org.muqabala.translation.doubt;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.muqabala.core.text.FoldedWords;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.Translation;

/**
 * Which word of a translation stands in the segments that a word of its source stands in, and in no others, where no second word of either
 * side does. One pass over the article, and one entry for each different word. Immutable.
 */
public final class PairedWords {

    /** Where nothing is known. */
    public static final PairedWords NONE = new PairedWords(Map.of());

    /** Segments that a pair has to stand in: less may be chance. */
    private static final int LEAST_SEGMENTS = 3;
    private static final int LEAST_LETTERS = 3;

    /**
     * Where a word stands.
     *
     * @param segments in how many
     * @param which the sum of scattered numbers of them: two words of one sum stand, chances of 2⁻⁶⁴ aside, in the same, and no list of
     *     places is kept
     */
    private record Standing(int segments, long which) {

        Standing and(int segment) {
            return new Standing(segments + 1, which + scattered(segment + 1L));
        }

        /** The finalizer of SplitMix64. */
        private static long scattered(long number) {
            long mixed = number * 0x9E3779B97F4A7C15L;
            mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
            mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
            return mixed ^ mixed >>> 31;
        }
    }

    private final Map<String, String> pairs;

    private PairedWords(Map<String, String> pairs) {
        this.pairs = pairs;
    }

    /** The pairs in those segments whose translation is done. */
    public static PairedWords of(Translation translation) {
        Map<String, Standing> sources = new HashMap<>();
        Map<String, Standing> targets = new HashMap<>();
        int done = 0;
        for (Segment segment : translation.segments()) {
            if (!segment.state().isWork()) {
                add(translation.source(segment), done, sources);
                add(segment.target(), done, targets);
                done++;
            }
        }
        Map<Standing, String> targetOf = only(targets, done);
        Map<String, String> pairs = new HashMap<>();
        only(sources, done).forEach((standing, word) -> {
            if (targetOf.containsKey(standing)) {
                pairs.put(word, targetOf.get(standing));
            }
        });
        return new PairedWords(pairs);
    }

    private static void add(String text, int segment, Map<String, Standing> words) {
        Set<String> stems = new HashSet<>();
        FoldedWords.of(text).keys().forEach(word -> stems.add(WordKey.stem(word)));
        stems.forEach(stem -> words.put(stem, words.getOrDefault(stem, new Standing(0, 0)).and(segment)));
    }

    /** The words that alone stand where they stand: often enough, and not in more than every other segment. */
    private static Map<Standing, String> only(Map<String, Standing> words, int segments) {
        Map<Standing, String> only = new HashMap<>();
        Set<Standing> several = new HashSet<>();
        words.forEach((word, standing) -> {
            boolean telling = standing.segments >= LEAST_SEGMENTS && 2 * standing.segments <= segments;
            if (telling && only.put(standing, word) != null) {
                several.add(standing);
            }
        });
        only.keySet().removeAll(several);
        only.values().removeIf(word -> word.length() < LEAST_LETTERS);
        return only;
    }

    /** The stems of the words of the target that one of the source is paired with: one at most. */
    List<String> with(String stemOfSource) {
        return pairs.containsKey(stemOfSource) ? List.of(pairs.get(stemOfSource)) : List.of();
    }
}
