package org.muqabala.translation.check;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.muqabala.translation.glossary.Glossary;
import org.muqabala.translation.glossary.Term;

class QuotationCheckTest {

    private final CheckCase english = CheckCase.english(new QuotationCheck(Glossary.empty(Wire.ARABIC, Locale.ENGLISH)));

    @Test
    void marksOfAnyFamilyQuote() {
        english.finds("قال: «لن نقبل بذلك»", "He said: “We will not accept that”");
        english.finds("قال: \"لن نقبل بذلك\"", "He said: \"We will not accept that\"");
        english.finds("قال: ”لن نقبل بذلك“", "He said: \"We will not accept that\"");
    }

    @Test
    void aQuotationOfOneSideAloneIsTold() {
        english.finds("قال: «لن نقبل بذلك»", "He said they would not accept that", "quotations.missing: «لن نقبل بذلك» |");
        english.finds("قال إنهم لن يقبلوا بذلك", "He said: \"We will not accept that\"",
                "quotations.added:  | \"We will not accept that\"");
        english.mends("قال إنهم لن يقبلوا بذلك", "He said: \"we will not\"", "He said: we will not");
    }

    @Test
    void ofSeveralTheOneWithoutCounterpartIsTold() {
        english.finds("\"أرضية مشتركة متينة\" قال الوزير ثم أضاف في ختام كلمته أن هذا \"عمل كبير\"",
                "There was common ground, the minister said, adding at the end of his speech that this was \"a great work\"",
                "quotations.missing: \"أرضية مشتركة متينة\" |");
    }

    @Test
    void quotationsRunOverSegments() {
        english.finds("وأضاف: «لقد أعلنا ذلك.", "He added: \"We declared that.");
        english.finds("ولكن اليوم ركزنا على العملية السياسية».", "But today we focused on the political process.\"");
        english.finds("ولكن اليوم ركزنا على العملية السياسية».", "But today we focused on the political process.",
                "quotations.missing: ولكن اليوم ركزنا على العملية السياسية» |");
    }

    @Test
    void wordsAndNamesInMarksAreAMatterOfStyle() {
        english.finds("قاتل «داعش»", "He fought Daesh");
        english.finds("وفق «وكالة الصحافة الفرنسية»", "according to Agence France-Presse");
        Term term = new Term("الجيش السوري الحر", "Free Syrian Army");
        CheckCase.english(new QuotationCheck(new Glossary(Wire.ARABIC, Locale.ENGLISH, List.of(term))))
                .finds("قوات «الجيش السوري الحر»", "troops of the Free Syrian Army");
    }

    @Test
    void apostrophesQuoteNothing() {
        english.finds("شؤون جيراننا وحلفائنا", "our neighbours’ affairs and the allies' affairs");
    }
}
