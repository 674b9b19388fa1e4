package org.muqabala.core.align;

import static org.junit.jupiter.api.Assertions.assertEquals;


import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.text.Tokenizer;
import org.muqabala.core.text.fold.FoldChain;

/** The value of numbers in words, digits and both. */
class NumberPhraseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "مائة وخمسة وعشرين | #125", "ثلاثمائة | #300", "ثلاثمئة وأربعون | #340", "12 ألف | #12000", "4.5 ألف | #4500", "٤٫٥ آلاف | #4500",
        "خمسة عشر | #15", "إحدى عشرة | #11", "ألف وتسعمائة وخمسة وأربعون | #1945", "مليونين | #2000000", "مليونان ونصف | #2500000", "مليونان ونصف المليون | #2500000", "مليون ونصف | #1500000", "ثلاثة ملايين ومئتي ألف | #3200000",
        "1,200 | #1200", "١٩٫٢٥ في المئة | #19.25%", "24.6% | #24.6%", "خمسة بالمئة | #5%", "31 مليار | #31000000000",
    })
    void isRead(String text, String value) {
        FoldChain folds = FoldChain.standard();
        Units units = UnitReader.read(new Tokenizer().tokenize(text), new Vocabulary(folds, new Lexicon(folds)));
        assertEquals(1, units.size(), text);
        assertEquals(value, units.lexeme(0).folded());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"خمسة وستة | 2", "ثلاثة عمال | 2", "1 و2 | 3", "عام 1990 ألف | 2"})
    void isNotReadIntoWordsThatOnlyStandTogether(String text, int units) {
        FoldChain folds = FoldChain.standard();
        assertEquals(units, UnitReader.read(new Tokenizer().tokenize(text), new Vocabulary(folds, new Lexicon(folds))).size());
    }
}
