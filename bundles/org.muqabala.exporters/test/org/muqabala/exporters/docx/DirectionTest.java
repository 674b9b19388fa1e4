package org.muqabala.exporters.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Each run says which way it is set; here {@code <} is right to left and {@code >} left to right. */
class DirectionTest {

    private static String of(boolean paragraph, String... texts) {
        boolean[] directions = Direction.of(List.of(texts), paragraph);
        return IntStream.range(0, directions.length).mapToObj(i -> directions[i] ? "<" : ">").collect(Collectors.joining());
    }

    @Test
    void wordsAreSetAsTheirLettersRun() {
        assertEquals("<<><<", of(true, "قالت", " ", "Reuters", " ", "أمس"));
        assertEquals(">><>>", of(false, "said", " ", "لافروف", " ", "today"));
    }

    @Test
    void whatStandsBetweenTwoWordsOfOneDirectionIsSetAsTheyAre() {
        assertEquals("<<>>><", of(true, "في", " ", "New", " ", "York", "."));
    }

    @Test
    void numbersAndMarksGoWithTheParagraph() {
        assertEquals("<<<<<", of(true, "في", " ", "2013", "،", " "));
        assertEquals("<<<", of(true, "12", ".", "5"));
    }

    @Test
    void digitsRightBeforeALatinWordAreItsOwn() {
        assertEquals("<<>>>>>", of(true, "في", " ", "001", "_", "fd63", ".", "txt"));
    }
}
