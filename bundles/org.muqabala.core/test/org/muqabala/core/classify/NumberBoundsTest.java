package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same number more or less exact: about, at least, at most. What says how exact it is may stand elsewhere and in other words. */
class NumberBoundsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "أصيب [أكثر من→|number substantive] 30 متفرجا في تدافع عند البوابة.",
        "باعت المكتبة [→نحو|number substantive] 900 نسخة من الرواية الجديدة.",
        "كلف ترميم القصر [→ما يزيد على|number substantive] ثلاثة ملايين دينار حتى الآن.",
        "باعت المكتبة [نحو→أكثر من|number substantive] 900 نسخة من الرواية الجديدة.",
        "قطع المتسابقون [أقل→أكثر|number substantive] من 40 كيلومترا في اليوم الأول.",
    })
    void exactness(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "باعت المكتبة [نحو→حوالي|lexical stylistic] 900 نسخة من الرواية الجديدة.",
        "شارك [قرابة→زهاء|lexical stylistic] 200 طفل في سباق الحقول.",
    })
    void twoWordsForAbout(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تقلص الإنتاج إلى النصف [تقريبا→|number substantive] بعد توقف محطتين من أصل أربع عن العمل.",
    })
    void anApproximatorBehind(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "جرح في الحادث سبعة ركاب [على الأقل→|number substantive] بينهم سائق الحافلة.",
        "تضررت [→على الأقل|number substantive] ثلاثون مزرعة جنوب المدينة بعد العاصفة.",
    })
    void aBoundOfTwoWords(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "حضر المباراة [نحو→|order stylistic] ألفي متفرج [→تقريبا|order stylistic] رغم البرد الشديد.",
    })
    void aBoundAtAnotherPlace(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "تستغرق الرحلة يومين [على الأقل→|number substantive] في موسم الأمطار.",
        "تستغرق الرحلة [أكثر من 5→خمس|number substantive] ساعات في موسم الأمطار.",
        "شارك في المسيرة [قرابة→نحو|lexical stylistic] [10 آلاف→12 ألف|number substantive] شخص من أنحاء البلاد.",
    })
    void boundsBesideWhatTheyBound(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وتعمل السفينة بطاقة [تتجاوز→تبلغ|number substantive] 40 ألف حصان.",
        "وتعمل السفينة بطاقة [تبلغ→تصل إلى|lexical stylistic] 40 ألف حصان.",
    })
    void aVerbThatBoundsANumberAndOneThatGivesIt(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "شارك [ما يقرب من→نحو|lexical stylistic] 300 متطوع في تنظيف الشاطئ صباح أمس.",
        "وغادر المدينة [زهاء→ما يقارب|lexical stylistic] 70 ألف مصطاف قبل نهاية الأسبوع.",
        "بلغ عدد الزوار [ما يزيد على→أكثر من|lexical stylistic] 40 ألف زائر منذ افتتاح الحديقة.",
        "بلغ عدد الزوار [ما يزيد على→نحو|number substantive] 40 ألف زائر منذ افتتاح الحديقة.",
    })
    void aBoundOfSeveralWords(String line) {
        assertReads(line);
    }
}
