package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes side by side that are one turn of phrase are told as one. */
class AdjoiningChangesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "وكانت الفرقة [تعتمد على→تعيش من|lexical stylistic] تبرعات محبيها منذ تأسيسها.",
        "يبحث سكان الجزيرة [عن→في|function_word stylistic] حلول لشح المياه.",
    })
    void aVerbAndThePrepositionThatItTakes(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وصل المتسابقون [للقرية→إلى القرية|function_word stylistic] قبل غروب الشمس بقليل.",
        "قدم المتبرعون أغطية [للمشردين→لفائدة المشردين|function_word stylistic] في ليالي الشتاء.",
    })
    void aPrepositionThatTakesTheArticleIn(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "صفق [أعضاء الفرقة→الأعضاء|name stylistic] طويلا للعازفة الشابة بعد الحفل.",
    })
    void aBodyByItsHeadAlone(String line) {
        assertReads(line);
    }
}
