package org.muqabala.translation.check;

import org.junit.jupiter.api.Test;

class SpaceCheckTest {

    private final CheckCase english = CheckCase.english(new SpaceCheck());

    @Test
    void superfluousSpacesAreTakenOut() {
        english.mends("نعم", "He  said yes", "He said yes");
        english.mends("نعم", "He said , yes", "He said, yes");
        english.mends("نعم", "He said yes .", "He said yes.");
        english.mends("نعم", "He ( said) yes", "He (said) yes");
        new CheckCase(new SpaceCheck(), "en", "ar").mends("yes", "قال ، نعم", "قال، نعم");
    }

    @Test
    void othersStay() {
        english.finds("نعم", "He said ... yes, .5 of it, in the .com world (now).");
        new CheckCase(new SpaceCheck(), "ar", "fr").finds("نعم", "Il dit : « oui » !");
        new CheckCase(new SpaceCheck(), "ar", "fr").mends("نعم", "Il dit , oui", "Il dit, oui");
    }
}
