package org.muqabala.ui.bidi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.muqabala.ui.bidi.ParagraphDirection.LEFT_TO_RIGHT;
import static org.muqabala.ui.bidi.ParagraphDirection.NEUTRAL;
import static org.muqabala.ui.bidi.ParagraphDirection.RIGHT_TO_LEFT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.testkit.Seeds;

class ParagraphDirectionTest {

    @ParameterizedTest
    @ValueSource(strings = { "قال لافروف", "Site icon سيريان تلغراف", "AFP - قال وزير الخارجية", "«42» قال", "جون كيري (Kerry)" })
    void arabicRunsFromTheRight(String paragraph) {
        assertEquals(RIGHT_TO_LEFT, ParagraphDirection.of(paragraph));
    }

    @ParameterizedTest
    @ValueSource(strings = { "The minister said", "Exit mobile version", "قال said the minister", "\"42\" a" })
    void latinRunsFromTheLeft(String paragraph) {
        assertEquals(LEFT_TO_RIGHT, ParagraphDirection.of(paragraph));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "2015", "***", "18/12" })
    void withoutLettersThereIsNoDirection(String paragraph) {
        assertEquals(NEUTRAL, ParagraphDirection.of(paragraph));
    }

    @Test
    void whereBothAreEqualTheFirstLetterDecides() {
        assertEquals(RIGHT_TO_LEFT, ParagraphDirection.of("قال abc"));
        assertEquals(LEFT_TO_RIGHT, ParagraphDirection.of("abc قال"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "000", "001", "002", "003", "004" })
    void everySeedRunsFromTheRight(String seed) {
        assertEquals(RIGHT_TO_LEFT, ParagraphDirection.of(Seeds.text(seed)));
    }
}
