package org.muqabala.core.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Span;

/** Counts over many edited stories, by type, what was found of what was done, and what was found that nobody did. */
final class Tally {

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private int edits;

    void add(EditedStory story, Comparison comparison) {
        edits += story.edits();
        List<Divergence> divergences = comparison.links().stream().flatMap(link -> link.divergences().stream()).toList();
        for (Truth truth : story.truths()) {
            boolean found = divergences.stream().anyMatch(truth::isToldBy);
            count(truth.type().id(), 0, found);
            if (!found) {
                List<String> seen = divergences.stream().filter(truth::touches).map(each -> line(each, story)).toList();
                failures.add("missed " + truth.type().id() + "/" + truth.significance().id() + " «" + around(truth.a(), story.a()) + "»→«" + truth.b().of(story.b())
                        + "»: " + seen);
            }
        }
        for (Divergence divergence : divergences) {
            boolean wanted = story.truths().stream().anyMatch(truth -> truth.isToldBy(divergence));
            count(divergence.type().id(), 2, wanted);
            if (!wanted) {
                failures.add("wrong " + line(divergence, story) + " in «" + around(divergence.a(), story.a()) + "»");
            }
        }
        passages("dropped sentences", story.dropped(), comparison.onlyInA(), story.a());
        passages("added sentences", story.added(), comparison.onlyInB(), story.b());
        for (Span moved : story.moved()) {
            boolean told = comparison.links().stream().filter(Link::moved).anyMatch(link -> overlaps(link.on(Side.A), moved));
            count("moved paragraphs", 0, told);
            if (!told) {
                failures.add("not told as moved: " + moved.of(story.a()));
            }
            comparison.links().stream().filter(Link::moved).forEach(link -> count("moved paragraphs", 2, overlaps(link.on(Side.A), moved)));
        }
    }

    private void passages(String kind, List<Span> wanted, List<Span> found, String text) {
        for (Span span : wanted) {
            boolean told = found.stream().mapToInt(other -> overlap(span, other)).sum() >= 0.9 * span.length();
            count(kind, 0, told);
            if (!told) {
                failures.add("not told as " + kind + ": " + span.of(text));
            }
        }
        for (Span span : found) {
            boolean right = wanted.stream().mapToInt(other -> overlap(span, other)).sum() >= 0.7 * span.length();
            count(kind, 2, right);
            if (!right) {
                failures.add("wrongly told as " + kind + ": " + span.of(text));
            }
        }
    }

    private void count(String kind, int at, boolean hit) {
        int[] numbers = counts.computeIfAbsent(kind, key -> new int[4]);
        numbers[at]++;
        numbers[at + 1] += hit ? 1 : 0;
    }

    int edits() {
        return edits;
    }

    List<String> failures() {
        return failures;
    }

    /** The kinds whose recall or precision is under the share; those of few edits are counted in {@code all} alone. */
    List<String> under(double share, int few) {
        List<String> under = new ArrayList<>();
        int[] all = new int[4];
        counts.forEach((kind, numbers) -> {
            for (int i = 0; i < all.length; i++) {
                all[i] += numbers[i];
            }
            if (numbers[0] >= few && (ratio(numbers[1], numbers[0]) < share || ratio(numbers[3], numbers[2]) < share)) {
                under.add(line(kind, numbers));
            }
        });
        if (ratio(all[1], all[0]) < share || ratio(all[3], all[2]) < share) {
            under.add(line("all", all));
        }
        return under;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        counts.forEach((kind, numbers) -> text.append(line(kind, numbers)).append('\n'));
        return text.toString();
    }

    private static String line(String kind, int[] numbers) {
        return String.format(Locale.ROOT, "%-20s recall %.3f of %d, precision %.3f of %d", kind, ratio(numbers[1], numbers[0]), numbers[0],
                ratio(numbers[3], numbers[2]), numbers[2]);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    private static String line(Divergence divergence, EditedStory story) {
        return divergence.type().id() + "/" + divergence.significance().id() + " «" + divergence.a().of(story.a()) + "»→«" + divergence.b().of(story.b()) + "»";
    }

    private static String around(Span span, String text) {
        return text.substring(Math.max(0, span.start() - 20), Math.min(text.length(), span.end() + 20)).replace('\n', ' ');
    }

    private static boolean overlaps(List<Span> spans, Span other) {
        return spans.stream().anyMatch(span -> overlap(span, other) > 0);
    }

    private static int overlap(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }
}
