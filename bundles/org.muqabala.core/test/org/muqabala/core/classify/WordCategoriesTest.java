package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind a number may bound it, and a word that may be a name is mostly none. */
class WordCategoriesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "غرق سبعة صيادين [على الأقل→|number substantive] عندما انقلب زورقهم قبالة الجزيرة الصغيرة.",
        "لحقت أضرار بأربعين منزلا [→على الأقل|number substantive] في القرى المحاذية للنهر الكبير.",
    })
    void atLeastBoundsTheNumberBeforeIt(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تراجعت صادرات التمور في الربيع [وعزت→وأرجعت|lexical stylistic] الجمعية ذلك إلى موجة الصقيع.",
        "تعهد المجلس إصلاح الطريق [بشكل كامل→|omission stylistic] قبل حلول موسم الأمطار المقبل.",
    })
    void wordsThatAreNoNamesHere(String line) {
        assertReads(line);
    }
}
