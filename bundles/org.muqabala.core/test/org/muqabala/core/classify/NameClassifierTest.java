package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A longer or shorter form of a name, or a title for it, is style; another person is substantive. */
class NameClassifierTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "وقال [→سمير|name stylistic] الحلبي إن الموسم السياحي كان ممتازا هذا العام.",
        "سلم [محمد→|name stylistic] الزعبي الجائزة إلى الفائزة في حفل كبير.",
        "ألقى [الدكتور→|name stylistic] كريم الأسمر محاضرة عن تاريخ الخط العربي.",
        "استقبل الملك [→فيصل|name stylistic] الحكام والمدربين في قصره الصيفي.",
        "وصل وزير الثقافة [→نبيل الخطيب|name stylistic] إلى المهرجان متأخرا عن موعده.",
    })
    void longAndShortForms(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تسلم هشام النجار رئاسة النادي. وقال [النجار→الرئيس|name stylistic] إن الديون ستسدد قبل الصيف.",
        "وصل وزير الزراعة حسن الكردي إلى الوادي. وزار [الوزير→الكردي|name stylistic] الحقول التي أغرقها النهر.",
    })
    void aTitleForAName(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[وزير الثقافة→الوزير|name stylistic] نبيل الخطيب افتتح مهرجان الربيع في الواحة.",
    })
    void anotherTitleOfTheSamePerson(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "سلم [محمد→أحمد|name substantive] الزعبي الجائزة إلى الفائزة في حفل كبير.",
        "سجل [سمير الحلبي→كريم الأسمر|name substantive] هدف المباراة الوحيد في الدقيقة الأخيرة.",
        "وصل وزير [الداخلية→المالية|name substantive] إلى موقع الحريق بعد منتصف الليل.",
        "قال [المدير→الوزير|name substantive] إن الجسر سيبقى مغلقا حتى الربيع.",
    })
    void anotherPerson(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "انتقل المهرجان من [بغداد→البصرة|lexical substantive] إلى مدينة جبلية صغيرة.",
        "أقلعت الطائرة من [باريس→روما|lexical substantive] محملة بالأدوية والخيام.",
    })
    void placesAreNoNames(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أحرز [نادي→|name stylistic] النسور كأس البلاد للمرة الرابعة في تاريخه.",
        "سينتقل الحارس الشاب إلى [نادي→|name stylistic] برشلونة مقابل أربعين مليون يورو.",
        "انضمت [حركة→|name stylistic] الشباب إلى حملة التشجير في الوادي الجنوبي.",
    })
    void theLongFormOfABody(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تظاهر الآلاف ضد [الحكومة→مجلس الوزراء|name stylistic] مطالبين بخفض أسعار الوقود والخبز في كل المحافظات.",
        "اعتبر مندوب اليابان أن دور [الأمم المتحدة→المنظمة الدولية|name stylistic] في المفاوضات يجب أن يتوسع قبل نهاية السنة.",
        "أعلنت [روسيا→موسكو|name stylistic] تعليق مشاركتها في اتفاق تصدير الحبوب عبر الموانئ حتى الخريف.",
        "تبنى تنظيم [الدولة الإسلامية→داعش|name stylistic] الهجوم الذي استهدف نقطة تفتيش شمال المدينة.",
    })
    void twoNamesOfOneBody(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقالت [→الوزارة|name stylistic] إن الجسر الجديد سيفتح أمام حركة السير قبل نهاية الصيف.",
    })
    void aSubjectForAnUnderstoodOne(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وصل إلى المطار وزير الخارجية [→ووزير المالية|addition substantive] لاستقبال الضيف الكبير والوفد المرافق له.",
    })
    void somebodyMore(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "حكمت المحكمة على القائد [أبو عمر→|name stylistic] الشيشاني غيابيا بالسجن عشرين عاما.",
    })
    void namesByAChild(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "استقال [→نائب|name substantive] مدير المصرف بعد الكشف عن تحويلات مشبوهة إلى حسابات خارجية.",
    })
    void deputies(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقالت رئيسة [→لجنة|name stylistic] التحكيم إن الروايات المرشحة هذه السنة أفضل من سابقاتها.",
    })
    void constructs(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "قال المتحدث باسم [الخارجية→الداخلية|name substantive] إن السلطات تتابع قضية الصيادين المحتجزين عن كثب.",
        "قال مدير المشروع [حسن→حسين|name substantive] العلي إن العمل سينتهي قبل موعده بشهرين.",
    })
    void offices(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أعلنت [مجموعة→شركة|lexical] الطيران أنها ستستأنف رحلاتها إلى الجزيرة قبل بداية الصيف.",
    })
    void aNounBehindAVerbOfSayingIsNoName(String line) {
        assertReads(line);
    }

    @Test
    void aSlipInAPrepositionMakesNoNameOfTheNounBehindIt() {
        assertReads("ولم يختلف المحكمون [على→علي|orthographic cosmetic] الرواية الفائزة، وأشاد رئيسهم بلغة [الرواية→القصيدة|lexical substantive] وبنائها.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تمكن [رجال الإطفاء→الدفاع المدني|name stylistic] من السيطرة على الحريق بعد ساعات من اندلاعه في الغابة.",
    })
    void bodiesByTheirMen(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وشكرت [الأمينة العامة للجمعية سعاد→|name stylistic] الشمالي المتطوعين على عملهم.",
        "ودعا [زعيم→السكرتير العام|name stylistic] الحزب كريم الأسمر إلى مؤتمر في الربيع.",
        "شارك ماجد [بن سالم→|name stylistic] الكردي في سباق القوارب الشراعية.",
    })
    void titlesOfSeveralWords(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وطالبت العائلات بنشر أسماء [بقية→باقي|lexical stylistic] الغرقى في الصحف.",
    })
    void aCommonNounBehindAHomographOfAName(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[وأضافت→وقالت|attribution stylistic] [→مديرة المسرح سلمى الحريري|name stylistic]: «الموسم الجديد يبدأ بعرض للأطفال في ساحة البلدة».",
        "[وأضافت→وقالت|attribution stylistic] [→مديرة المسرح جمانة الصفدي|name stylistic]: «الموسم الجديد يبدأ بعرض للأطفال في ساحة البلدة».",
    })
    void aTitledSubjectForAnUnderstoodOne(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[المتحدث→الناطق|lexical stylistic] باسم خفر السواحل نفى غرق القارب قرب الجزيرة.",
    })
    void twoWordsForOneOffice(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أعلنت وزارة الموارد المائية [→العراقية|name stylistic] أن السد امتلأ للمرة الأولى منذ سنوات.",
        "رفضت هيئة [→حماية|name stylistic] الشواطئ إقامة فندق جديد على الكثبان.",
        "عرض متحف البحر [الوطني→|name stylistic] مركبا خشبيا عمره ألف عام.",
    })
    void aBodyByALongerName(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "عرض التاجر سجادة البيت [القديمة→|omission stylistic] على زوار السوق.",
    })
    void anAdjectiveOfNoBody(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "سجل [المهاجم→|name stylistic] نبيل الخطيب هدف الفوز في الدقيقة الأخيرة.",
        "سجل [لاعب الوسط→|name stylistic] نبيل الخطيب هدف الفوز في الدقيقة الأخيرة.",
        "شرح [الخبير→|name stylistic] سمير الحلبي للطلاب أسباب الجفاف.",
    })
    void whatSomebodyIs(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "عاد الوزير إلى [الخرطوم→العاصمة|name stylistic] بعد جولة دامت أسبوعا.",
    })
    void theCapitalAndItsName(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "اشترت [شركة→|name stylistic] إيرباص مصنعا صغيرا في الجنوب.",
    })
    void theNounBeforeTheNameOfABody(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[وافتتح→وتقدم|lexical stylistic] [المهاجم→|name stylistic] سمير الحلبي لفريقه في الدقيقة العاشرة.",
    })
    void whatSomebodyIsBesideAnotherVerb(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "انخفضت الخسائر الصافية [للشركة→|name stylistic] بعد إغلاق مصنعين صغيرين.",
    })
    void theOwnerThatIsUnderstood(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "سجل [المهاجم→المدافع|lexical substantive] سمير الحلبي هدف الفوز في الدقيقة الأخيرة.",
    })
    void anotherRoleIsAnotherWord(String line) {
        assertReads(line);
    }
}
