package org.muqabala.ui.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Rendering;
import org.muqabala.core.collation.Rendering.Mark;
import org.muqabala.core.collation.Rendering.Passage;
import org.muqabala.core.text.CommonEnds;
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
     * Gives the widget the styles of a side. What it has already is left as it is, so that a long text is not laid out anew for a word.
     *
     * @param shown which rows are painted
     * @param settled rows whose ground no longer calls
     * @param drift from the rendering's text to the widget's
     */
    void apply(StyledText widget, Rendering rendering, Predicate<LedgerRow> shown, Predicate<LedgerRow> settled, TextDrift drift) {
        StyleRange[] before = widget.getStyleRanges();
        StyleRange[] after = drifted(of(rendering, shown, settled), drift);
        CommonEnds same = CommonEnds.of(before.length, after.length, (old, fresh) -> before[old].equals(after[fresh]));
        if (same.head() + same.tail() < Math.max(before.length, after.length)) {
            int start = same.head() == 0 ? 0 : end(after[same.head() - 1]);
            int end = same.tail() == 0 ? widget.getCharCount() : after[after.length - same.tail()].start;
            widget.replaceStyleRanges(start, end - start, Arrays.copyOfRange(after, same.head(), after.length - same.tail()));
        }
    }

    private static int end(StyleRange range) {
        return range.start + range.length;
    }

    private static StyleRange[] drifted(List<StyleRange> ranges, TextDrift drift) {
        if (!drift.isNone()) {
            for (StyleRange range : ranges) {
                Span now = drift.now(new Span(range.start, end(range)));
                range.start = now.start();
                range.length = now.length();
            }
        }
        return ranges.stream().filter(range -> range.length > 0).toArray(StyleRange[]::new);
    }

    /** Ranges in reading order, never overlapping, none empty. */
    private List<StyleRange> of(Rendering rendering, Predicate<LedgerRow> shown, Predicate<LedgerRow> settled) {
        List<StyleRange> ranges = new ArrayList<>();
        List<Mark> marks = rendering.marks().stream()
                .filter(mark -> !mark.row().isPassage() && !mark.span().isEmpty())
                .filter(mark -> shown.test(mark.row()))
                .toList();
        Set<Span> quiet = rendering.marks().stream().filter(mark -> mark.row().isPassage())
                .filter(mark -> settled.test(mark.row()) || !shown.test(mark.row())).map(Mark::span).collect(Collectors.toSet());
        int next = 0;
        for (Passage passage : rendering.passages()) {
            int at = passage.span().start();
            while (next < marks.size() && marks.get(next).painted().start() < passage.span().end()) {
                Mark mark = marks.get(next++);
                Span painted = within(passage.span(), mark);
                addPassage(ranges, rendering, passage, quiet.contains(passage.span()), at, painted.start());
                add(ranges, painted, settled.test(mark.row()) ? null : palette.ground(Tint.of(mark.row())), null);
                at = painted.end();
            }
            addPassage(ranges, rendering, passage, quiet.contains(passage.span()), at, passage.span().end());
        }
        return ranges;
    }

    /** Where two passages touch without a space, neither paints into the other. */
    private static Span within(Span passage, Mark mark) {
        int start = Math.max(mark.painted().start(), Math.min(passage.start(), mark.span().start()));
        return new Span(start, Math.min(mark.painted().end(), Math.max(passage.end(), mark.span().end())));
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
