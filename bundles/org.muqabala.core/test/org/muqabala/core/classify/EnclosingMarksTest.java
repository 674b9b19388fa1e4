package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that one version alone has come and go with the marks around them. */
class EnclosingMarksTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "وصل القارب إلى مدينة تطوان [(شمالا)→|omission] بعد رحلة دامت يومين.",
        "غادر الوفد مدينة صور[→، في الجنوب|addition] بعد زيارة قصيرة للميناء.",
        "ووصل العداء المغربي[، وهو طالب في كلية الطب،→|omission] إلى خط النهاية وحيدا.",
    })
    void addedAndDroppedWordsTakeTheirMarksAlong(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "فاز الفريق بالكأس[،→؛|punctuation cosmetic] فخرج المشجعون إلى الشوارع.",
        "غادر الوفد مدينة صور [(→،|punctuation cosmetic]في الجنوب[)→،|punctuation cosmetic] بعد زيارة قصيرة للميناء.",
    })
    void marksAroundWordsThatBothHaveAreMarks(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وأعاد العمال فتح الطريق [→جزئيا|addition stylistic][→،|punctuation cosmetic] وعادت الحافلات إليه.",
        "وأعاد العمال فتح الطريق[→،|punctuation cosmetic] [→أيضا|function_word stylistic] أمام الحافلات.",
    })
    void aCommaThatPartsMoreThanAWordIsAMark(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "فاز الكاتب سليم الراوي [(52 عاما)→|omission substantive][→، وهو والد لأربعة أطفال|addition substantive] بجائزة الرواية الأولى.",
    })
    void wordsInBracketsAreOne(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقالت المعلمة سلوى الحداد [(44 عاما)→|omission substantive] التي [تعمل→تسكن|lexical stylistic] في القرية إن المدرسة أغلقت.",
        "وقالت المعلمة سلوى الحداد [(44 عاما)→|omission substantive][→،|punctuation] [التي→وهي|function_word stylistic] تعمل في القرية، إن المدرسة أغلقت.",
    })
    void bracketsAmongOtherChanges(String line) {
        assertReads(line);
    }
}
