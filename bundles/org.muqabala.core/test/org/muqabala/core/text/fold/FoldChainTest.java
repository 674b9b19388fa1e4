package org.muqabala.core.text.fold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

/** Which spellings count as one, and which fold made them so. */
class FoldChainTest {

    private final FoldChain folds = FoldChain.standard();

    @ParameterizedTest
    @CsvSource({
        "مضيفاً, مضيفا, marks", "يُقَدَّم, يقدم, marks", "العـــرب, العرب, tatweel", "ﻻ, لا, presentation-forms", "ﷲ, الله, presentation-forms",
        "ﺍﻟﻤﻴﻨﺎﺀ, الميناء, presentation-forms", "ﷺ, صلى الله عليه وسلم, presentation-forms", "گفتہ, گفته, look-alikes", "ڪيف, كيف, look-alikes", "ھو, هو, look-alikes",
        "١٢٫٥, 12.5, digits", "۵۰۰۰, 5000, digits", "٥٪, 5%, digits", "العر\u200Dب, العرب, tatweel", "\u200Fنعم, نعم, tatweel", "آلاف, الاف, hamza-seats",
        "ٱلعرب, العرب, hamza-seats", "هٰذا, هذا, marks", "کیف, كيف, look-alikes",
        "٥٠٠٠, 5000, digits", "الى, إلى, hamza-seats", "إن, أن, hamza-seats", "علي, على, final-ya", "لجنه, لجنة, ta-marbuta",
        "المسئولين, المسؤولين, hamza-carriers", "والأمريكية, والأميركية, variants", "بسورية, بسوريا, variants", "صحفي, صحافي, variants",
        "و”جبهة, وجبهة, inner-quotes", "NATO, Nato, case",
    })
    void makesTwoSpellingsOneAndSaysHow(String first, String second, String fold) {
        assertEquals(folds.key(first), folds.key(second));
        assertEquals(List.of(fold), folds.fired(first, second));
    }

    @ParameterizedTest
    @CsvSource({"السورية, السوريا", "كتاب, كتابة", "علم, عالم", "سأل, سيل", "12, 13"})
    void leavesOtherWordsApart(String first, String second) {
        assertNotEquals(folds.key(first), folds.key(second));
    }

    @Test
    void aDeskMayAddVariants() {
        FoldChain house = FoldChain.standard(Map.of("شنغهاي", "شانغهاي", "الاحصا*", "الإحصا*", "أمركي", "أمريكي"));
        assertEquals(house.key("وشنغهاي"), house.key("وشانغهاي"));
        assertEquals(List.of("variants"), house.fired("شنغهاي", "شانغهاي"));
        assertNotEquals(folds.key("شنغهاي"), folds.key("شانغهاي"));
    }

    @Test
    void preferencesAreFollowedToTheirEnd() {
        Map<String, String> chain = new LinkedHashMap<>();
        chain.put("شنغاي", "شنغهاي");
        chain.put("شنغهاي", "شانغهاي");
        FoldChain house = FoldChain.standard(chain);
        assertEquals(house.key("شانغهاي"), house.key("شنغاي"));
        assertEquals(house.key("شانغهاي"), house.key("شنغهاي"));
    }

    @Test
    void preferencesThatGoInACircleAreOneSpelling() {
        Map<String, String> circle = new LinkedHashMap<>();
        circle.put("تلفاز", "تلفزيون");
        circle.put("تلفزيون", "تلفاز");
        FoldChain house = FoldChain.standard(circle);
        assertEquals(house.key("تلفاز"), house.key("تلفزيون"));
    }

    @Test
    void severalFoldsAreAllReported() {
        assertEquals(List.of("marks", "hamza-seats"), folds.fired("أكّد", "اكد"));
    }

    @Property(tries = 500, seed = "3")
    void foldingTwiceIsFoldingOnce(@ForAll @CharRange(from = '\u0600', to = '\u06FF') @StringLength(min = 1, max = 12) String word) {
        assertEquals(folds.key(word), folds.key(folds.key(word)));
    }
}
