package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value told in other words is the same value. */
class EqualValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "سجل المقياس أعلى مستوى خلال [يوم واحد→24 ساعة|number cosmetic] في تاريخ المدينة.",
        "حبس المتهم [أسبوعين→14 يوما|number cosmetic] على ذمة التحقيق في القضية.",
        "استمرت المباراة [90 دقيقة→ساعة ونصف الساعة|number cosmetic] من دون أهداف.",
        "مددت السلطات الإغلاق [ستة أشهر→نصف عام|number cosmetic] بسبب أعمال الصيانة.",
        "عاش الرسام في المنفى [عشرين عاما→عقدين|number cosmetic] قبل أن يعود إلى قريته.",
        "تأخر إقلاع الرحلة [نصف ساعة→30 دقيقة|number cosmetic] بسبب الضباب الكثيف فوق المدرج.",
        "بقيت اللوحة مفقودة [ربع قرن→25 عاما|number cosmetic] قبل العثور عليها في قبو المتحف.",
    })
    void asLongInOtherUnits(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "انتظر المسافرون [ساعتين→ساعات|number substantive] في صالة المغادرة بسبب العاصفة.",
        "يدوم المهرجان [عامين→سنتين|lexical stylistic] ويجوب مدن الساحل كلها.",
    })
    void otherLengthsAndOtherWordsForOneUnit(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "افتتح المعرض في 12[/3/→ مارس |date cosmetic]2024 بحضور الفنانين.",
        "تسري الرخصة حتى نهاية [الربع الثاني→يونيو|date cosmetic] ثم تجدد برسم مخفض.",
    })
    void oneDate(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تراجعت الحجوزات في [الربع الثاني→يونيو|date substantive] إلى أدنى مستوى لها.",
    })
    void aQuarterIsMoreThanItsLastMonth(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "فاز الضيوف على أصحاب الأرض [2-0→بهدفين دون رد|number cosmetic] في الجولة الأخيرة.",
        "خسر المنتخب أمام جاره [1-2→بهدف مقابل هدفين|number cosmetic] في المباراة الافتتاحية.",
    })
    void oneScore(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "فاز الفريق 3-[1→0|number substantive] على ضيفه في الجولة الأخيرة.",
    })
    void anotherScore(String line) {
        assertReads(line);
    }
}
