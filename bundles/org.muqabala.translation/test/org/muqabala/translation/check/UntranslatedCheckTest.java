package org.muqabala.translation.check;

import org.junit.jupiter.api.Test;

class UntranslatedCheckTest {

    private final CheckCase english = CheckCase.english(new UntranslatedCheck());

    @Test
    void theSourceItselfIsNoTranslation() {
        english.finds("قال الوزير نعم", "قال الوزير: نعم", "untranslated.whole: قال الوزير نعم | قال الوزير: نعم");
        english.finds("2015", "2015");
        new CheckCase(new UntranslatedCheck(), "en", "fr").finds("Reuters", "Reuters");
        new CheckCase(new UntranslatedCheck(), "en", "fr").finds("He said yes to it", "He said yes to it",
                "untranslated.whole: He said yes to it | He said yes to it");
    }

    @Test
    void arabicWordsAreLeftOver() {
        english.finds("قال الوزير نعم", "The minister قال نعم today", "untranslated.words:  | قال نعم");
        new CheckCase(new UntranslatedCheck(), "ar", "fa").finds("قال الوزير", "وزیر گفت");
    }
}
