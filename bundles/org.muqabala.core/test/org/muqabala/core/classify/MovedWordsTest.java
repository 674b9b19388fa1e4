package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that one version has earlier and the other later in the sentence are no omission here and no addition there. */
class MovedWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "[→وفي أغادير،|order stylistic] افتتح وزير الثقافة المتحف البحري الجديد [في أغادير→|order stylistic].",
        "[في ختام المهرجان السنوي→|order stylistic] تسلم المخرج الشاب الجائزة الكبرى [→في ختام المهرجان السنوي|order stylistic].",
    })
    void aPhraseMovesWithItsPrepositionAndComma(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقال المزارعون إن الجراد [→أتلف|order stylistic] محاصيل الذرة والقطن في الوادي [أتلف→|order stylistic].",
    })
    void aVerbMovesBehindItsSubject(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[وأصابت→وكانت|function_word stylistic] العاصفة الرملية [→أصابت|order stylistic] ميناء المدينة بالشلل طوال الليل.",
    })
    void anAuxiliaryTakesThePlaceOfTheVerb(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "عقد الفريقان [المفاوضات→المحادثات|lexical substantive] في القلعة القديمة ثم استؤنفت [المحادثات→المفاوضات|lexical substantive] في الميناء.",
    })
    void wordsThatWereReplacedHaveNotMoved(String line) {
        assertReads(line);
    }
}
