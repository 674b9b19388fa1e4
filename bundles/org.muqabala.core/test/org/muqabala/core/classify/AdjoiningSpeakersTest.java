package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another speaker behind another verb of saying, and one source that becomes several. */
class AdjoiningSpeakersTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "[وذكرت مصادر ملاحية→وأعلنت الشركتان|attribution substantive] أن السفينة ستعود إلى الميناء خلال أسبوع.",
    })
    void anotherSpeaker(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وأفاد [مصدر محلي→مصادر محلية|attribution substantive] أن السد القديم تصدع بعد العاصفة.",
    })
    void oneSourceForSeveral(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وصل [مسؤول→مسؤولون|inflection stylistic] إلى القرية بعد ساعات من الزلزال.",
    })
    void nobodyWhoSaysIt(String line) {
        assertReads(line);
    }
}
