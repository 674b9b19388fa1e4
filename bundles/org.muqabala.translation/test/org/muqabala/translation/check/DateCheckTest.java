package org.muqabala.translation.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateCheckTest {

    private final CheckCase english = CheckCase.english(new DateCheck(new Mentions()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"الجمعة في 18 كانون الأول | Friday, December 18", "18 ديسمبر | 18 Dec",
            "14 شباط (فبراير) | February 14", "3 أيار/مايو | May 3", "مارس ضغوطاً | he exerted pressure",
        "الاثنان | both", "وقع الاثنين اتفاقاً | they signed an accord", "أمس | on Tuesday", "شهر رمضان | Ramadan", "آب الماضي | last August", "يوم الأحد | on Sunday", "مسيرة | They may march"})
    void theSameDayInEitherCalendarIsTheSame(String source, String target) {
        english.finds(source, target);
    }

    @Test
    void anotherDayIsToldAndMended() {
        english.finds("مساء الثلاثاء", "on Wednesday evening", "dates.different: الثلاثاء | Wednesday");
        english.mends("مساء الثلاثاء", "on Wednesday evening", "on Tuesday evening");
        english.mends("في 18 كانون الثاني", "on December 18", "on January 18");
    }

    @Test
    void aDayThatIsMissingIsTold() {
        english.finds("في 18 كانون الأول", "on the 18th", "dates.missing: كانون الأول |");
        english.finds("قال الخميس", "he said", "dates.missing: الخميس |");
    }
}
