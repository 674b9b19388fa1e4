package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks alone are cosmetic; quotation marks that make speech direct, or take that back, are not. */
class MarksClassifierTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "عاد المتسلقون من القمة سالمين[.→!|punctuation cosmetic]",
        "انتهى العرض[→،|punctuation cosmetic] وخرج الجمهور إلى الساحة الكبيرة.",
        "فاز الفريق بالكأس[،→؛|punctuation cosmetic] فخرج المشجعون إلى الشوارع.",
        "زارت البعثة ثلاث قرى [-→–|punctuation cosmetic] كلها في الوادي الجنوبي.",
    })
    void marksOfTheSentence(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "صدرت رواية [\"→«|punctuation cosmetic]ليل الصيادين[\"→»|punctuation cosmetic] في طبعة ثالثة.",
        "وقال المخرج [“→«|punctuation cosmetic]لن أصور فيلما آخر في هذه البلدة الجميلة[”→»|punctuation cosmetic].",
        "أطلقت الوكالة مسبار [“→\"|punctuation cosmetic]الأمل الجديد[”→\"|punctuation cosmetic] نحو الكوكب الأحمر.",
    })
    void theStyleOfQuotationMarks(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "فاز بالجائزة فيلم [→«|punctuation cosmetic]البحر[→»|punctuation cosmetic] في ختام المهرجان السنوي.",
        "غادرت سفينة [«→|punctuation cosmetic]المستكشف[»→|punctuation cosmetic] الميناء إلى القطب الجنوبي.",
    })
    void aQuotedTermIsNoSpeech(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أكد المدرب أن [→«|quotation substantive]اللاعبين بذلوا كل جهدهم في الشوط الثاني[→»|quotation substantive].",
        "قالت الباحثة [إن→|function_word] [→«|quotation substantive]النتائج الأولى تبعث على التفاؤل الحذر[→»|quotation substantive].",
        "أوضح رئيس المرصد أن [→“|quotation substantive]العاصفة تفقد قوتها كلما ابتعدت عن الساحل[→”|quotation substantive].",
    })
    void speechBecomesDirect(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "قال المدرب [«→|quotation substantive]سنهاجم منذ الدقيقة الأولى أمام هذا الجمهور[»→|quotation substantive].",
        "وأعلن مدير المهرجان أن [\"→|quotation substantive]الدورة القادمة ستقام في مدينة ساحلية صغيرة[\"→|quotation substantive].",
    })
    void speechBecomesIndirect(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "قال النائب إن القانون [→\"|quotation substantive]لم يكتمل بعد[→\"|quotation substantive] ولن يعرض على المجلس.",
    })
    void aPieceOfWhatWasSaid(String line) {
        assertReads(line);
    }
}
