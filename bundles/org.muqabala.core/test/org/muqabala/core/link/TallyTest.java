package org.muqabala.core.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void addsUpBySentenceInTheOrderInWhichTheyWereNamed() {
        Tally tally = new Tally(10);
        tally.add(7, 2);
        tally.add(3, 1);
        tally.add(7, 5);
        assertEquals(2, tally.size());
        assertEquals(7, tally.sentence(0));
        assertEquals(3, tally.sentence(1));
        assertEquals(7, tally.of(7));
        assertEquals(0, tally.of(0));
    }

    @Test
    void isEmptyOnceCleared() {
        Tally tally = new Tally(10);
        tally.add(9, 4);
        tally.clear();
        assertEquals(0, tally.size());
        assertEquals(0, tally.of(9));
    }
}
