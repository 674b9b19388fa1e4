package org.muqabala.exporters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Rendering;
import org.muqabala.core.collation.Rendering.Linked;
import org.muqabala.core.collation.Rendering.Passage;

/**
 * One row of two columns: what belongs together stands side by side, and each column keeps its own reading order.
 *
 * @param a passages of A; empty where the row shows what only B has at this place
 * @param b passages of B, likewise
 */
public record AlignedRow(List<Passage> a, List<Passage> b) {

    public AlignedRow {
        a = List.copyOf(a);
        b = List.copyOf(b);
    }

    /** Rows that hold every passage of both sides exactly once. */
    public static List<AlignedRow> of(Comparison comparison, Rendering a, Rendering b) {
        List<AlignedRow> rows = new ArrayList<>();
        int doneA = 0;
        int doneB = 0;
        for (Anchor anchor : anchors(comparison, a.passages(), b.passages())) {
            apart(rows, a.passages().subList(doneA, anchor.a), b.passages().subList(doneB, anchor.b));
            doneA = endOfRun(a.passages(), anchor.a, anchor.link);
            doneB = endOfRun(b.passages(), anchor.b, anchor.link);
            rows.add(new AlignedRow(a.passages().subList(anchor.a, doneA), b.passages().subList(anchor.b, doneB)));
        }
        apart(rows, a.passages().subList(doneA, a.passages().size()), b.passages().subList(doneB, b.passages().size()));
        return rows;
    }

    /** Where a link begins on both sides, as indices of passages. */
    private record Anchor(int a, int b, Link link) {
    }

    /** The beginnings of links that did not move, rising on both sides. */
    private static List<Anchor> anchors(Comparison comparison, List<Passage> a, List<Passage> b) {
        Map<Link, Integer> firstInA = firstPassages(a);
        Map<Link, Integer> firstInB = firstPassages(b);
        List<Anchor> all = new ArrayList<>();
        for (Link link : comparison.links()) {
            if (!link.moved()) {
                all.add(new Anchor(firstInA.get(link), firstInB.get(link), link));
            }
        }
        all.sort(Comparator.comparingInt(Anchor::b).thenComparingInt(Anchor::a));
        List<Anchor> rising = new ArrayList<>();
        int doneA = 0;
        int doneB = 0;
        for (Anchor anchor : all) {
            if (anchor.a >= doneA && anchor.b >= doneB) {
                rising.add(anchor);
                doneA = endOfRun(a, anchor.a, anchor.link);
                doneB = endOfRun(b, anchor.b, anchor.link);
            }
        }
        return rising;
    }

    private static Map<Link, Integer> firstPassages(List<Passage> passages) {
        Map<Link, Integer> first = new IdentityHashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i) instanceof Linked linked) {
                first.putIfAbsent(linked.link(), i);
            }
        }
        return first;
    }

    private static int endOfRun(List<Passage> passages, int from, Link link) {
        int end = from;
        while (end < passages.size() && isPartOf(passages.get(end), link)) {
            end++;
        }
        return end;
    }

    private static boolean isPartOf(Passage passage, Link link) {
        return passage instanceof Linked linked && linked.link() == link;
    }

    private static void apart(List<AlignedRow> rows, List<Passage> a, List<Passage> b) {
        a.forEach(passage -> rows.add(new AlignedRow(List.of(passage), List.of())));
        b.forEach(passage -> rows.add(new AlignedRow(List.of(), List.of(passage))));
    }
}
