package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What both versions quote has to read alike: any other word inside is a change of the quotation. */
class QuotedWordingClassifierTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "وقال القائد «نحن [فخورون→سعداء|quotation substantive] بما قدمه الفريق هذا الموسم».",
        "وقالت المخرجة «هذا الفيلم [رسالة→تحية|quotation substantive] إلى كل أم في القرية».",
        "وأضاف العالم «لقد [رصدنا→سجلنا|quotation substantive] هزات صغيرة تحت قاع البحر».",
    })
    void anotherWordInside(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقال «سنعمل [→معا|quotation substantive] من أجل ملعب جديد يليق بالمدينة».",
        "وتابع «إن الأمطار [الغزيرة→|quotation substantive] أنقذت محاصيل الوادي كله».",
    })
    void aWordMoreOrLess(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقال «لن نغادر [من→|quotation substantive] هذه المدينة قبل انتهاء البطولة».",
        "وأوضح «سنبدأ العمل [في→خلال|quotation substantive] الأسبوع الأول بعد العطلة».",
    })
    void particlesCountInsideToo(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقال رئيس النادي «[→لا|quotation substantive] نريد بيع اللاعبين الشباب إلى أندية أخرى».",
    })
    void aDenialInside(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقالت «أشكر [المدرب→|quotation substantive] كريم على صبره معنا طوال الموسم».",
    })
    void aNameInside(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وأعلن «سنزرع [ألف→ألفي|quotation substantive] شجرة على ضفاف النهر قبل الربيع».",
    })
    void aNumberInside(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقال «سنعود [الى→إلى|orthographic cosmetic] الملعب أقوى بعد هذه الهزيمة».",
        "وأضافت «نعمل [يوميا→يومياً|orthographic cosmetic] على ترميم اللوحة القديمة».",
    })
    void spellingInsideStaysSpelling(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[وقال→وأضاف|attribution stylistic] المدرب «سنعود إلى الملعب أقوى بعد هذه الهزيمة».",
    })
    void outsideItIsNone(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقال «نحن نعرف ما يجب [عمله→فعله|quotation substantive] [فورا→فوريا|quotation substantive] من أجل المدينة وسكانها».",
    })
    void wordsInTurn(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أكد المدرب أن [→«|quotation substantive]الفريق سيعود أقوى في [الموسم→الدوري|lexical stylistic] المقبل بعد رحيل قائده[→»|quotation substantive].",
    })
    void aLoneWordInANewQuotationKeepsItsType(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أوضح الطبيب أن [→«|quotation substantive]حفظ [→اللقاح|addition stylistic] إلى القرى البعيدة يحتاج إلى تبريد شديد[→»|quotation substantive].",
    })
    void aNounThatAnIndirectSentenceHasToSay(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقال الناطق إن القصف استهدف [«→|quotation substantive]مخازن حبوب [→«|quotation substantive]فارغة».",
    })
    void oneVersionQuotesMoreOfTheSameWords(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وفاز فريق [→«|punctuation cosmetic]نادي [«→|punctuation cosmetic]النسور البيض» بالكأس مرتين.",
    })
    void aNameWithItsKindBetweenTheMarks(String line) {
        assertReads(line);
    }
}
