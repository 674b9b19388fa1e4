package org.muqabala.core.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Arabic writes at the head of a word comes off, and two letters at least are left over. */
class ProcliticsTest {

    @ParameterizedTest
    @CsvSource({ "وبيروت, بيروت", "بيت, بيت", "لهم, لهم", "قمر, قمر" })
    void theLetter(String word, String bare) {
        assertEquals(bare, Proclitics.withoutLetter(word));
    }

    @ParameterizedTest
    @CsvSource({ "الانتاج, انتاج", "للانتاج, انتاج", "الف, الف", "بالميناء, بالميناء" })
    void theArticle(String word, String bare) {
        assertEquals(bare, Proclitics.withoutArticle(word));
    }

    @ParameterizedTest
    @CsvSource({ "بالميناء, ميناء", "والميناء, ميناء", "للميناء, ميناء", "الميناء, ميناء", "ميناء, ميناء" })
    void theLetterBeforeTheArticle(String word, String bare) {
        assertEquals(bare, Proclitics.withoutLetterAndArticle(word));
    }

    @Test
    void onlySomeLettersAreProclitics() {
        assertTrue(Proclitics.begin("وكتب", 1));
        assertFalse(Proclitics.begin("مكتب", 1));
        assertTrue(Proclitics.begin("مكتب", 0));
    }
}
