package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A foreign word in other letters is one word; native words that share their consonants are two. */
class TransliterationsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "وصل الوفد إلى [نيجيريا→نيجريا|orthographic cosmetic] لبحث تصدير الكاكاو والخشب إلى الأسواق المجاورة.",
        "نقلت [هليكوبتر→هيليكوبتر|orthographic cosmetic] المتسلقين الثلاثة من القمة بعد عاصفة ثلجية استمرت يومين.",
        "قال [ترامب→ترمب|orthographic cosmetic] إن المصانع ستعود إلى العمل في الربيع المقبل بكل طاقتها.",
        "عرض المختبر مزايا [البروتستانتي→البروتوستانتي|orthographic cosmetic] القديم أمام جمع من الزوار والطلاب.",
        "أقفلت السلطات [شواطئ→شواطىء|orthographic cosmetic] الخليج بعد رصد أسماك قرش قرب المسابح.",
        "قال [فيسلاند→فسلاند|orthographic cosmetic] إن الفريق سيسافر غدا إلى معسكره في الجبال. وأكد [فيسلاند→فسلاند|orthographic cosmetic] أن الحارس تعافى تماما.",
    })
    void oneForeignWord(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "كرمت البلدية [المتطوعين→المتطوعات|inflection stylistic] في حفل حضره سكان الحي القديم كلهم.",
        "وقع العقد مندوب من [النيجر→نيجيريا|lexical substantive] في ختام معرض الصناعات الجلدية.",
        "قال [سالم→سليم|name substantive] إن القافلة ستنطلق بعد صلاة الفجر إلى القرى العالية.",
    })
    void otherWords(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وصل [جوزف→جوزيف|orthographic cosmetic] كابيلا إلى المدينة في ساعة متأخرة من الليل.",
    })
    void aGivenNameInOtherLetters(String line) {
        assertReads(line);
    }
}
