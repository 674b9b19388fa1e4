package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Particles, prepositions, conjunctions and pronouns carry no fact. */
class FunctionWordClassifierTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "سافر الفريق [إلى→نحو|function_word stylistic] الجبال استعدادا للموسم الجديد.",
        "جلس الجمهور [في→على|function_word stylistic] المدرجات ساعات قبل المباراة.",
        "أجلت الشركة الحفل [بسبب→جراء|function_word stylistic] العاصفة الثلجية.",
        "تدرب اللاعبون [خلال→أثناء|function_word stylistic] العطلة في ملعب قريب.",
        "عقدت اللجنة دورتها [في →ب|function_word stylistic]الإسكندرية بحضور خبراء البحار.",
        "تحدث المخرج [حول→عن|function_word stylistic] فيلمه الجديد أمام الطلاب.",
        "عاد السياح [إثر→بعد|function_word stylistic] انحسار المياه عن الطرق.",
    })
    void prepositions(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "فاز الفريق بالكأس [ثم →و|function_word stylistic]احتفل مع جمهوره في الساحة.",
        "[→و|function_word stylistic]أغلقت السلطات الشاطئ الشرقي أمام السباحين.",
        "[ف→و|function_word stylistic]خرج الأهالي إلى الساحات خوفا من الهزات.",
        "تأخرت الطائرة [لكن→إلا أن|function_word stylistic] الركاب لم يغادروا القاعة.",
        "[كما →و|function_word stylistic]زار الوفد مصنع الزجاج القديم في الضاحية.",
    })
    void conjunctions(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "اشترى النادي الأرض [→و|function_word stylistic]التي تحيط بالملعب القديم.",
        "حفر العمال [هذا→ذلك|function_word stylistic] النفق في ثلاث سنوات.",
    })
    void pronouns(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "استعاد الفريق [→كل|function_word stylistic] نقاطه بعد قرار المحكمة الرياضية.",
        "بحث الخبراء [→في|function_word stylistic] أسباب انهيار السد القديم.",
    })
    void aWordMore(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "سافر الفريق إلى [الجبال→الساحل|lexical substantive] استعدادا للموسم الجديد.",
    })
    void nounsAreNone(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "حررت الشرطة مخالفتين [ضد→في حق|function_word stylistic] صاحب المطعم.",
    })
    void prepositionsOfTwoWords(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أضرمت النار في الغابة [عقب→بعدما|function_word stylistic] [انتهاء→انتهى|inflection stylistic] المهرجان الصيفي.",
    })
    void aParticleBeforeAnotherWordIsToldApart(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أدانت المحكمة البحار وحده [و→فيما |function_word stylistic][برأت→برّأت|orthographic cosmetic] القبطان من تهمة الإهمال.",
    })
    void aParticleBeforeAWordWithMarks(String line) {
        assertReads(line);
    }
}
