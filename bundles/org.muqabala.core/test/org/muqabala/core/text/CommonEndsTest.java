package org.muqabala.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonEndsTest {

    @ParameterizedTest
    @CsvSource(value = {"قال الوزير, قال المدير, 6, 2", "نص, نص, 2, 0", "'', نص, 0, 0", "aa, aaa, 2, 0", "aba, aa, 1, 1", "a, b, 0, 0"})
    void endsAreCountedOnce(String a, String b, int head, int tail) {
        assertEquals(new CommonEnds(head, tail), CommonEnds.of(a, b));
    }
}
