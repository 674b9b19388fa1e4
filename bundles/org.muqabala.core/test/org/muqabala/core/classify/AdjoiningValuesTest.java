package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that tell one number, time or degree of certainty together are one change. */
class AdjoiningValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "أدى الانهيار إلى سقوط [عمودين→4 أعمدة|number substantive] من أعمدة المعبد القديم.",
    })
    void aDualAndANumberOfTheSameThing(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وصل المتسلقون إلى القمة فجر [الجمعة→أول من أمس|date substantive] بعد رحلة شاقة.",
        "جمع المزارعون المحصول في الأسبوع [الماضي→المنتهي في 9 أيار|date substantive] قبل موجة الحر.",
    })
    void aTimeAndWhatLeadsToIt(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "حقق المصنع [العام الماضي→في 2019|date substantive] أرباحا قياسية رغم تراجع الطلب.",
    })
    void aYearForATimeToldFromToday(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وإن الجسر الجديد [لن→قد لا|negation_modality substantive] يفتح أمام السيارات قبل الصيف.",
    })
    void denialAndWhatItTakesAlong(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "يبدأ السباق قبل [يومين→يوم واحد|number substantive] من افتتاح المهرجان.",
    })
    void aDualAndOneOfTheSameThing(String line) {
        assertReads(line);
    }
}
