package org.muqabala.core.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.text.Tokenizer;
import org.muqabala.core.text.fold.FoldChain;

/** Which words of two passages stand for each other. */
class WordAlignerTest {

    private static final FoldChain FOLDS = FoldChain.standard();
    private static final Lexicon LEXICON = new Lexicon(FOLDS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "قال الوزير إن القرار نهائي | قال المدير إن القرار نهائي | قال=قال إن=إن القرار=القرار نهائي=نهائي",
        "سافر إلى نيويورك أمس | سافر بنيويورك أمس | سافر=سافر نيويورك=بنيويورك أمس=أمس",
        "أكد الجانبان ذلك | ذلك ما أكده الجانبان | أكد=أكده الجانبان=الجانبان",
        "في البيت في المدينة | في المدينة | في=في المدينة=المدينة",
        "بلغ 125 شخصا | بلغ مائة وخمسة وعشرين شخصا | بلغ=بلغ 125=مائة وخمسة وعشرين شخصا=شخصا",
    })
    void pairsWhatBelongsTogether(String a, String b, String pairs) {
        assertEquals(pairs, pairs(a, b));
    }

    @Test
    void aPassageTooLongForOneTableIsPairedByEqualWordsFirst() {
        Random random = new Random(15);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            words.add("كلمة" + (char) (0x0628 + random.nextInt(18)) + (char) (0x0628 + random.nextInt(18)) + (char) (0x0628 + random.nextInt(18)));
        }
        List<String> edited = new ArrayList<>(words);
        edited.set(0, "بداية");
        edited.set(1999, "نهاية");
        edited.remove(1000);
        Alignment alignment = align(String.join(" ", words), String.join(" ", edited));
        assertEquals(1997, alignment.size());
        for (int i = 1; i < alignment.size(); i++) {
            assertTrue(alignment.a()[i - 1] < alignment.a()[i] && alignment.b()[i - 1] < alignment.b()[i]);
        }
    }

    private static String pairs(String a, String b) {
        Vocabulary vocabulary = new Vocabulary(FOLDS, LEXICON);
        Units unitsA = UnitReader.read(new Tokenizer().tokenize(a), vocabulary);
        Units unitsB = UnitReader.read(new Tokenizer().tokenize(b), vocabulary);
        Alignment alignment = new WordAligner().align(Passage.of(unitsA, 0, unitsA.size()), Passage.of(unitsB, 0, unitsB.size()));
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < alignment.size(); i++) {
            pairs.add(unitsA.surface(alignment.a()[i]) + "=" + unitsB.surface(alignment.b()[i]));
        }
        return String.join(" ", pairs);
    }

    private static Alignment align(String a, String b) {
        Vocabulary vocabulary = new Vocabulary(FOLDS, LEXICON);
        Units unitsA = UnitReader.read(new Tokenizer().tokenize(a), vocabulary);
        Units unitsB = UnitReader.read(new Tokenizer().tokenize(b), vocabulary);
        return new WordAligner().align(Passage.of(unitsA, 0, unitsA.size()), Passage.of(unitsB, 0, unitsB.size()));
    }
}
