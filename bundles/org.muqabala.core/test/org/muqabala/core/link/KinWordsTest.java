package org.muqabala.core.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.core.align.Lexeme;
import org.muqabala.core.align.UnitReader;
import org.muqabala.core.align.Units;
import org.muqabala.core.align.Vocabulary;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.text.Tokenizer;
import org.muqabala.core.text.fold.FoldChain;

class KinWordsTest {

    private static final FoldChain FOLDS = FoldChain.standard();
    private static final Lexicon LEXICON = new Lexicon(FOLDS);

    private final Vocabulary vocabulary = new Vocabulary(FOLDS, LEXICON);
    private final KinWords kin = new KinWords(LEXICON);

    @ParameterizedTest
    @CsvSource({"المدينة, المدينة", "المستشفى, والمستشفى", "ثلاثون, 30", "بالمئة, في المئة", "يونيو, حزيران", "من, من"})
    void theSameWordOrValueIsSure(String first, String second) {
        assertEquals(KinWords.SURE, degree(first, second));
    }

    @ParameterizedTest
    @CsvSource({"مزارعون, مزارعي", "يستحق, نستحق", "مدينة, المدن", "استغرقت, دامت", "ارتفع, صعود", "تعاملات, معاملات", "قال, أضاف"})
    void formsSynonymsAndWordsOfOneRootAreKinButNotSurely(String first, String second) {
        int degree = degree(first, second);
        assertTrue(degree > 0 && degree < KinWords.SURE, first + " " + second + " " + degree);
        assertEquals(degree, degree(second, first));
    }

    @ParameterizedTest
    @CsvSource({"المدينة, القرية", "ثلاثون, 31", "يونيو, يوليو", "من, عن", "الذهب, القمح", "في, الفائز"})
    void otherWordsAreNoKin(String first, String second) {
        assertEquals(0, degree(first, second));
    }

    private int degree(String first, String second) {
        return kin.degree(word(first), word(second));
    }

    private Lexeme word(String text) {
        Units units = UnitReader.read(new Tokenizer().tokenize(text), vocabulary);
        return units.lexeme(units.size() - 1);
    }
}
