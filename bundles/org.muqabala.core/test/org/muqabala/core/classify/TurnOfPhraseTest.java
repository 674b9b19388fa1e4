package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A turn of phrase that changes whole is one change, not as many as it has words. */
class TurnOfPhraseTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "تقرير اللجنة الفنية [يشير إلى→لم يثبت بعد|negation_modality substantive] أن الجسر القديم آيل للسقوط.",
        "مدير الشركة [يدرس→لا يستبعد|negation_modality substantive] بيع الفرع الجنوبي قبل الصيف.",
        "القاعة الكبرى [لا تزال→لم تعد|negation_modality substantive] صالحة للعرض منذ الترميم الأخير.",
    })
    void aVerbAndTheDenialOfAnother(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "مدير الشركة [→لا|negation_modality substantive] يستبعد بيع الفرع الجنوبي قبل الصيف.",
    })
    void theDenialOfTheSameVerb(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "إدارة النادي [ستطعن→تدرس الطعن|negation_modality substantive] في قرار الاتحاد أمام المحكمة الرياضية.",
        "شركة النقل [ستبيع→تعتزم بيع|negation_modality substantive] حافلاتها القديمة قبل نهاية الصيف.",
    })
    void whatIsDoneAndWhatIsOnlyConsidered(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تراجع إنتاج القمح هذا الموسم [وعزا ذلك إلى→بسبب|attribution substantive] الجفاف الطويل في السهول.",
        "تراجع إنتاج الزيتون هذا الموسم [وأرجعت ذلك إلى→نتيجة|attribution substantive] الجفاف الطويل في السهول.",
    })
    void aCauseThatIsLeftToSomebody(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تستمر أعمال الصيانة [أسبوعين→عشرة أيام|number substantive] في الميناء القديم.",
        "على أن تسلم المفاتيح خلال [شهر→ستة أسابيع|number substantive] من توقيع العقد.",
        "أغلق المسرح القديم أبوابه أمام جمهور المدينة [بين عامي 2009 و2012→ثلاث سنوات|date substantive] قبل ترميمه وافتتاحه.",
    })
    void periodsInOtherUnits(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "السفينة التي [كان يقودها→قادها|inflection stylistic] قبطان متقاعد غرقت قبالة الساحل.",
    })
    void aVerbAndItsPastWithAnAuxiliary(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ويرجح الباحثون أن [تكون→|function_word stylistic] [التماثيل→اللوحات|lexical substantive] نقلت من الجبل القديم إلى الساحل.",
    })
    void aNounBehindALightVerb(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[وينتظر→ومن المتوقع|lexical stylistic] أن تصل السفينة إلى الميناء قبل نهاية الأسبوع.",
    })
    void whatIsAwaitedByAVerbAndByAParticiple(String line) {
        assertReads(line);
    }
}
