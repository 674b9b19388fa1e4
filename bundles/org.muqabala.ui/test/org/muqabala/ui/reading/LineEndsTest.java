package org.muqabala.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LineEndsTest {

    @Test
    void everyLineEndIsReadAsALineFeed() {
        assertEquals("a\nb\nc\n\nd", LineEnds.of("a\r\nb\rc\n\r\nd").plain());
    }

    @Test
    void placesAreFoundAgainInTheDocument() {
        String document = "a\r\nb\rc\n\r\nd";
        LineEnds ends = LineEnds.of(document);
        for (String letter : new String[] {"a", "b", "c", "d"}) {
            assertEquals(document.indexOf(letter), ends.original(ends.plain().indexOf(letter)), letter);
        }
    }
}
