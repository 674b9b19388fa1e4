package org.muqabala.translation.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** A concordance marks the words that it was asked for, and none that merely end so. */
class FoundWordsTest {

    @Test
    void aShortWordIsNotFoundAtTheEndOfALongerOne() {
        assertEquals(List.of("من"), in("يتضمن الثمن كثيرا من الزمن", "من"));
        assertEquals(List.of("he"), in("The minister said he came", "he"));
    }

    @Test
    void aWordIsFoundInEverySpellingAndWithItsProclitics() {
        assertEquals(List.of("وقالَ", "قال"), in("وقالَ الوزير كما قال أمس", "قال"));
        assertEquals(List.of("إعلان", "اعلان"), in("إعلان بعد اعلان", "اعلان"));
        assertEquals(List.of("minister", "MINISTER"), in("The minister, the MINISTER.", "minister"));
    }

    @Test
    void eachOfSeveralWordsIsMarked() {
        assertEquals(List.of("وزير", "الخارجية"), in("وزير الدولة في الخارجية", "وزير الخارجية"));
    }

    private static List<String> in(String text, String wanted) {
        return FoundWords.in(text, wanted).stream().map(span -> span.of(text)).toList();
    }
}
