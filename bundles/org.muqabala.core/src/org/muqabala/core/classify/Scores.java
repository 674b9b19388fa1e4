package org.muqabala.core.classify;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scores of matches: {@code 3-1}, {@code ثلاثة أهداف مقابل هدف} and {@code ثلاثة لواحد} are one. */
final class Scores {

    /** What stands for a dash between two folded words. */
    static final String DASH = "-";

    private static final Map<String, Integer> GOALS = Map.of("هدف", 1, "هدفا", 1, "هدفين", 2, "هدفان", 2, "نقطه", 1, "نقطتين", 2,
            "واحد", 1, "واحده", 1);
    private static final Set<String> COUNTED = Set.of("اهداف", "هدفا", "نقاط", "نقطه", "اشواط");
    private static final Set<String> AGAINST = Set.of(DASH, "مقابل", "الي");
    /** What gives the other as many goals. */
    private static final Set<String> TO_EACH = Set.of("لكل فريق", "لكل منهما", "لكل طرف", "لمثله", "لمثلهما", "لمثلها", "لكليهما");
    private static final Set<String> WITHOUT_ANSWER = Set.of("دون رد", "بدون رد", "دون مقابل", "بدون مقابل", "لا شيء", "لا شءي");

    /** All words of scores that stand by themselves. */
    private static final Set<String> WORDS = Stream.of(GOALS.keySet().stream(), COUNTED.stream(), AGAINST.stream(),
            Stream.concat(WITHOUT_ANSWER.stream(), TO_EACH.stream()).flatMap(answer -> Stream.of(answer.split(" "))))
            .flatMap(words -> words).collect(Collectors.toUnmodifiableSet());

    /**
     * A score, or the end of one.
     *
     * @param own the winner's goals; {@code null} where they stand before the words
     * @param other the other's
     */
    private record Score(Integer own, Integer other) {
    }

    private Scores() {
    }

    /** Whether both runs of folded words, values written as {@code #3}, tell one score, or end it alike. */
    static boolean areEqual(List<String> first, List<String> second) {
        Optional<Score> score = read(first);
        return score.isPresent() && !first.equals(second) && Objects.equals(score, read(second));
    }

    private static Optional<Score> read(List<String> words) {
        int at = 0;
        Integer own = goals(words, at);
        if (own != null) {
            at++;
        }
        if (at < words.size() && COUNTED.contains(words.get(at))) {
            at++;
        }
        if (at == words.size() - 2 && WITHOUT_ANSWER.contains(String.join(" ", words.subList(at, words.size())))) {
            return Optional.of(new Score(own, 0));
        }
        if (own != null && at < words.size() && TO_EACH.contains(String.join(" ", words.subList(at, words.size())))) {
            return Optional.of(new Score(own, own));
        }
        if (at < words.size() && AGAINST.contains(words.get(at))) {
            at++;
        } else if (at >= words.size() || !words.get(at).startsWith("ل") || !GOALS.containsKey(words.get(at).substring(1))) {
            return Optional.empty();
        }
        Integer other = at < words.size() && words.get(at).startsWith("ل") ? GOALS.get(words.get(at).substring(1)) : goals(words, at);
        boolean ends = at + 1 == words.size() || at + 2 == words.size() && COUNTED.contains(words.get(at + 1));
        return other == null || !ends ? Optional.empty() : Optional.of(new Score(own, other));
    }

    private static Integer goals(List<String> words, int at) {
        if (at >= words.size()) {
            return null;
        }
        String word = words.get(at);
        return WordShape.SMALL_NUMBER.fits(word) ? Integer.valueOf(word.substring(1))
                : GOALS.get(word.startsWith("ب") ? word.substring(1) : word);
    }

    /** Whether the folded word can stand in a score. */
    static boolean mayHold(String word) {
        char first = word.isEmpty() ? 0 : word.charAt(0);
        return first == '#' || WORDS.contains(word) || (first == 'ل' || first == 'ب') && GOALS.containsKey(word.substring(1));
    }
}
