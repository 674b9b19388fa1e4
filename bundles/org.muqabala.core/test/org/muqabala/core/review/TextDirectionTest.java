package org.muqabala.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDirectionTest {

    @ParameterizedTest
    @CsvSource({"AUTO, قال Kerry, true", "AUTO, Kerry قال, false", "AUTO, '«Kerry» قال', false", "AUTO, '12: قال', true", "AUTO, '123!', false",
            "LEFT_TO_RIGHT, قال, false", "RIGHT_TO_LEFT, Kerry, true"})
    void beginsAtTheSideOfItsFirstLetterUnlessToldOtherwise(TextDirection direction, String text, boolean rightToLeft) {
        assertEquals(rightToLeft, direction.isRightToLeft(text));
        assertEquals(direction, TextDirection.ofId(direction.id()));
    }
}
