package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that say the same, or derive from each other, are told word for word; what stands around them is told beside them. */
class KinWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "أدى الجفاف [على→إلى|function_word stylistic] [تراجع→هبوط|lexical stylistic] إنتاج القمح في سهول الشمال.",
        "تحدث المدرب عن [تراجع→هبوط|lexical stylistic] [كبير→|omission stylistic] في مستوى لاعبي الفريق الأول.",
    })
    void synonymsAreHeldAgainstEachOther(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أدى انهيار السد [وفي→كما|function_word stylistic] [قطع→انقطعت|inflection] الطريق الوحيدة إلى القرية الجبلية.",
    })
    void soAreWordsOfOneRoot(String line) {
        assertReads(line);
    }
}
