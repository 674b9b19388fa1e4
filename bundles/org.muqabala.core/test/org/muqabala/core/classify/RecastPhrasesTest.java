package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short phrases that stand for each other though their words are of unlike kinds. */
class RecastPhrasesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "وقال الرحالة في لقاء [ب→عقده في|function_word stylistic] العاصمة إن الرحلة دامت عاما.",
    })
    void aParticleAndAParticipleWithOne(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ينال الفائز درعا ذهبية، [مقابل→فيما ينال|lexical stylistic] صاحب المركز الثاني درعا فضية.",
    })
    void aParticleAndAPhrase(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "أدرك المهاجم التعادل [بضربة رأس→برأسية|lexical stylistic] بعد دقائق من نهاية الاستراحة.",
    })
    void aConstructAndTheNounDerivedFromIt(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "رمم البناؤون برج [القلعة→|omission stylistic] قبل الشتاء ثم طلوه [→بعناية|addition stylistic] بالكلس.",
    })
    void wordsThatStandForNothing(String line) {
        assertReads(line);
    }
}
