package org.muqabala.core.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.muqabala.core.text.FoldedWords;
import org.muqabala.core.text.Span;

/** Looks for the words of a quote in a text: as they are, then under all folds, then for words much like them. */
final class QuoteSearch {

    /** How much of a quote must stand at a place that has not all of it. */
    static final double FLOOR = 0.75;
    /** How much better the place must be than any other. */
    static final double MARGIN = 0.15;

    /** Words of a quote that is told from chance without its surroundings. */
    private static final int TELLING_WORDS = 4;

    private final String text;
    private final FoldedWords words;
    private final Map<String, List<Integer>> places = new HashMap<>();

    QuoteSearch(String text) {
        this.text = text;
        words = FoldedWords.of(text);
        for (int i = 0; i < words.size(); i++) {
            places.computeIfAbsent(words.keys().get(i), key -> new ArrayList<>()).add(i);
        }
    }

    /**
     * The one place of the quote; empty if there is none, or none that stands out.
     *
     * @param free says whether a place may be chosen: not if it is known to be that of other words
     */
    Optional<Placement.Placed> find(String quote, AnchorTrace trace, Predicate<Span> free) {
        List<String> wanted = FoldedWords.of(quote).keys();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        List<Span> equal = equal(wanted);
        if (equal.size() > 1 || wanted.size() < TELLING_WORDS && hasSurroundings(trace)) {
            equal = equal.stream().filter(span -> hasSurroundings(span, trace)).toList();
        }
        List<Span> found = equal.stream().filter(free).toList();
        if (found.size() == 1) {
            return Optional.of(placed(found.get(0), Placement.Method.QUOTE, 1));
        }
        return found.isEmpty() && wanted.size() >= TELLING_WORDS ? like(wanted, free) : Optional.empty();
    }

    /**
     * The place of a quote that stands here as many times as in the text that it is from, by which of them it was there; empty if one of its
     * places here is known to be of other words, since then they no longer go by the number, or if it is so short that other surroundings make
     * it another thing.
     *
     * @param count how many times it stood there
     */
    Optional<Placement.Placed> findByNumber(String quote, AnchorTrace trace, int count, Predicate<Span> free) {
        List<Span> all = new ArrayList<>();
        for (int at = quote.isBlank() ? -1 : text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            all.add(new Span(at, at + quote.length()));
        }
        boolean telling = FoldedWords.of(quote).size() >= TELLING_WORDS || !hasSurroundings(trace);
        boolean told = telling && count > 1 && all.size() == count && trace.occurrence() < count && all.stream().allMatch(free);
        return told ? Optional.of(placed(all.get(trace.occurrence()), Placement.Method.QUOTE, 1)) : Optional.empty();
    }

    private List<Span> equal(List<String> wanted) {
        List<Span> found = new ArrayList<>();
        for (int at : places.getOrDefault(wanted.get(0), List.of())) {
            if (at + wanted.size() <= words.size() && words.keys().subList(at, at + wanted.size()).equals(wanted)) {
                found.add(span(at, wanted.size()));
            }
        }
        return found;
    }

    /** Whether the trace says what stood around the quote; another tool may know of nothing but the quote. */
    private static boolean hasSurroundings(AnchorTrace trace) {
        return !trace.before().isEmpty() || !trace.after().isEmpty();
    }

    /** Whether the words on one side at least are those of the trace. */
    private boolean hasSurroundings(Span span, AnchorTrace trace) {
        List<String> before = FoldedWords.of(trace.before()).keys();
        List<String> after = FoldedWords.of(trace.after()).keys();
        int first = words.firstEndingAfter(span.start());
        int behind = words.firstEndingAfter(span.end());
        boolean sameBefore = before.size() > 1 && first >= before.size() && words.keys().subList(first - before.size(), first).equals(before);
        boolean sameAfter = after.size() > 1 && behind + after.size() <= words.size() && words.keys().subList(behind, behind + after.size()).equals(after);
        return sameBefore || sameAfter;
    }

    private Optional<Placement.Placed> like(List<String> wanted, Predicate<Span> free) {
        int size = wanted.size();
        double[] scores = scores(wanted);
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] >= FLOOR && (best < 0 || scores[i] > scores[best]) && free.test(span(i, size))) {
                best = i;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        for (int i = 0; i < scores.length; i++) {
            if (Math.abs(i - best) >= size && scores[i] > scores[best] - MARGIN) {
                return Optional.empty();
            }
        }
        return Optional.of(placed(span(best, size), Placement.Method.LIKENESS, scores[best]));
    }

    /** For each run of as many words as the quote has, the share of the quote's words in it. */
    private double[] scores(List<String> wanted) {
        int size = wanted.size();
        double[] scores = new double[Math.max(0, words.size() - size + 1)];
        Map<String, Integer> missing = new HashMap<>();
        wanted.forEach(word -> missing.merge(word, 1, Integer::sum));
        int common = 0;
        for (int i = 0; i < words.size(); i++) {
            if (missing.containsKey(words.keys().get(i)) && missing.merge(words.keys().get(i), -1, Integer::sum) >= 0) {
                common++;
            }
            if (i >= size && missing.containsKey(words.keys().get(i - size)) && missing.merge(words.keys().get(i - size), 1, Integer::sum) > 0) {
                common--;
            }
            if (i >= size - 1) {
                scores[i - size + 1] = (double) common / size;
            }
        }
        return scores;
    }

    private Span span(int first, int count) {
        return new Span(words.spans().get(first).start(), words.spans().get(first + count - 1).end());
    }

    private Placement.Placed placed(Span span, Placement.Method method, double likeness) {
        return new Placement.Placed(span, span.of(text), method, likeness);
    }
}
