package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same day at the same precision is cosmetic; a weekday or a "next" more is style; another day or time is substantive. */
class DateClassifierTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "تبدأ البطولة في 14 [يونيو→حزيران|date cosmetic] على ملاعب ثلاث مدن.",
        "افتتح المتحف في 3 [تشرين الثاني→نوفمبر|date cosmetic] بعد ترميم طويل.",
        "سقط النيزك في [آب→أغسطس|date cosmetic] قرب واحة بعيدة.",
        "عاد الحجاج في 20 [جويلية→يوليو|date cosmetic] على متن ثلاث سفن.",
    })
    void theSameMonthInAnotherCalendar(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تبدأ البطولة في 14 [→حزيران/|date cosmetic]يونيو على ملاعب ثلاث مدن.",
        "تبدأ البطولة في 14 [→حزيران (|date cosmetic]يونيو[→)|date cosmetic] على ملاعب ثلاث مدن.",
        "تبدأ البطولة في 14 حزيران[/يونيو→|date cosmetic] على ملاعب ثلاث مدن.",
        "تبدأ البطولة في 14 حزيران [(يونيو)→|date cosmetic] على ملاعب ثلاث مدن.",
    })
    void bothNamesOfAMonth(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "يصل الوفد [الاثنين→|date stylistic] 14 يونيو إلى المدينة الأولمبية.",
        "عرض الفيلم يوم [→الجمعة|date stylistic] 7 مارس في قاعة صغيرة.",
    })
    void aWeekdayBesideADate(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تستأنف المباريات الأسبوع [→المقبل|date stylistic] بعد توقف طويل.",
        "يفتتح الجسر العام [المقبل→القادم|date stylistic] بعد تأخير سنتين.",
        "زار المنتخب المدينة الشهر [الماضي→المنصرم|date stylistic] استعدادا للبطولة.",
        "يفتتح الجسر الشهر [الماضي→المقبل|date substantive] بحضور سكان الضفتين.",
    })
    void nextAndLast(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تنطلق القافلة [الأحد→الخميس|date substantive] من ساحة البلدية القديمة.",
        "تبدأ البطولة في [14→16|date substantive] يونيو على ملاعب ثلاث مدن.",
        "تبدأ البطولة في 14 [يونيو→يوليو|date substantive] على ملاعب ثلاث مدن.",
        "بني المسرح عام [1954→1956|date substantive] على أنقاض سوق قديمة.",
        "وصل المتسابقون [أمس→الثلاثاء|date substantive] إلى خط النهاية في الصحراء.",
    })
    void anotherDay(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "انقطعت الكهرباء عن الحي [مساء→|date substantive] الثلاثاء بسبب العاصفة.",
        "غادرت السفينة الميناء [→أمس|date substantive] وعلى متنها مئات السياح.",
        "غادرت السفينة الميناء [صباحا→مساء|date substantive] وعلى متنها مئات السياح.",
    })
    void aTimeThatOneVersionHas(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[مارس→درب|lexical] اللاعب رياضة السباحة في طفولته قبل كرة القدم.",
        "شكر الأمين [→العام|name stylistic] للاتحاد جميع المتطوعين في الحفل.",
        "حضر الحفل أحد [→أشهر|addition] الرسامين مع تلاميذه الصغار.",
    })
    void wordsThatAreNoDates(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "يبدأ الحفل الساعة [الثالثة مساء→15:00|date cosmetic] في قاعة البلدية الكبرى.",
        "هبطت الطائرة الساعة [الثامنة والنصف→8:30|date cosmetic] صباحا على مدرج بديل.",
        "يبدأ الحفل الساعة [الثامنة→التاسعة|date substantive] في قاعة البلدية الكبرى.",
        "أقلعت المروحية الساعة [14:20→15:20|date substantive] من سطح المستشفى.",
        "أقفلت صناديق الاقتراع [→في الساعة السابعة|date substantive] من دون حوادث تذكر.",
    })
    void clockTimes(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تحيي المدينة ذكرى تأسيسها في 12 [ربيع الأول→ربيع الآخر|date substantive] من كل عام.",
    })
    void hijriMonths(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تأسست الجمعية في [العام→|date stylistic] 1968 على يد مجموعة من الأطباء المتطوعين.",
    })
    void theWordForAYear(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تفتتح المكتبة أبوابها [الأحد المقبل→بعد غد|date substantive] بعد أعمال صيانة استمرت ستة أشهر.",
        "انتهت المهلة [أمس→الاثنين|date substantive] من دون أن يتوصل الطرفان إلى تسوية للنزاع التجاري.",
        "وقع الزلزال [عند منتصف الليل→|date substantive] وشعر به سكان المدن الساحلية كافة من دون وقوع ضحايا.",
        "حدد القضاء [العشرين→الثلاثين|date substantive] من حزيران موعدا للنطق بالحكم في القضية.",
    })
    void relativeAgainstNamedDays(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تفتح المكتبة الجديدة أبوابها [يوم→في|function_word stylistic] [السبت→|date stylistic] 4 مايو أمام الجمهور.",
    })
    void theWordDayIsAParticle(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أعلن الاتحاد مساء [أمس→|date stylistic] الأربعاء موعد القرعة الجديدة.",
        "وصلت السفينة صباح [→اليوم|date stylistic] محملة بالقمح والزيت.",
    })
    void aDayThatIsKnownAnyhow(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "غادرت القافلة المدينة [→أمس|date substantive] متوجهة إلى الحدود الشمالية.",
    })
    void aDayThatNothingElseTells(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "عثر الفريق على مسجد من القرن [الثامن→التاسع|date substantive] في البلدة القديمة.",
        "بنيت محطة القطار [→في ثلاثينات القرن الماضي|date substantive] على أطراف البلدة.",
    })
    void centuriesAndDecades(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "افتتح السوق الشعبي مساء [أول من أمس→الثلاثاء|date substantive] بحضور آلاف الزوار.",
    })
    void theDayBeforeYesterday(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقع الزلزال عند الساعة 6,30 [(3,30 ت غ)→|date stylistic] وأيقظ سكان الساحل.",
    })
    void theSameHourInGreenwichTime(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "عادت الحافلة إلى القرية [الخميس→أمس الأول|date substantive] وعلى متنها عشرون تلميذا.",
    })
    void theDayBeforeYesterdayInTwoWords(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "زاد عدد الزوار في [شهر→|date cosmetic] نوفمبر على رغم البرد.",
    })
    void aMonthCalledByThatWord(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ينتهي ترميم القلعة قبل نهاية [العام→السنة|lexical stylistic].",
    })
    void twoWordsForTheYear(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أقلعت الطائرة في الساعة 6:30 صباحا بالتوقيت المحلي [→(03:30 بتوقيت غرينتش)|date stylistic] من مدرج قصير.",
    })
    void theHourInGreenwichTimeBesideTheLocalOne(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تبدأ البطولة في يونيو [→(|punctuation cosmetic]حزيران[→)|punctuation cosmetic] على ملاعب ثلاث مدن.",
    })
    void bracketsAroundTheSecondNameOfAMonthAreMarks(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[→في ديسمبر/كانون الأول 2003،|order stylistic] دمر الزلزال المدينة القديمة [في ديسمبر كانون الأول عام 2003→|order stylistic] وشرد نصف سكانها.",
    })
    void aMonthOfTwoNamesInAnotherPlace(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "يفتح المتحف أبوابه في [أول→الأول من|date cosmetic] سبتمبر أمام تلاميذ المدارس.",
    })
    void theFirstOfAMonth(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "غرقت السفينة في [9→التاسع|date cosmetic] أكتوبر قبالة جزيرة صغيرة.",
    })
    void theDayOfAMonthInWords(String line) {
        assertReads(line);
    }
}
