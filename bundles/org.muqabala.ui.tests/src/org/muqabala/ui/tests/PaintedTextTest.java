package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Side;

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
