package org.muqabala.core.lexicon;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.core.text.fold.FoldChain;

class NounFormsTest {

    private static final FoldChain FOLDS = FoldChain.standard();

    @ParameterizedTest
    @CsvSource({"وللمعارضة,معارضة", "بالمعارضة,معارضة", "معارضتها,معارضة", "المعارضون,معارض", "معارضيهم,معارض", "دولتان,دولة",
            "الدولتين,دولة",
        "دولتا,دولة", "غارات,غارة", "وغاراتهم,غارة", "طائرتين,طائرة", "هدنةً,هدنة", "وزراء,وزير", "القوائم,قائمة", "فلداعش,داعش", "مسؤولو,مسؤول",
        "مسئولي,مسؤول", "قراراً,قرار", "اتفاقاتنا,اتفاق"})
    void aFormIsTracedBackToItsNoun(String form, String noun) {
        assertTrue(NounForms.bases(FOLDS.key(form)).contains(FOLDS.key(noun)), () -> NounForms.bases(FOLDS.key(form)).toString());
    }

    @ParameterizedTest
    @CsvSource({"معارضة,عرض", "دولي,دولار", "كتاب,مكتبة", "الوزن,وزير"})
    void otherWordsAreNot(String word, String noun) {
        assertFalse(NounForms.bases(FOLDS.key(word)).contains(FOLDS.key(noun)), () -> NounForms.bases(FOLDS.key(word)).toString());
    }

    @Test
    void namesLoseTheirProcliticsAndNothingElse() {
        assertTrue(NounForms.withoutProclitics("ولافروف").contains("لافروف"));
        assertTrue(NounForms.withoutProclitics("وللافروف").contains("لافروف"));
        assertTrue(NounForms.withoutProclitics("للرياض").contains("الرياض"));
        assertFalse(NounForms.withoutProclitics("سليمان").contains("سليم"));
    }
}
