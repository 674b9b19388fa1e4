package org.muqabala.core.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.muqabala.core.collation.BrokenHouseStyleException.Problem.NOT_ONE_WORD;
import static org.muqabala.core.collation.BrokenHouseStyleException.Problem.NO_PAIR;
import static org.muqabala.core.collation.BrokenHouseStyleException.Problem.SHORT_STEM;
import static org.muqabala.core.collation.BrokenHouseStyleException.Problem.STAR;
import static org.muqabala.core.collation.BrokenHouseStyleException.Problem.TWICE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.fold.FoldChain;
import org.muqabala.testkit.Seeds;
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

    /** Two versions as the news profile reads them. */
    private record Read(String name, Comparison news) {

        static Read of(Story story) {
            return new Read(story.name(), compare(Profile.NEWS, story.a(), story.b()));
        }
    }

    /** Every two seeds and the written stories, read once. */
    private static final Supplier<List<Read>> READ = new Supplier<>() {

        private List<Read> read;

        @Override
        public synchronized List<Read> get() {
            if (read == null) {
                Stream<Story> seeds = Seeds.ALL.stream().flatMap(a -> Seeds.ALL.stream().filter(b -> !a.equals(b)).map(b -> new Story(a + "-" + b, Seeds.text(a), Seeds.text(b), null)));
                read = Stream.concat(Stream.of(Story.ofFolder("bank-rate")), seeds).map(Read::of).toList();
            }
            return read;
        }
    };

    /** All but the fold of marks inside words, which are told as marks. */
    static List<String> folds() {
        return Profile.folds();
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
    void aFoldThatIsOffChangesNothingElseInAnyStory(String fold) {
        Collator collator = new Collator(withoutFold(fold));
        for (Read read : READ.get()) {
            Predicate<Divergence> others = divergence -> !fires(fold, divergence, read.news.a().text(), read.news.b().text());
            Comparison without = collator.compare(read.news.a(), read.news.b(), Progress.NONE);
            assertEquals(told(read.news, others), told(without, others), read.name);
            assertEquals(spans(read.news), spans(without), read.name);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleThatIsOffChangesOnlyWhatItTold(String rule) {
        boolean used = false;
        Collator collator = new Collator(Profile.NEWS.without(Set.of(), Set.of(rule)));
        for (Read read : READ.get()) {
            List<Divergence> news = divergences(read.news);
            Comparison other = collator.compare(read.news.a(), read.news.b(), Progress.NONE);
            List<Divergence> without = divergences(other);
            assertEquals(spans(read.news), spans(other), read.name);
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
    void aDeskAddsSpellingsOfItsOwn() throws BrokenHouseStyleException {
        String a = "باع المتجر القديم آخر تلفاز لديه بعد أن أقفل المصنع أبوابه.";
        String b = "باع المتجر القديم آخر تلفزيون لديه بعد أن أقفل المصنع أبوابه.";
        assertEquals(DivergenceType.LEXICAL, divergences(compare(Profile.NEWS, a, b)).get(0).type());
        HouseStyle style = HouseStyle.parse(List.of("# words of the house", "", "تلفاز = تلفزيون  # both are read"));
        Comparison house = new Collator(Profile.NEWS, style).compare(Article.typed("a", a), Article.typed("b", b), Progress.NONE);
        assertEquals(DivergenceType.ORTHOGRAPHIC, divergences(house).get(0).type());
    }

    @Test
    void aHouseStyleThatCannotBeReadSaysWhere() {
        Map<String, BrokenHouseStyleException.Problem> broken = Map.of("شنغهاي", NO_PAIR, "= شانغهاي", NO_PAIR, "أ = ب = ج", NO_PAIR, "شنغ* = شانغهاي", STAR,
                "* = *", SHORT_STEM, "ش* = س*", SHORT_STEM, "الولايات المتحدة = أميركا", NOT_ONE_WORD, "12 = 13", NOT_ONE_WORD, "مسؤول = مسئول", TWICE);
        broken.forEach((line, problem) -> {
            BrokenHouseStyleException thrown = assertThrows(BrokenHouseStyleException.class, () -> HouseStyle.parse(List.of("مسؤول = مسوول", line)), line);
            assertEquals(problem, thrown.problem(), line);
            assertEquals(2, thrown.line());
            assertEquals(line, thrown.text());
            assertTrue(new HouseStyleTexts(Locale.ENGLISH).text(thrown).startsWith("line 2: “" + line + "”"), line);
            assertTrue(new HouseStyleTexts(Locale.forLanguageTag("ar")).text(thrown).contains("«" + line + "»"), line);
        });
    }

    @Test
    void aHouseStyleMayHoldStemsCommentsAndTheSameLineTwice() throws BrokenHouseStyleException {
        HouseStyle style = HouseStyle.parse(List.of("# stems", "الاحصا* = الإحصا*", "شنغهاي = شانغهاي", "شنغهاي = شانغهاي"));
        assertEquals(Map.of("الاحصا*", "الإحصا*", "شنغهاي", "شانغهاي"), style.variants());
    }

    @Test
    void everyRuleThatCanBeSwitchedOffIsTested() {
        assertEquals(BY_RULE.keySet(), Set.copyOf(Profile.rules()));
        assertEquals(BY_FOLD.keySet(), Set.copyOf(Profile.folds()));
    }

    @Test
    void whatIsSwitchedOffComesToWhatTheProfileLeavesOut() {
        Profile strict = Profile.STRICT.without(Set.of("digits"), Set.of("order"));
        assertTrue(strict.foldsOff().containsAll(Profile.STRICT.foldsOff()));
        assertTrue(strict.foldsOff().contains("digits"));
        assertEquals(Set.of("order"), strict.rulesOff());
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
