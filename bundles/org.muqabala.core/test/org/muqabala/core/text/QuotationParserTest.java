package org.muqabala.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** What stands between quotation marks. */
class QuotationParserTest {

    @Test
    void everyFamilyOfMarks() {
        assertEquals(List.of("سنعود"), quoted("قال «سنعود» غدا"));
        assertEquals(List.of("سنعود"), quoted("قال “سنعود” غدا"));
        assertEquals(List.of("سنعود"), quoted("قال \"سنعود\" غدا"));
        assertEquals(List.of("سيقود بسرعة"), quoted("الحوار 'سيقود بسرعة' إلى حل"));
    }

    @Test
    void twoClosingMarksAroundAWordBehindAClitic() {
        assertEquals(List.of("داعش", "جبهة النصرة"), quoted("تنظيم “داعش” و”جبهة النصرة” منظمات"));
        assertEquals(List.of("الولايات المتحدة", "ستستمران"), quoted("روسيا، فـ”الولايات المتحدة”، و”ستستمران” معا"));
    }

    @Test
    void aQuotationInsideAQuotation() {
        assertEquals(List.of("قال لي “لن أعود” ومضى", "لن أعود"), quoted("روى «قال لي “لن أعود” ومضى» أمس"));
    }

    @Test
    void aQuotationRunsOverSentencesToTheEndOfItsBlock() {
        assertEquals(List.of("بدأنا اليوم. وسنكمل غدا."), quoted("قال «بدأنا اليوم. وسنكمل غدا.» وغادر"));
        assertEquals(List.of("بدأنا اليوم. وسنكمل غدا."), quoted("قال «بدأنا اليوم. وسنكمل غدا.\nفقرة أخرى طويلة لا علاقة لها بالاقتباس."));
    }

    @Test
    void anApostropheIsNone() {
        assertEquals(List.of(), quoted("مطعم O'Brien في d'Ivoire"));
        assertEquals(List.of(), quoted("مطعم O’Brien في the ’90s لا غير"));
    }

    @Test
    void anApostropheInsideAQuotationDoesNotEndIt() {
        assertEquals(List.of("قال O'Brien ذلك"), quoted("كتب 'قال O'Brien ذلك' أمس"));
        assertEquals(List.of("قال O’Brien ذلك"), quoted("كتب ‘قال O’Brien ذلك’ أمس"));
    }

    @Test
    void singleMarksInsideDoubleOnes() {
        assertEquals(List.of("ساعدت أعمال ما تسمى 'المعارضة المعتدلة' في ذلك", "المعارضة المعتدلة"),
                quoted("وأضافت \"ساعدت أعمال ما تسمى 'المعارضة المعتدلة' في ذلك\" أمس"));
    }

    @Test
    void theOneThatClosesFirstClosesWhatStandsOpenInside() {
        assertEquals(List.of("قال لي “لن أعود"), quoted("روى «قال لي “لن أعود» ومضى").subList(0, 1));
    }

    @Test
    void marksWithoutEndOpenAFewQuotationsOnly() {
        assertTrue(quoted("«".repeat(100_000) + "نص").size() <= 8);
        assertEquals(List.of("نص"), quoted("نص قصير «نص» نص"));
    }

    private static List<String> quoted(String text) {
        return new QuotationParser().quotations(Article.typed("a", text), new Tokenizer().tokenize(text)).stream().map(quotation -> quotation.inner().of(text)).toList();
    }
}
