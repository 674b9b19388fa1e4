package org.muqabala.core.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.muqabala.core.collation.SecondUse;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Characters;
import org.muqabala.core.text.FoldedWords;
import org.muqabala.core.text.Span;

/**
 * Finds the places of one text in another: its next state, the same article out of another file, another version of the story. First by reading
 * the two against each other; then by the one place where the quote stands; then by words much like it. What cannot be told is an orphan: no
 * place is better than a wrong one. Safe for use from several threads.
 */
public final class AnchorPlacer {

    /** Share of an anchor's letters that must be found by alignment. */
    private static final double FLOOR = 0.4;
    /** What a replaced word counts beside one that is still there. */
    private static final double REPLACED = 0.5;
    /** Characters between letters of one anchor, beyond which they have come apart. */
    private static final int APART = 120;
    /** Words around a passage that tell it from its copy. */
    private static final int NEIGHBOURS = 40;

    private final TextMap map;
    private QuoteSearch search;
    private FoldedWords wordsBefore;
    private FoldedWords wordsAfter;

    private AnchorPlacer(TextMap map) {
        this.map = map;
    }

    /**
     * Reads the two texts against each other.
     *
     * @throws java.util.concurrent.CancellationException if {@code progress} says that the work is no longer wanted
     */
    public static AnchorPlacer between(Article before, Article after, Progress progress) {
        return new AnchorPlacer(TextMap.between(before, after, progress));
    }

    /** Where a stretch of the old text is in the new one. */
    public Placement place(Span span) {
        return place(span, AnchorTrace.NONE);
    }

    /** Where the place of an anchor that was made on the old text is in the new one. */
    public Placement place(Anchor anchor) {
        return place(anchor.span(), anchor.trace());
    }

    private Placement place(Span span, AnchorTrace trace) {
        if (span.end() > map.before().length()) {
            return new Placement.Orphan();
        }
        if (span.isEmpty()) {
            return between(span.start());
        }
        return inCopy(span).or(() -> aligned(span)).<Placement>map(placed -> placed)
                .orElseGet(() -> byQuote(span, trace == AnchorTrace.NONE ? AnchorTrace.of(span, map.before()) : trace));
    }

    private Placement byQuote(Span span, AnchorTrace trace) {
        String quote = span.of(map.before());
        return search().find(quote, trace, this::isFree)
                .or(() -> search().findByNumber(quote, trace, AnchorTrace.count(quote, map.before()), this::isFree))
                .<Placement>map(placed -> placed).orElseGet(Placement.Orphan::new);
    }

    /** Where a quote stands that had no place in the old text: the one place in the new text that is not known to be of other words. */
    Placement find(String quote, AnchorTrace trace) {
        return search().find(quote, trace, this::isFree).<Placement>map(placed -> placed).orElseGet(Placement.Orphan::new);
    }

    /** Most letters of the place are new: at a place that other words of the old text hold, the quote is not. */
    private boolean isFree(Span span) {
        return span.length() > 2 * span.of(map.after()).chars().filter(Characters::isSpace).count()
                && java.util.stream.IntStream.range(span.start(), span.end()).filter(map::isTaken).count() * 2 < span.length();
    }

    private Placement between(int place) {
        int left = place;
        while (left > 0 && Characters.isSpace(map.before().charAt(left - 1))) {
            left--;
        }
        if (left == 0) {
            return placed(Span.at(0), 1);
        }
        int right = place;
        while (right < map.before().length() && Characters.isSpace(map.before().charAt(right))) {
            right++;
        }
        int before = map.image(left - 1);
        int after = right < map.before().length() ? map.image(right) : -1;
        if (before >= 0 && (left == place || after < 0)) {
            return placed(Span.at(before + 1), 1);
        }
        if (after >= 0) {
            return placed(Span.at(after), 1);
        }
        return before >= 0 ? placed(Span.at(before + 1), 1)
                : map.changeAt(left - 1).<Placement>map(change -> placed(Span.at(change.after().end()), REPLACED)).orElseGet(Placement.Orphan::new);
    }

    /** Letters of an anchor that stand together in the new text. */
    private record Cluster(Span span, double weight) {
        Cluster with(Cluster next) {
            return new Cluster(Span.covering(span, next.span), weight + next.weight);
        }
    }

    private Optional<Placement.Placed> aligned(Span span) {
        List<Cluster> letters = letters(span);
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        Cluster heaviest = clusters(letters).stream().max(Comparator.comparingDouble(Cluster::weight)).orElseThrow();
        double likeness = heaviest.weight / span.of(map.before()).chars().filter(c -> !Characters.isSpace(c)).count();
        return likeness < FLOOR ? Optional.empty() : Optional.of(placed(heaviest.span, Math.min(1, likeness)));
    }

    private List<Cluster> letters(Span span) {
        List<Cluster> letters = new ArrayList<>();
        for (int i = span.start(); i < span.end(); i++) {
            Optional<TextMap.Change> change = map.changeAt(i);
            if (change.isPresent()) {
                int end = Math.min(span.end(), change.get().before().end());
                if ((end - i) * 2 >= change.get().before().length()) {
                    letters.add(new Cluster(change.get().after(), weight(new Span(i, end), change.get())));
                }
                i = end - 1;
            } else if (map.image(i) >= 0) {
                letters.add(new Cluster(new Span(map.image(i), map.image(i) + 1), 1));
            }
        }
        return letters;
    }

    /** A word in another spelling is the same word. */
    private double weight(Span old, TextMap.Change change) {
        long letters = old.of(map.before()).chars().filter(c -> !Characters.isSpace(c)).count();
        boolean spelling = FoldedWords.of(change.before().of(map.before())).keys().equals(FoldedWords.of(change.after().of(map.after())).keys());
        return letters * (spelling ? 1 : REPLACED);
    }

    private static List<Cluster> clusters(List<Cluster> letters) {
        List<Cluster> sorted = letters.stream().sorted(Comparator.comparing(Cluster::span)).toList();
        List<Cluster> clusters = new ArrayList<>();
        Cluster open = sorted.get(0);
        for (Cluster next : sorted.subList(1, sorted.size())) {
            if (next.span.start() - open.span.end() > APART) {
                clusters.add(open);
                open = next;
            } else {
                open = open.with(next);
            }
        }
        clusters.add(open);
        return clusters;
    }

    /** The place in a second use of its passage, if that is the one whose neighbours are the old ones: the alignment may have linked the copy. */
    private Optional<Placement.Placed> inCopy(Span span) {
        for (SecondUse copy : map.copies()) {
            if (copy.a().contains(span)) {
                Optional<Placement.Placed> linked = aligned(copy.a());
                if (linked.isEmpty() || neighbours(copy.a(), copy.b()) > neighbours(copy.a(), linked.get().span())) {
                    return sameWords(span, copy);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Placement.Placed> sameWords(Span span, SecondUse copy) {
        String quote = span.of(map.before());
        int nth = 0;
        for (int at = map.before().indexOf(quote, copy.a().start()); at >= 0 && at < span.start(); at = map.before().indexOf(quote, at + 1)) {
            nth++;
        }
        int found = map.after().indexOf(quote, copy.b().start());
        for (; nth > 0 && found >= 0; nth--) {
            found = map.after().indexOf(quote, found + 1);
        }
        return found < 0 || found + quote.length() > copy.b().end() ? Optional.empty() : Optional.of(placed(new Span(found, found + quote.length()), 1));
    }

    /** How many of the words around the old passage stand around the new one. */
    private int neighbours(Span old, Span fresh) {
        Map<String, Integer> around = new HashMap<>();
        around(wordsBefore(), old).forEach(word -> around.merge(word, 1, Integer::sum));
        return (int) around(wordsAfter(), fresh).stream().filter(word -> around.merge(word, -1, Integer::sum) >= 0).count();
    }

    private static List<String> around(FoldedWords words, Span passage) {
        int first = words.firstEndingAfter(passage.start());
        int behind = words.firstEndingAfter(passage.end());
        List<String> around = new ArrayList<>(words.keys().subList(Math.max(0, first - NEIGHBOURS), first));
        around.addAll(words.keys().subList(behind, Math.min(words.size(), behind + NEIGHBOURS)));
        return around;
    }

    private Placement.Placed placed(Span span, double likeness) {
        return new Placement.Placed(span, span.of(map.after()), Placement.Method.ALIGNMENT, likeness);
    }

    private synchronized QuoteSearch search() {
        if (search == null) {
            search = new QuoteSearch(map.after());
        }
        return search;
    }

    private synchronized FoldedWords wordsBefore() {
        if (wordsBefore == null) {
            wordsBefore = FoldedWords.of(map.before());
        }
        return wordsBefore;
    }

    private synchronized FoldedWords wordsAfter() {
        if (wordsAfter == null) {
            wordsAfter = FoldedWords.of(map.after());
        }
        return wordsAfter;
    }
}
