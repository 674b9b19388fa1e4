package org.muqabala.translation.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegationCheckTest {

    private final CheckCase english = CheckCase.english(new NegationCheck());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"لا يزال هناك | He is there to this day", "لا بد من ذلك | That must be",
            "لا يريد سوى السلام | He wants peace alone", "لم يحضر | He was absent", "غير قانوني | illegal",
        "رفض التوقيع | He did not sign", "ليس هذا ولا ذاك | neither this nor that", "نفى ذلك | He said it was not so", "لا أحد يعرف | Nobody knows", "ألم يحضر؟ | Did he not come?",
        "لن يقبل بأقل من ذلك | He will never accept less", "حال الثلج دون وصوله | Snow kept him from arriving", "سواء حضر أم لم يحضر | Whether he comes or stays"})
    void aDenialMayBecomeManyThings(String source, String target) {
        english.finds(source, target);
    }

    @Test
    void aDenialThatWasLostIsTold() {
        english.finds("لم يصل الوفد", "The delegation arrived", "negation.lost: لم |");
        english.finds("ولن تعترف بلاده", "His country will recognise it", "negation.lost: ولن |");
        english.finds("لم يتلق دعوة وليس لديه علم", "He did not receive an invitation and has knowledge", "negation.fewer: وليس |");
    }

    @Test
    void aDenialThatWasPutInIsTold() {
        english.finds("وصل الوفد", "The delegation did not arrive", "negation.added:  | not");
    }

    @Test
    void intoArabicToo() {
        CheckCase arabic = new CheckCase(new NegationCheck(), "en", "ar");
        arabic.finds("They didn’t arrive", "وصلوا", "negation.lost: didn’t |");
        arabic.finds("They didn’t arrive", "لم يصلوا");
        arabic.finds("They arrived", "لم يصلوا", "negation.added:  | لم");
    }

    @Test
    void otherLanguagesAreNotKnown() {
        new CheckCase(new NegationCheck(), "ar", "fr").finds("لم يصل", "Il est arrivé");
    }
}
