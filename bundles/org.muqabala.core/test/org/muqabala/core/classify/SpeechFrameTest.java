package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A verb of saying with its speaker and particle is told whole, whatever small words stand in its place. */
class SpeechFrameTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "[وأوضح الخبير أن→|attribution substantive] [→هذه|function_word stylistic] الأنفاق القديمة تمتد تحت أحياء المدينة كلها.",
    })
    void aFrameAndAParticleInItsPlace(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[وقالت مديرة المدرسة سعاد الحاج إن→|attribution substantive] القاعة الجديدة تتسع لمئتي تلميذ من أبناء الحي.",
    })
    void aFrameAlone(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[وأوضح→وأعلن|attribution stylistic] الخبير أن الأنفاق القديمة تمتد تحت أحياء المدينة كلها.",
    })
    void anotherVerbOfSayingInItsPlace(String line) {
        assertReads(line);
    }
}
