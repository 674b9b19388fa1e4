package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Side;
import org.muqabala.ui.collation.WeightFilter;
import org.muqabala.ui.preferences.CollationPreferences;
import org.muqabala.ui.preferences.ViewMode;

/** Marking a word must not move a letter: Arabic letters join as they do in unmarked text. */
class PaintedTextTest {

    private final WorkbenchTester workbench = new WorkbenchTester();

    @AfterEach
    void close() {
        workbench.closeEditors();
    }

    @Test
    void everyLetterStandsWhereItStoodUnpainted() {
        CollationEditorTester collation = CollationEditorTester.compare(workbench, workbench.seed("001"), workbench.seed("004"));
        for (Side side : Side.values()) {
            StyledText text = collation.text(side);
            assertTrue(text.getStyleRanges().length > 0, "nothing is painted on " + side);
            List<Point> painted = letters(text);
            text.setStyleRanges(new StyleRange[0]);
            EventLoop.settle();
            assertEquals(letters(text), painted);
        }
    }

    @Test
    void noFilterAndNoModeMovesALetter() {
        CollationEditorTester collation = CollationEditorTester.compare(workbench, workbench.seed("001"), workbench.seed("004"));
        List<Point> all = letters(collation.text(Side.B));
        for (WeightFilter filter : WeightFilter.values()) {
            collation.walk().filter(filter);
            collation.next();
            EventLoop.settle();
            assertEquals(all, letters(collation.text(Side.B)), filter.toString());
        }
        CollationPreferences.chooseViewMode(ViewMode.UNIFIED);
        try {
            EventLoop.waitFor("the column", () -> collation.part().viewer().orElseThrow().mode() == ViewMode.UNIFIED);
            StyledText unified = collation.part().viewer().orElseThrow().focusedViewer().getTextWidget();
            EventLoop.settle();
            List<Point> painted = letters(unified);
            unified.setStyleRanges(new StyleRange[0]);
            EventLoop.settle();
            assertEquals(letters(unified), painted);
        } finally {
            CollationPreferences.chooseViewMode(ViewMode.SIDE_BY_SIDE);
        }
    }

    /** Every style that there is, laid on one letter after the other of a joined word. */
    @Test
    void noStyleCutsAJoinedWord() {
        CollationEditorTester collation = CollationEditorTester.compare(workbench, workbench.seed("001"), workbench.seed("004"));
        StyledText text = collation.text(Side.A);
        StyleRange[] styles = text.getStyleRanges();
        text.setStyleRanges(new StyleRange[0]);
        List<Point> plain = letters(text);
        int word = text.getText().indexOf("المعارضة");
        List<StyleRange> kinds = Stream.of(Side.values())
                .flatMap(side -> side == Side.A ? Stream.of(styles) : Stream.of(collation.text(side).getStyleRanges()))
                .filter(distinct()).toList();
        assertTrue(kinds.size() >= 4, kinds.size() + " kinds of styles");
        for (StyleRange kind : kinds) {
            for (int letter = 0; letter < "المعارضة".length(); letter++) {
                StyleRange range = (StyleRange) kind.clone();
                range.start = word + letter;
                range.length = 1;
                text.setStyleRanges(new StyleRange[] {range});
                assertEquals(plain, letters(text), kind.toString());
            }
        }
    }

    private static Predicate<StyleRange> distinct() {
        Set<String> seen = new HashSet<>();
        return range -> seen.add(range.background + " " + range.foreground);
    }

    @Test
    void onlyGroundsAndInkAreSet() {
        CollationEditorTester collation = CollationEditorTester.compare(workbench, workbench.seed("001"), workbench.seed("004"));
        for (StyleRange range : collation.text(Side.B).getStyleRanges()) {
            assertNull(range.font);
            assertEquals(0, range.fontStyle);
            assertNull(range.metrics);
        }
    }

    private static List<Point> letters(StyledText text) {
        List<Point> places = new ArrayList<>();
        int top = text.getTopPixel();
        for (int offset = 0; offset < text.getCharCount(); offset++) {
            Point place = text.getLocationAtOffset(offset);
            places.add(new Point(place.x, place.y + top));
        }
        return places;
    }
}
