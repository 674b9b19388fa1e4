package org.muqabala.translation.check;

import org.junit.jupiter.api.Test;

class MarkCheckTest {

    private final CheckCase english = CheckCase.english(new MarkCheck());
    private final CheckCase arabic = new CheckCase(new MarkCheck(), "en", "ar");

    @Test
    void arabicMarksDoNotBelongIntoEnglish() {
        english.finds("أمس، حقاً؟", "Yesterday، really؟", "marks.other:  | ،", "marks.other:  | ؟");
        english.mends("حقاً؟", "Really؟", "Really?");
        english.finds("أمس، حقاً؟", "Yesterday, really?");
    }

    @Test
    void latinMarksDoNotBelongBehindArabicWords() {
        arabic.finds("Yesterday, really?", "أمس, حقاً?", "marks.other:  | ,", "marks.other:  | ?");
        arabic.mends("really?", "حقاً?", "حقاً؟");
        arabic.finds("5,000, really?", "5,000 حقاً؟");
        arabic.finds("with Reuters, AFP and AP", "مع Reuters, AFP و AP");
    }
}
