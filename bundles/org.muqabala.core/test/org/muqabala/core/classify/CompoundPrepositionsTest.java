package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A preposition of two words is a particle and tells nothing by its noun. */
class CompoundPrepositionsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "وصل المنقذون [على متن→في|function_word stylistic] زوارق خشبية إلى الأحياء التي عزلتها المياه.",
        "انتظر المسافرون [على مدى→طوال|function_word stylistic] تسع ساعات قبل أن يفتح المعبر من جديد.",
        "أقفل المتحف أبوابه [في أعقاب→بعد|function_word stylistic] حريق أتى على الجناح الشرقي كله.",
        "تراجعت الأسهم [على خلفية→بسبب|function_word stylistic] شائعات عن إفلاس أكبر مصارف الجزيرة.",
    })
    void aParticleForAnother(String line) {
        assertReads(line);
    }
}
