package org.muqabala.ui.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Rendering;
import org.muqabala.core.collation.Rendering.Mark;
import org.muqabala.core.collation.Rendering.Passage;
import org.muqabala.core.text.Span;

/**
 * The grounds of one side as style ranges. Only grounds and the colour of letters are set, never a font or a size: nothing here
 * may change how Arabic letters join.
 */
final class PaneStyles {

    private final Palette palette;

    PaneStyles(Palette palette) {
        this.palette = palette;
    }

    /**
     * Ranges in reading order, never overlapping, none empty.
     *
     * @param settled rows whose ground no longer calls
     */
    StyleRange[] of(Rendering rendering, WeightFilter filter, Predicate<LedgerRow> settled) {
        List<StyleRange> ranges = new ArrayList<>();
        List<Mark> marks = rendering.marks().stream()
                .filter(mark -> !mark.row().isPassage() && !mark.span().isEmpty())
                .filter(mark -> filter.shows(mark.row().divergence().significance()))
                .toList();
        Set<Span> quiet = rendering.marks().stream().filter(mark -> mark.row().isPassage() && settled.test(mark.row())).map(Mark::span)
                .collect(Collectors.toSet());
        int next = 0;
        for (Passage passage : rendering.passages()) {
            int at = passage.span().start();
            while (next < marks.size() && marks.get(next).span().start() < passage.span().end()) {
                Mark mark = marks.get(next++);
                addPassage(ranges, rendering, passage, quiet.contains(passage.span()), at, mark.span().start());
                add(ranges, mark.span(), settled.test(mark.row()) ? null : palette.ground(Tint.of(mark.row())), null);
                at = mark.span().end();
            }
            addPassage(ranges, rendering, passage, quiet.contains(passage.span()), at, passage.span().end());
        }
        return ranges.toArray(StyleRange[]::new);
    }

    private void addPassage(List<StyleRange> ranges, Rendering rendering, Passage passage, boolean quiet, int start, int end) {
        if (start >= end) {
            return;
        }
        Span span = new Span(start, end);
        switch (passage) {
            case Rendering.Linked linked -> {
                if (linked.link().moved()) {
                    add(ranges, span, palette.ground(Tint.MOVED), null);
                }
            }
            case Rendering.OnlyHere only -> add(ranges, span, quiet ? null : palette.ground(Tint.onlyOn(rendering.side())), null);
            case Rendering.Furniture furniture -> add(ranges, span, null, palette.line(Tint.FURNITURE));
        }
    }

    private static void add(List<StyleRange> ranges, Span span, Color ground, Color letters) {
        ranges.add(new StyleRange(span.start(), span.length(), letters, ground));
    }
}
