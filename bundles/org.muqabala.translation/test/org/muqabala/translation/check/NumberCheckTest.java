package org.muqabala.translation.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberCheckTest {

    private final CheckCase english = CheckCase.english(new NumberCheck(new Mentions()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"٥٠٠٠ مقاتل | 5,000 fighters", "خمسة آلاف مقاتل | 5000 fighters",
            "5.000 مقاتل | five thousand fighters", "مائة وخمسة وعشرون | one hundred and twenty-five",
        "٣٫٥ في المئة | 3.5%", "3,5 بالمئة | 3.5 per cent", "نصف مليون | half a million", "مليون ونصف المليون | 1.5 million", "مليونان ونصف المليون | two and a half million",
        "1,234,567 | 1.234.567", "القرن الحادي والعشرين | the 21st century", "الساعة الثامنة مساء | 8 p.m.", "الساعة الثالثة بعد الظهر | 15:00", "18/12/2015 | 18 December 2015",
        "ساعتين | two hours", "كلا الطرفين | both sides", "إحدى الدول | one of the states", "محادثات ثلاثية | three-way talks", "عشرات القتلى | dozens of dead", "خمس سنوات | a five-year term"})
    void theSameValueInAnotherDressIsTheSame(String source, String target) {
        english.finds(source, target);
    }

    @Test
    void theLetterForMillionsIsToldFromMetres() {
        english.finds("موجة ارتفاعها 10 أمتار", "a 10 m wave");
        english.finds("عشرة ملايين", "10m");
        english.finds("عشرة ملايين دولار", "$10 m");
        english.finds("عشرة ملايين دولار", "10 m dollars");
    }

    @Test
    void numbersInWordsHaveNoLargest() {
        english.finds("5", "five" + " hundred".repeat(20), "numbers.different: 5 | five" + " hundred".repeat(20));
    }

    @Test
    void anotherValueIsTold() {
        english.finds("أكثر من 5000 مقاتل", "more than 500 fighters", "numbers.different: 5000 | 500");
        english.finds("أربع جماعات", "three groups", "numbers.different: أربع | three");
        english.mends("أكثر من 5000 مقاتل", "more than 500 fighters", "more than 5000 fighters");
    }

    @Test
    void aNumberOfOneSideAloneIsTold() {
        english.finds("قتل 12 شخصاً في 3 انفجارات", "12 people were killed in explosions", "numbers.missing: 3 |");
        english.finds("قتل 12 شخصاً", "12 people were killed and 30 wounded", "numbers.added:  | 30");
    }

    @Test
    void aShareIsNoNumber() {
        english.finds("بنسبة 20 في المئة", "by 20", "numbers.percent.missing: 20 في المئة | 20");
        english.mends("بنسبة 20 في المئة", "by 20 points", "by 20% points");
        english.finds("20 قتيلاً", "20% were killed", "numbers.percent.added: 20 | 20%");
    }

    @Test
    void anotherNumberIsReplacedInTheDigitsOfTheLanguage() {
        english.mends("45 ألف متفرج", "54,000 spectators", "45,000 spectators");
        english.mends("٤٥ في المئة", "54 percent", "45 percent");
    }

    @Test
    void ofOtherLanguagesOnlyLargeDigitsAreHeldAgainstEachOther() {
        CheckCase french = new CheckCase(new NumberCheck(new Mentions()), "ar", "fr");
        french.finds("3 جنود من أصل 5000", "trois soldats sur 5 000");
        french.finds("أربع جماعات", "cinq groupes");
        french.finds("5000 جندي", "500 soldats", "numbers.different: 5000 | 500");
    }

    @Test
    void intoArabicToo() {
        CheckCase arabic = new CheckCase(new NumberCheck(new Mentions()), "en", "ar");
        arabic.finds("Three of 5,000 fighters", "ثلاثة من ٥٠٠٠ مقاتل");
        arabic.finds("Three fighters", "أربعة مقاتلين", "numbers.different: Three | أربعة");
    }
}
