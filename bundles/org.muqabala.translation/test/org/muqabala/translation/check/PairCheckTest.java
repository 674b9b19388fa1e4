package org.muqabala.translation.check;

import org.junit.jupiter.api.Test;

class PairCheckTest {

    private final CheckCase english = CheckCase.english(new PairCheck());

    @Test
    void halvesOfPairsAreTold() {
        english.finds("قال (الوزير)", "said (the minister", "pairs.bracket:  | (");
        english.finds("قال الوزير", "said the minister]", "pairs.bracket:  | ]");
        english.finds("قال «نعم»", "said \"yes", "pairs.quote.open:  | \"");
        english.finds("قال الوزير", "1) said the minister");
    }

    @Test
    void whatTheSourceLeavesOpenMayStayOpen() {
        english.finds("قال: «نعم.", "He said: “Yes.");
        english.finds("قال (نعم.", "He said (yes.");
    }

    @Test
    void quotationMarksAreThoseOfTheLanguage() {
        english.finds("قال «نعم»", "said «yes»", "pairs.language:  | «", "pairs.language:  | »");
        new CheckCase(new PairCheck(), "en", "ar").finds("said \"yes\"", "قال «نعم»");
        new CheckCase(new PairCheck(), "ar", "fr").finds("قال «نعم»", "dit « oui »");
    }
}
