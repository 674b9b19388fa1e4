package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two forms of one lemma say the same; two words of one root may not. */
class InflectionClassifierTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "شكر المدرب [اللاعبون→اللاعبين|inflection stylistic] على جهدهم في البطولة.",
        "أعادت البلدية بناء [الجسر→الجسرين|inflection stylistic] بعد الفيضان الكبير.",
        "زار الوفد [مصنعا→مصانع|inflection stylistic] للزجاج في الضاحية الجنوبية.",
        "نشرت المجلة [تقريرا→تقارير|inflection stylistic] عن الحياة في أعماق المحيط.",
        "حضر الحفل [شاعر→شعراء|inflection stylistic] سابقون ورؤساء أندية كبيرة.",
        "ألغت الشركة [رحلة→رحلات|inflection stylistic] كثيرة بسبب الضباب.",
        "تضررت [سفينة→سفن|inflection stylistic] عدة في الميناء القديم.",
    })
    void caseAndNumberOfNouns(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[وصل→وصلت|inflection stylistic] إلى الميناء سفينة محملة بالقمح والزيت.",
        "اللاعبون [تدربوا→تدربا|inflection stylistic] على ركلات الجزاء في المساء.",
        "[تدرس→درست|inflection stylistic] اللجنة طلب النادي تأجيل المباراة.",
        "[يبني→بنى|inflection stylistic] العمال سدا جديدا فوق النهر الكبير.",
    })
    void formsOfTheVerb(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "قرأ الطلاب [الكتاب→كتاب|inflection stylistic] عن النجوم في مكتبة المدرسة.",
    })
    void theArticle(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "عزف الموسيقار [لحنا→أغنية|lexical] في ساحة القرية أمام الأطفال.",
    })
    void otherWords(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقع الرئيسان على [اتفاقية→اتفاق|lexical stylistic] لترسيم الحدود البحرية بعد مفاوضات شاقة.",
    })
    void twoNounsOfOneStemAreNone(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[وسيحصل→ويحصل|inflection stylistic] الفائز على قارب شراعي جديد.",
    })
    void whatIsToComeWithoutItsSign(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "دخل المتظاهرون الساحة [رافعين→ورفعوا|inflection stylistic] صور الغابة المحترقة.",
    })
    void theVerbAndItsNoun(String line) {
        assertReads(line);
    }
}
