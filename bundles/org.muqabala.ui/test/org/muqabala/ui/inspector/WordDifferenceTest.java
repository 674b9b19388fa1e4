package org.muqabala.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.muqabala.ui.inspector.WordDifference.Fate;
import org.muqabala.ui.inspector.WordDifference.Stretch;

class WordDifferenceTest {

    @Test
    void wordsThatStayStandOnce() {
        assertEquals("واعتبر -وزير +لافروف أن", told("واعتبر وزير أن", "واعتبر لافروف أن"));
    }

    @Test
    void whatGoesStandsBeforeWhatComes() {
        assertEquals("-لافروف +بوتين", told("لافروف", "بوتين"));
        assertEquals("+أكد وقال لافروف -أن", told("وقال لافروف أن", "أكد وقال لافروف"));
    }

    @Test
    void equalWordingsDifferInNothing() {
        assertEquals(List.of(new Stretch(Fate.STAYS, "وقال لافروف")), WordDifference.between("وقال لافروف", "وقال لافروف"));
        assertTrue(WordDifference.between("", "").isEmpty());
    }

    @Test
    void veryLongWordingsAreToldOneAfterTheOther() {
        String before = "كلمة ".repeat(500).strip();
        assertEquals(List.of(Fate.GOES, Fate.COMES), WordDifference.between(before, before + " أخرى").stream().map(Stretch::fate).toList());
    }

    private static String told(String before, String after) {
        return WordDifference.between(before, after).stream().map(stretch -> switch (stretch.fate()) {
            case STAYS -> stretch.text().strip();
            case GOES -> "-" + stretch.text().strip();
            case COMES -> "+" + stretch.text().strip();
        }).collect(Collectors.joining(" "));
    }
}
