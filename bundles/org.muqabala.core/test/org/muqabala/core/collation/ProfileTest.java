package org.muqabala.core.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.fold.FoldChain;
import org.muqabala.testkit.Story;

/** A profile changes how its own class of divergences is told, and nothing else. */
class ProfileTest {

    private static final FoldChain FOLDS = FoldChain.standard();
    private static final Collator NEWS = new Collator(Profile.NEWS);

    /** A pair for each fold, with differences of other kinds beside. */
    private static final Map<String, String> BY_FOLD = Map.ofEntries(Map.entry("tatweel", "الميـــناء|الميناء"),
            Map.entry("presentation-forms", "ﺍﻟﻤﻴﻨﺎﺀ|الميناء"), Map.entry("marks", "المِيناء|الميناء"), Map.entry("look-alikes", "المیناء|الميناء"),
            Map.entry("digits", "٤٢|42"), Map.entry("case", "NATO|Nato"), Map.entry("hamza-seats", "الى|إلى"), Map.entry("final-ya", "المستشفي|المستشفى"),
            Map.entry("ta-marbuta", "المدرسه|المدرسة"), Map.entry("hamza-carriers", "المسئولين|المسؤولين"), Map.entry("variants", "الأمريكي|الأميركي"));

    /** Which reasons each classifier gives. */
    private static final Map<String, Predicate<String>> BY_RULE = Map.ofEntries(Map.entry("month-names", rule -> rule.equals("date.month-in-both-calendars")),
            Map.entry("marks", rule -> rule.startsWith("marks.") || rule.equals("quotation.appears") || rule.equals("quotation.vanishes")),
            Map.entry("spelling", rule -> rule.startsWith("spelling.") || rule.equals("number.same-value") || rule.equals("date.same-month")),
            Map.entry("quoted-wording", rule -> rule.startsWith("quotation.word")), Map.entry("order", rule -> rule.startsWith("order.")),
            Map.entry("number", rule -> rule.startsWith("number.")), Map.entry("date", rule -> rule.startsWith("date.")),
            Map.entry("modality", rule -> rule.startsWith("modality.")), Map.entry("attribution", rule -> rule.startsWith("attribution.")),
            Map.entry("name", rule -> rule.startsWith("name.")), Map.entry("function-word", rule -> rule.equals("function-word")),
            Map.entry("inflection", rule -> rule.equals("inflection")));

    /** All but the fold of marks inside words, which are told as marks. */
    static List<String> folds() {
        return FOLDS.ids().stream().filter(fold -> !fold.equals("inner-quotes")).toList();
    }

    static Stream<String> rules() {
        return BY_RULE.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("folds")
    void aFoldThatIsOffExcusesItsOwnSpellingsNoMore(String fold) {
        String[] words = BY_FOLD.get(fold).split("\\|");
        String a = "قال المدرب ان الفريق وصل " + words[0] + " قبل ساعة من انطلاق المباراة الكبيرة.";
        String b = "وأضاف المدرب أن الفريق وصل " + words[1] + " قبل ساعة من انطلاق المباراة الكبيره.";
        Comparison news = compare(Profile.NEWS, a, b);
        Comparison without = compare(withoutFold(fold), a, b);
        assertFalse(told(news, divergence -> fires(fold, divergence, a, b)).isEmpty(), "nothing in this test needs the fold " + fold);
        assertEquals(told(news, divergence -> !fires(fold, divergence, a, b)), told(without, divergence -> !fires(fold, divergence, a, b)));
        assertTrue(divergences(without).stream().filter(divergence -> fires(fold, divergence, a, b))
                .noneMatch(divergence -> divergence.significance() == Significance.COSMETIC), without.links().toString());
        assertEquals(spans(news), spans(without));
    }

    @ParameterizedTest
    @MethodSource("folds")
    void aFoldThatIsOffChangesNothingElseInAStory(String fold) {
        Story story = Story.ofFolder("bank-rate");
        Predicate<Divergence> others = divergence -> !fires(fold, divergence, story.a(), story.b());
        Comparison without = compare(withoutFold(fold), story.a(), story.b());
        assertEquals(told(compare(Profile.NEWS, story.a(), story.b()), others), told(without, others));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleThatIsOffChangesOnlyWhatItTold(String rule) {
        boolean used = false;
        for (Story story : List.of(Story.ofFolder("bank-rate"), Story.ofSeeds("000", "001"), Story.ofSeeds("001", "004"))) {
            List<Divergence> news = divergences(compare(Profile.NEWS, story.a(), story.b()));
            List<Divergence> without = divergences(compare(new Profile("test", Set.of(), Set.of(rule), Set.of()), story.a(), story.b()));
            assertEquals(news.size(), without.size());
            for (int i = 0; i < news.size(); i++) {
                boolean own = BY_RULE.get(rule).test(news.get(i).reason().rule());
                used |= own && !news.get(i).equals(without.get(i));
                assertTrue(own || news.get(i).equals(without.get(i)), news.get(i) + " became " + without.get(i));
            }
        }
        assertTrue(used, "no story needs the rule " + rule);
    }

    @Test
    void strictTakesOtherLettersForOtherWords() {
        Comparison strict = compare(Profile.STRICT, "زار الوفد المدرسه القديمة في ضاحية المدينة أمس.", "زار الوفد المدرسة القديمة في ضاحية المدينة أمس.");
        Divergence divergence = divergences(strict).get(0);
        assertEquals(DivergenceType.LEXICAL, divergence.type());
        assertEquals(Significance.SUBSTANTIVE, divergence.significance());
    }

    @Test
    void strictStillExcusesVowelMarks() {
        Comparison strict = compare(Profile.STRICT, "زار الوفدُ المدرسة القديمة في ضاحية المدينة أمس.", "زار الوفد المدرسة القديمة في ضاحية المدينة أمس.");
        assertEquals(Significance.COSMETIC, divergences(strict).get(0).significance());
    }

    @Test
    void looseMakesParticlesFormsAndOrderLight() {
        Story story = Story.ofFolder("bank-rate");
        List<Divergence> news = divergences(compare(Profile.NEWS, story.a(), story.b()));
        List<Divergence> loose = divergences(compare(Profile.LOOSE, story.a(), story.b()));
        for (int i = 0; i < news.size(); i++) {
            assertEquals(news.get(i).type(), loose.get(i).type());
            boolean light = Profile.LOOSE.light().contains(news.get(i).type());
            assertEquals(light ? Significance.COSMETIC : news.get(i).significance(), loose.get(i).significance());
        }
        assertTrue(news.stream().anyMatch(divergence -> divergence.type() == DivergenceType.FUNCTION_WORD));
    }

    @Test
    void aDeskAddsSpellingsOfItsOwn() {
        String a = "وصلت السفينة إلى شنغهاي بعد رحلة دامت ثلاثة أسابيع.";
        String b = "وصلت السفينة إلى شانغهاي بعد رحلة دامت ثلاثة أسابيع.";
        assertEquals(DivergenceType.LEXICAL, divergences(compare(Profile.NEWS, a, b)).get(0).type());
        HouseStyle style = HouseStyle.parse(List.of("# foreign towns", "", "شنغهاي = شانغهاي  # both are read"));
        Comparison house = new Collator(Profile.NEWS, style).compare(Article.typed("a", a), Article.typed("b", b), Progress.NONE);
        assertEquals(DivergenceType.ORTHOGRAPHIC, divergences(house).get(0).type());
    }

    @Test
    void aHouseStyleThatCannotBeReadSaysWhere() {
        for (String line : List.of("شنغهاي", "= شانغهاي", "شنغ* = شانغهاي", "* = *", "أ = ب = ج")) {
            assertEquals("2: " + line, assertThrows(IllegalArgumentException.class, () -> HouseStyle.parse(List.of("", line))).getMessage());
        }
    }

    @Test
    void anUnknownProfileIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Profile.ofId("klingon"));
        assertEquals(List.of("news", "strict", "loose"), Profile.ALL.stream().map(Profile::id).toList());
    }

    private static Profile withoutFold(String fold) {
        return new Profile("test", Set.of(fold), Set.of(), Set.of());
    }

    private static Comparison compare(Profile profile, String a, String b) {
        Collator collator = profile == Profile.NEWS ? NEWS : new Collator(profile);
        return collator.compare(Article.typed("a", a), Article.typed("b", b), Progress.NONE);
    }

    private static boolean fires(String fold, Divergence divergence, String a, String b) {
        String wordA = divergence.a().of(a);
        String wordB = divergence.b().of(b);
        return !wordA.isEmpty() && !wordB.isEmpty() && FOLDS.fired(wordA, wordB).contains(fold);
    }

    private static List<Divergence> divergences(Comparison comparison) {
        return comparison.links().stream().flatMap(link -> link.divergences().stream()).toList();
    }

    private static List<Divergence> told(Comparison comparison, Predicate<Divergence> those) {
        return divergences(comparison).stream().filter(those).toList();
    }

    private static List<Object> spans(Comparison comparison) {
        List<Object> spans = new ArrayList<>();
        comparison.links().forEach(link -> spans.add(List.of(link.a(), link.b(), link.moved())));
        divergences(comparison).forEach(divergence -> spans.add(List.of(divergence.a(), divergence.b())));
        return spans;
    }
}
