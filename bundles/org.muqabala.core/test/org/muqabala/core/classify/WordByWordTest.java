package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases whose words stand for each other in turn are told word by word. */
class WordByWordTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "حذرت الأرصاد من أن [عاصفة→زوبعة|lexical stylistic] [شديدة→قوية|lexical stylistic] ستضرب الساحل الشمالي ليل الجمعة.",
        "تفقد الوفد [المصنع→المعمل|lexical stylistic] [القديم→الجديد|lexical substantive] قبل أن يلتقي ممثلي العمال في النقابة.",
    })
    void eachWordIsAChange(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ناقش المجلس خطة [إنقاذ الغابات→تحلية المياه|lexical substantive] في جلسة علنية حضرها وزراء سابقون.",
    })
    void nothingRelatesThem(String line) {
        assertReads(line);
    }
}
