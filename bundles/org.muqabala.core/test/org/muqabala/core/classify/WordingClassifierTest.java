package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another word may stand for the same thing or for another; what one version alone has may carry a fact or none. */
class WordingClassifierTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "تراجعت [كلفة→تكلفة|lexical stylistic] بناء الملاعب بعد هبوط أسعار الحديد.",
        "حضر [معظم→غالبية|lexical stylistic] أعضاء النادي الجلسة الأخيرة في الصيف.",
        "[ارتفعت→زادت|lexical stylistic] حرارة المياه في خليج المرجان هذا الصيف.",
        "[انخفضت→هبطت|lexical stylistic] صادرات الزيتون بعد موجة الجفاف.",
        "[بدأت→انطلقت|lexical stylistic] أعمال ترميم القلعة في أول الربيع.",
        "أجرى العلماء [اختبارات→تجارب|lexical stylistic] على محرك السفينة الجديد.",
        "تعرض [المنزل→البيت|lexical stylistic] القديم لحريق كبير فجر اليوم.",
        "[أنهى→اختتم|lexical stylistic] الفريق معسكره التدريبي في الجبال.",
        "نال المتسابق [جائزة→مكافأة|lexical stylistic] مالية كبيرة من المنظمين.",
        "تلبي المحطة [حاجات→احتياجات|lexical stylistic] سكان الوادي من الماء.",
        "يعيش في المحمية [حوالى→نحو|lexical stylistic] مئة غزال نادر.",
    })
    void anotherWordForTheSame(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[ارتفعت→انخفضت|lexical substantive] حرارة المياه في خليج المرجان هذا الصيف.",
        "اشترى النادي [ملعبا→فندقا|lexical substantive] قرب البحر بقرض مصرفي.",
        "توفي [الممثل→المغني|lexical substantive] في بيته الريفي بعد مرض طويل.",
        "أصيب في الحادث [سائق→شرطي|lexical substantive] وراكبان من بلد مجاور.",
        "تمتد المحمية [شمال→جنوب|lexical substantive] المدينة على مساحة واسعة.",
        "رفض المدرب عرض النادي [الإيطالي→الإسباني|lexical substantive] مرتين.",
    })
    void anotherWordForAnotherThing(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أعلنت الجمعية [→في مؤتمر صحافي مشترك|addition substantive] موعد السباق الكبير حول البحيرة الشمالية.",
        "أصيب عدد من العمال [في مصنع الأسمدة القديم→|omission substantive] ونقلوا إلى المستشفى بسيارات الدفاع المدني.",
        "تسلم المخرج جائزته [→في قرطاج|addition substantive] وسط تصفيق طويل من الحضور.",
    })
    void wordsThatCarryAFact(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أقام النادي حفلا [→كبيرا|addition stylistic] لتكريم لاعبيه القدامى.",
        "وصلت القافلة [أخيرا→|omission stylistic] إلى القرى المعزولة وراء الجبل.",
        "بدأ اللاعبون التدريب [→في الوقت نفسه|addition stylistic] على ملعبين مختلفين.",
        "تحسن الطقس [بشكل ملحوظ→|omission stylistic] على السواحل الشمالية والغربية.",
    })
    void wordsWithoutAFact(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[وافتتح→وبدأ|lexical stylistic] المهرجان دورته الثالثة بفيلم عن الصحراء.",
        "[وجابت→وقطعت|lexical stylistic] القافلة السهول الشرقية في عشرة أيام.",
        "وصلت القافلة التي [تحمل→تنقل|lexical stylistic] الدواء إلى القرى المعزولة.",
    })
    void anotherVerbForWhatHappened(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[ووافق→ورفض|lexical substantive] المدرب طلب النادي الساحلي تمديد العقد سنة أخرى.",
        "[وانتصر→وانهزم|lexical substantive] الفريق الضيف في مباراة حضرها آلاف الطلاب.",
        "[باعت→اشترت|lexical substantive] البلدية أرض السوق القديمة بمبلغ كبير.",
    })
    void aVerbThatSaysTheOpposite(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وصلت الرسامة [→(52 عاما)|addition substantive][→،|punctuation cosmetic] إلى المعرض بعد افتتاحه بساعة.",
    })
    void aCommaBehindBracketsIsNoneOfTheirs(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقال المدرب [→لمراسل الصحيفة|addition substantive][→:|punctuation cosmetic] «لعبنا بشجاعة كبيرة».",
    })
    void aColonBehindWordsLeadsToTheSpeech(String line) {
        assertReads(line);
    }
}
