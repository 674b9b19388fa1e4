package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A measure written out and its abbreviation are the same value; two measures are not. */
class MeasuresTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "هطل على السهل الغربي 64 [مليمترا→ملم|number cosmetic] من المطر في ساعات قليلة.",
        "صادر الحراس 12 [كيلوغراما→كلغ|number cosmetic] من العاج في مستودع قرب الميناء القديم.",
        "تبلغ قدرة المحطة الجديدة 300 [ميغاواط→ميغاوات|number cosmetic] وتكفي حاجات ثلاث مدن ساحلية.",
    })
    void oneMeasure(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "يبعد المخيم 15 [كيلومترا→ميلا|lexical substantive] عن أقرب مستشفى في السهل الشرقي.",
        "قطع العداء آخر ثلاثة [كيلومترات→أمتار|lexical substantive] وهو يعرج من شدة الألم.",
    })
    void twoMeasures(String line) {
        assertReads(line);
    }
}
