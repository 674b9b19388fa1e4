package org.muqabala.ui.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowHeightsTest {

    private final List<Integer> measured = new ArrayList<>();
    private final RowHeights heights = new RowHeights(row -> 10, row -> {
        measured.add(row);
        return 20 + row;
    });

    @BeforeEach
    void tenRows() {
        heights.begin(10);
    }

    @Test
    void rowsAreGuessedUntilTheyAreAskedFor() {
        assertEquals(100, heights.total());
        assertEquals(List.of(), measured);
        assertEquals(23, heights.height(3));
        assertEquals(113, heights.total());
        assertEquals(53, heights.offset(4));
    }

    @Test
    void aRowIsMeasuredOnceUntilItIsForgotten() {
        heights.height(3);
        heights.height(3);
        assertEquals(List.of(3), measured);
        heights.forget(3);
        heights.height(3);
        assertEquals(List.of(3, 3), measured);
        heights.forget(-1);
        heights.forget(10);
    }

    @Test
    void aPlaceLiesInARow() {
        heights.height(0);
        assertEquals(List.of(0, 0, 1, 9, 9), List.of(heights.rowAt(0), heights.rowAt(19), heights.rowAt(20), heights.rowAt(109), heights.rowAt(5000)));
        heights.begin(0);
        assertEquals(0, heights.rowAt(7));
    }
}
