package org.muqabala.translation.check;

import org.junit.jupiter.api.Test;

class EndCheckTest {

    private final CheckCase english = CheckCase.english(new EndCheck());

    @Test
    void sentencesEndAlike() {
        english.finds("قال نعم.", "He said yes.");
        english.finds("قال: «نعم».", "He said: \"Yes.\"");
        english.finds("هل حضر؟", "Did he come?");
        english.finds("عنوان", "A heading");
        english.finds("يا للعجب!", "A wonder.");
        english.finds("في واشنطن", "In the U.S.");
    }

    @Test
    void aLostMarkIsPutIn() {
        english.finds("قال نعم.", "He said yes", "end.missing:  |");
        english.mends("قال نعم.", "He said yes ", "He said yes. ");
        english.mends("هل حضر؟", "Did he come.", "Did he come?");
        english.mends("عنوان", "A heading.", "A heading");
        new CheckCase(new EndCheck(), "en", "ar").mends("Did he come?", "هل حضر.", "هل حضر؟");
    }
}
