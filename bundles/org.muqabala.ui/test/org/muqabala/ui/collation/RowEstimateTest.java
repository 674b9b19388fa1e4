package org.muqabala.ui.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RowEstimateTest {

    private static final int ROW = 20;

    private final RowEstimate estimate = new RowEstimate(ROW);

    @Test
    void aLineIsAsManyRowsTallAsItsLettersFillByWhatWasLearnt() {
        estimate.learn(225, 5 * ROW);
        assertEquals(ROW, estimate.height(50));
        assertEquals(2 * ROW, estimate.height(51));
        assertEquals(20 * ROW, estimate.height(1000));
    }

    @Test
    void anEmptyLineIsARow() {
        assertEquals(ROW, estimate.height(0));
    }

    @Test
    void aLineOfOneRowTeachesNothing() {
        estimate.learn(3, ROW);
        assertEquals(2 * ROW, estimate.height(100));
    }
}
