package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Denial, certainty and commitment change what is promised: substantive, whatever word carries them. */
class ModalityClassifierTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "البلدية [→لا|negation_modality substantive] تنوي هدم السوق القديمة في وسط المدينة.",
        "المدرب [→لن|negation_modality substantive] يغير تشكيلة الفريق في مباراة الإياب.",
        "الشركة [→لم|negation_modality substantive] تدفع رواتب العمال منذ بداية الصيف.",
        "أعلن المتحف [→عدم|negation_modality substantive] بيع اللوحات القديمة في المزاد.",
        "كان قرار الحكم [→غير|negation_modality substantive] عادل في رأي الجمهور.",
        "الأرصاد [ليست→|negation_modality substantive] قادرة على رصد العاصفة الرملية مبكرا.",
    })
    void aDenialPutIn(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "النادي [س→قد |negation_modality substantive]يبيع لاعبه الدولي في سوق الانتقالات.",
        "الحكومة [سترفع→قد تُرفع|negation_modality substantive] الدعم عن الخبز والوقود.",
        "الوزارة [قد→|negation_modality substantive] تغلق المدارس الريفية في الشتاء.",
        "[ربما→|negation_modality substantive] تصل العاصفة إلى السواحل الجنوبية قبل الفجر.",
        "النادي [يجب→يمكن|negation_modality substantive] أن يبيع ملعبه القديم.",
    })
    void perhapsAndWill(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "النادي [يجب→ينبغي|lexical stylistic] أن يبيع ملعبه القديم في الضاحية.",
        "العمال يواصلون الإضراب [ب→من |function_word stylistic]دون تحديد موعد لنهايته.",
    })
    void wordsOfTheSameStrength(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وكانت الشركة [قد→|function_word stylistic] أعلنت خططها لبناء مصنع جديد.",
        "[وقد →و|function_word stylistic]وصلت البعثة إلى القمة قبل الغروب.",
    })
    void perhapsBeforeThePastSaysNothing(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أضاءت الفوانيس كل الشوارع [غير أن→لكن|function_word stylistic] الساحة بقيت مظلمة.",
        "زار الوفد [كلا→|function_word stylistic] الملعبين قبل اختيار مقر النهائي.",
    })
    void wordsThatDenyNothing(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "اتفق البلدان على [ألا→أن|negation_modality substantive] يشارك الفريق في البطولة المقبلة.",
        "تنوي الشركة [→عدم|negation_modality substantive] تجديد عقود العمال الموسميين في نهاية الصيف.",
        "اللقاح [→غير|negation_modality substantive] فعال ضد السلالة الجديدة وفق الدراسة التي نشرتها المجلة.",
        "يعتقد المحققون أن الطيار كان [→بلا|negation_modality substantive] خبرة في قيادة هذا الطراز من الطائرات.",
    })
    void denialsOfAllKinds(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[من المتوقع أن →س|negation_modality substantive]تصل السفينة إلى الميناء الجنوبي بعد أسبوع.",
        "من [المرجح→المحتمل|negation_modality substantive] أن تتأخر الرحلات الدولية بسبب إضراب المراقبين الجويين.",
    })
    void expectedAndSure(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تبعد القرية 40 [كيلومترا→كلم|number cosmetic] عن مركز المحافظة الجبلية.",
    })
    void anAbbreviationDeniesNothing(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[سوف →س|function_word stylistic]تصل السفينة المحملة بالحبوب إلى الميناء الجنوبي بعد أسبوعين.",
    })
    void bothWordsOfTheFuture(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[يجب→|negation_modality substantive] على المسافرين إبراز شهادة التلقيح عند دخول المطار.",
        "يقول الخبراء إن السد [لن→قد|negation_modality substantive] يمتلئ هذا العام بسبب ضعف الأمطار في المنابع.",
    })
    void aCallThatOneVersionHas(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أكد الحكم أنه [لم→ولم|function_word stylistic] يشاهد اللقطة قبل نهاية الشوط.",
        "وقال الأهالي إن الجسر [ليس→لا|function_word stylistic] يصلح للشاحنات الثقيلة.",
    })
    void theSameDenialInAnotherParticle(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ظلت مبيعات التذاكر [تحت→دون|function_word stylistic] التوقعات طوال المهرجان.",
        "بقيت المياه في السد [تحت→دون|function_word stylistic] المستوى المعتاد حتى الخريف.",
    })
    void belowIsNoDenial(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "النادي [لم→لن|negation_modality substantive] يبيع ملعبه القديم.",
    })
    void anotherTimeOfDenialIsAnotherPromise(String line) {
        assertReads(line);
    }
}
