package org.muqabala.exporters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Review;
import org.muqabala.core.text.Span;

/**
 * Which annotations speak of which row of the ledger, as {@link Review#annotationsOn} has it but for all rows at once: both are
 * put in reading order and met in one sweep.
 */
public final class AnnotatedRows {

    /** An anchor of the annotation with that number. */
    private record Anchored(Span span, int number) {
    }

    private final Map<Integer, SortedSet<Integer>> numbers = new HashMap<>();

    public AnnotatedRows(Review review, Ledger ledger) {
        for (Side side : Side.values()) {
            sweep(side, rows(ledger, side), anchors(review.annotations(), side));
        }
    }

    /** The numbers of the annotations, counted from 1 in the order of the review; rising. */
    public SortedSet<Integer> on(LedgerRow row) {
        return numbers.getOrDefault(row.number(), new TreeSet<>());
    }

    private void sweep(Side side, List<LedgerRow> rows, List<Anchored> anchors) {
        List<Anchored> open = new ArrayList<>();
        int next = 0;
        for (LedgerRow row : rows) {
            Span span = row.divergence().on(side);
            while (next < anchors.size() && anchors.get(next).span.start() < span.end()) {
                open.add(anchors.get(next++));
            }
            open.removeIf(anchored -> anchored.span.end() <= span.start());
            for (Anchored anchored : open) {
                if (anchored.span.overlaps(span)) {
                    numbers.computeIfAbsent(row.number(), key -> new TreeSet<>()).add(anchored.number);
                }
            }
        }
    }

    private static List<LedgerRow> rows(Ledger ledger, Side side) {
        return ledger.rows().stream().sorted(Comparator.comparing(row -> row.divergence().on(side))).toList();
    }

    private static List<Anchored> anchors(List<Annotation> annotations, Side side) {
        List<Anchored> found = new ArrayList<>();
        for (int i = 0; i < annotations.size(); i++) {
            for (Anchor anchor : annotations.get(i).places()) {
                if (anchor.side() == side) {
                    found.add(new Anchored(anchor.span(), i + 1));
                }
            }
        }
        found.sort(Comparator.comparing(Anchored::span));
        return found;
    }
}
