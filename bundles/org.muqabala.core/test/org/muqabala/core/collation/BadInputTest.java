package org.muqabala.core.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.muqabala.core.collation.Readings.compare;
import static org.muqabala.core.collation.Soundness.assertSound;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.testkit.Seeds;

/** Texts that no editor wrote: each is compared soundly, with itself and with others. The time limit guards against hangs and measures nothing. */
@Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD)
class BadInputTest {

    private static final String STORY = Seeds.text("001");

    private static final Map<String, String> SMALL = new LinkedHashMap<>();
    private static final Map<String, String> LARGE = new LinkedHashMap<>();

    static {
        SMALL.put("nothing", "");
        SMALL.put("spaces alone", " \t \u00A0\u2003 \n\n \u3000 ");
        SMALL.put("furniture alone", "Site icon صحيفة المرفأ\nصحيفة المرفأ\nExit mobile version\n|");
        SMALL.put("marks alone", "« ، ؛ ؟ ! … — ” ’ ( [ { } ] ) .");
        SMALL.put("lone surrogates", "قال \uD83D الوزير \uDE00 إن \uD800\uD800 القرار \uDC00\uD800 نهائي.\uDFFF");
        SMALL.put("orphan vowel marks", "\u064B\u064E\u0651 \u0650 وقف \u0652\n\u0670\u064F");
        SMALL.put("marks upon marks", "ك" + "\u0651\u064E".repeat(3000) + "تاب");
        SMALL.put("tatweel alone", "ـــــــ ـ ــ\nـ");
        SMALL.put("joiners alone", "\u200B\u200D\u200C\u2060 \uFEFF\u00AD");
        SMALL.put("control characters", "قال\u0000 الوزير\u0001\u0007\u001B[31m إن\u0085 القرار\u009F نهائي\u007F.");
        SMALL.put("NUL alone", "\u0000\u0000\u0000");
        SMALL.put("bidi controls", "\u202Eقال الوزير\u202C \u2066إن القرار\u2069 \u200Fنهائي\u200E\u061C \u202A\u202B\u202D\u2067\u2068");
        SMALL.put("open quotations", "«قال “قال «قال 'قال \"قال ”قال» ".repeat(200));
        SMALL.put("replacement characters", "\uFFFD\uFFFD قال \uFFFD الوزير \uFFFE\uFFFF");
        SMALL.put("private use", "\uE000\uF8FF \uDBFF\uDFFD قال");
        SMALL.put("digits without end", "1".repeat(5000) + " ٫٬.,:1٫2٬3.4,5:6 " + "9.".repeat(3000));
        SMALL.put("an address without end", "https://example.org/" + "a@b.c/".repeat(4000));
        SMALL.put("number words without end", "مائة وخمسة وعشرون ألفا وثلاثمائة ".repeat(300));
        SMALL.put("emoji", "👨‍👩‍👧‍👦🇸🇾👍🏽❤️‍🔥1️⃣ قال 😀".repeat(50) + "\u200D\uFE0F\u20E3\uD83C\uDFFB");
        SMALL.put("English", "The minister said the decision is final. \"We will not go back,\" he added on Tuesday, O'Brien's office confirmed.");
        SMALL.put("Thai", "รัฐมนตรีกล่าวว่าการตัดสินใจเป็นที่สิ้นสุด เราจะไม่ย้อนกลับ");
        SMALL.put("Chinese", "部长说这一决定是最终的。我们不会回头。他星期二补充说。");
        SMALL.put("Hebrew", "השר אמר שההחלטה סופית. \"לא נחזור אחורה\", הוסיף ביום שלישי.");
        SMALL.put("Persian and Urdu", "وزیر گفت که تصمیم نهایی است. وزیر نے کہا کہ فیصلہ حتمی ہے۔");
        SMALL.put("presentation forms", "ﻗﺎﻝ ﺍﻟﻮﺯﻳﺮ ﷺ ﷲ ﷻ ﻻ ﻷ ﻹ ﻵ ﷽");
        SMALL.put("carriage returns", "قال الوزير\r\nإن القرار\rنهائي.\u2028\u2029\u000B\u000C");
        LARGE.put("a megabyte of one letter", "ك".repeat(1 << 20));
        LARGE.put("a megabyte of letters without a space", letters(1 << 20, 1));
        LARGE.put("a megabyte of marks", "،".repeat(1 << 20));
        LARGE.put("a megabyte of spaces", " ".repeat(1 << 20));
        LARGE.put("a megabyte of blank lines", "\n".repeat(1 << 20));
        LARGE.put("a megabyte of quotation marks", "«".repeat(1 << 20));
        LARGE.put("a megabyte of full stops and letters", "ب.".repeat(1 << 19));
        LARGE.put("one word a hundred thousand times", "كلمة ".repeat(100_000));
        LARGE.put("one word in a hundred thousand paragraphs", "كلمة\n".repeat(100_000));
        LARGE.put("other words in a hundred thousand paragraphs", IntStream.range(0, 100_000).mapToObj(i -> letters(5, i)).collect(Collectors.joining("\n")));
        LARGE.put("one sentence ten thousand times", "وأعلنت هيئة الأرصاد أن العاصفة ستبلغ الساحل قبل منتصف الليل. ".repeat(10_000));
    }

    private static String letters(int count, long seed) {
        Random random = new Random(seed);
        StringBuilder letters = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            letters.append("ابتثجحخدذرزسشصضطظعغفقكلمنهوي".charAt(random.nextInt(28)));
        }
        return letters.toString();
    }

    static Stream<String> small() {
        return SMALL.keySet().stream();
    }

    static Stream<String> all() {
        return Stream.concat(SMALL.keySet().stream(), LARGE.keySet().stream());
    }

    private static String text(String name) {
        return SMALL.containsKey(name) ? SMALL.get(name) : LARGE.get(name);
    }

    @ParameterizedTest
    @MethodSource("all")
    void withItselfItHasNoDivergence(String name) {
        Comparison comparison = compare(text(name), text(name));
        assertSound(comparison);
        assertEquals(List.of(), comparison.links().stream().flatMap(link -> link.divergences().stream()).limit(3).toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void withAStoryItIsComparedSoundlyEitherWay(String name) {
        assertSound(compare(text(name), STORY));
        assertSound(compare(STORY, text(name)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void insideAStoryItHidesNothingOfTheStory(String name) {
        int middle = STORY.indexOf('\n', STORY.length() / 2);
        Comparison comparison = compare(STORY, STORY.substring(0, middle) + "\n" + text(name) + "\n" + STORY.substring(middle));
        assertSound(comparison);
        int linked = comparison.links().stream().flatMap(link -> link.a().stream()).mapToInt(span -> span.length()).sum();
        assertTrue(linked > 0.8 * STORY.length(), linked + " of " + STORY.length());
    }

    @ParameterizedTest
    @MethodSource("small")
    void withEveryOtherSmallOneItIsComparedSoundly(String name) {
        small().forEach(other -> assertSound(compare(text(name), text(other))));
    }

    @ParameterizedTest
    @MethodSource("small")
    void itIsReadInChunksSoundly(String name) {
        for (ChunkSize size : ChunkSize.ALL) {
            assertSound(new ReadableChunks(size).of(compare(text(name) + STORY.substring(600), STORY.substring(600) + text(name))));
        }
    }

    @Test
    void aSingleLineOfTenMegabytesWithAChangeInTheMiddle() {
        StringBuilder line = new StringBuilder();
        for (int i = 0; line.length() < 10_000_000; i++) {
            line.append("ارتفع سعر السهم ").append(i).append(" نقطة ");
        }
        String a = line.toString();
        int at = a.indexOf("السهم", a.length() / 2);
        Comparison comparison = compare(a, a.substring(0, at) + "النفط" + a.substring(at + 5));
        assertEquals(1, comparison.links().stream().mapToInt(link -> link.divergences().size()).sum());
        assertEquals(List.of(), comparison.onlyInA());
        assertEquals(List.of(), comparison.onlyInB());
    }

    @Test
    void wordsOfUnrelatedLanguagesAreLinkedToNothing() {
        for (String language : List.of("English", "Thai", "Chinese", "Hebrew", "Persian and Urdu")) {
            assertEquals(List.of(), compare(text(language), STORY).links(), language);
        }
    }
}
