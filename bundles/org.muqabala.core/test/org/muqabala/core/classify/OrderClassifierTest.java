package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same words in another place of the sentence are a change of order, told once where they stand side by side. */
class OrderClassifierTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "تضم الحديقة أنواعا من [الزيتون والنخيل→النخيل والزيتون|order stylistic] جلبت من الجنوب.",
        "أثر الجفاف في محصول [القمح والشعير→الشعير والقمح|order stylistic] هذا العام.",
        "فازت الممثلة بجائزتي [الجمهور والنقاد→النقاد والجمهور|order stylistic] في ختام المهرجان.",
        "تعاونت شركتا [البناء والنقل→النقل والبناء|order stylistic] على شق الطريق الجبلي.",
    })
    void twoWordsJoinedByAnd(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[في ختام الحفل→|order stylistic] تسلم المخرج الجائزة الكبرى [→في ختام الحفل|order stylistic].",
        "عرض المتحف [أمس→|order stylistic] تمثالا نادرا من العصر البرونزي [→أمس|order stylistic].",
    })
    void aPhraseThatChangesItsPlace(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تضم الحديقة أنواعا من الزيتون [والنخيل→والصنوبر|lexical substantive] جلبت من الجنوب.",
    })
    void otherWordsAreNoOrder(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ناقش الوزراء [خلال الاجتماع→|order stylistic] خطة لتوسيع شبكة المياه في القرى المعزولة [→خلال الاجتماع|order stylistic].",
    })
    void anAdverbialThatMoves(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "غمرت المياه [قرى عدة→عدة قرى|order stylistic] على ضفة النهر بعد انهيار السد.",
        "خفض المصنع [الإنتاج اليومي→اليومي للإنتاج|order stylistic] بسبب نقص المواد الأولية.",
    })
    void twoWordsSideBySide(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[ونفى→وكان|function_word stylistic] مدرب الفريق [→نفى|order stylistic] التهم الموجهة إليه في قضية الرشوة.",
        "[أعلنت→وكانت|function_word stylistic] وزارة الزراعة [→قد أعلنت|order stylistic] خطة لمكافحة الجراد في الجنوب.",
    })
    void aVerbThatLeavesAnAuxiliaryInItsPlace(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "قال الحراس إن ما حدث مؤسف، إذ [لقي→|order stylistic] سبعة بحارة [→لقوا|order stylistic] حتفهم بعد غرق السفينة قبالة الساحل.",
    })
    void aVerbThatAgreesWithTheSubjectBeforeIt(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وصل رجال الإطفاء إلى القلعة بعد [ساعتين→|order stylistic] [من→|function_word stylistic] اندلاع الحريق [→بساعتين|order stylistic].",
    })
    void aCountBehindWhatItCounts(String line) {
        assertReads(line);
    }
}
