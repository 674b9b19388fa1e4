package org.muqabala.ui.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Significance;

class WeightFilterTest {

    @Test
    void eachFilterShowsTheWeightsThatItNames() {
        assertEquals(List.of(Significance.values()), shown(WeightFilter.ALL));
        assertEquals(List.of(Significance.SUBSTANTIVE, Significance.STYLISTIC), shown(WeightFilter.NO_COSMETICS));
        assertEquals(List.of(Significance.SUBSTANTIVE), shown(WeightFilter.SUBSTANTIVE));
    }

    private static List<Significance> shown(WeightFilter filter) {
        return Arrays.stream(Significance.values()).filter(filter::shows).toList();
    }
}
