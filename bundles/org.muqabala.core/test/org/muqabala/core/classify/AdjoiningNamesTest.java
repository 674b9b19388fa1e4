package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name by its whole form and by a shorter one is one change. */
class AdjoiningNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "رفع السكان السواتر الرملية حول [بلدة عين الورد→البلدة|name stylistic] قبل وصول السيل.",
    })
    void theArticleStandsForWhatIsLeftOut(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وصل [مبعوث الأمم المتحدة→المبعوث الأممي|name stylistic] كارل نوردين إلى الميناء على متن سفينة.",
    })
    void aTitleInOtherWords(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "قال المدير المالي [لـ→لشركة|name stylistic]«مرجان» إن الأرباح تضاعفت في الربع الأخير.",
    })
    void aBodyAndWhatItIs(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أعاد العمال طلاء الجدار [الشرقي→|omission stylistic] قبل افتتاح المعرض.",
    })
    void aNounThatLosesItsAdjective(String line) {
        assertReads(line);
    }
}
