package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A verb that moves behind its subject leaves what opens the sentence in its place. */
class SentenceOpeningTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "[وكانت→وسجلت|function_word stylistic] «مرجان» [سجلت→|order stylistic] أرباحا صافية قدرها مليون دينار.",
    })
    void anAuxiliaryBeforeAQuotedName(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[وتحتاج→وما زالت|function_word stylistic] القلعة [→تحتاج|order stylistic] إلى ترميم عاجل قبل موسم الأمطار.",
    })
    void aVerbOfContinuing(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[وارتفع→يشار إلى أن|function_word stylistic] سعر الخبز [→ارتفع|order stylistic] مرتين منذ بداية الشتاء.",
    })
    void aPhraseThatLeadsOn(String line) {
        assertReads(line);
    }
}
