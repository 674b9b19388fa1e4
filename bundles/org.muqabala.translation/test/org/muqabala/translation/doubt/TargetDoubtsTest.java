package org.muqabala.translation.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;
import org.muqabala.translation.glossary.Glossary;
import org.muqabala.translation.glossary.PartOfSpeech;
import org.muqabala.translation.glossary.Term;

/** Which words of a translation are in doubt when its source is changed by hand, and what is said of them. */
class TargetDoubtsTest {

    private static final Locale ARABIC = Locale.of("ar");
    private static final String MEETING = "قال لافروف إن الاجتماع المقبل لن يعقد يوم الثلاثاء في جنيف بحضور 200 خبير.";
    private static final String ENGLISH = "Minister Lavrov said the next meeting would not be held in Geneva on Tuesday with two hundred experts attending.";

    @Test
    void aWeekdayThatBecameAnother() {
        assertEquals(List.of("DAY Tuesday ← الثلاثاء → الأربعاء"), doubts(MEETING, MEETING.replace("الثلاثاء", "الأربعاء"), ENGLISH));
    }

    @Test
    void aMonthByWhicheverOfItsNames() {
        String before = "أعلن المصرف خفض الفائدة في 18 كانون الأول الماضي.";
        String english = "The bank announced the cut on December 18.";
        assertEquals(List.of(), doubts(before, before.replace("كانون الأول", "ديسمبر"), english));
        assertEquals(List.of("DAY December ← كانون الأول → يناير"), doubts(before, before.replace("كانون الأول", "يناير"), english));
    }

    @Test
    void aNumberHoweverItIsWritten() {
        assertEquals(List.of("NUMBER two hundred ← 200 → 300"), doubts(MEETING, MEETING.replace("200", "300"), ENGLISH));
        assertEquals(List.of("NUMBER two hundred ← 200 → ثلاثمئة"), doubts(MEETING, MEETING.replace("200", "ثلاثمئة"), ENGLISH));
        assertEquals(List.of(), doubts(MEETING, MEETING.replace("200", "٢٠٠"), ENGLISH), "the same in other digits");
        assertEquals(List.of(), doubts(MEETING, MEETING.replace("200", "مئتي"), ENGLISH), "the same in words");
    }

    @Test
    void theDigitsOfATimeOfDay() {
        assertEquals(List.of("NUMBER 18 ← 18"), doubts("يبدأ الاجتماع عند الساعة 18:30 مساء.", "يبدأ الاجتماع عند الساعة 19:30 مساء.", "The meeting starts at 18:30.")
                .stream().map(line -> line.replaceFirst(" →.*", "")).toList());
    }

    @Test
    void ofTwoNumbersOnlyTheOneThatIsGone() {
        String before = "أصيب 15 جنديا وقتل سبعة مدنيين في الهجوم.";
        assertEquals(List.of("NUMBER Seven ← سبعة → تسعة"), doubts(before, before.replace("سبعة", "تسعة"), "Seven civilians were killed and 15 soldiers wounded in the attack."));
    }

    @Test
    void aNameOfTheTable() {
        assertEquals(List.of("NAME Geneva ← جنيف → فيينا"), doubts(MEETING, MEETING.replace("جنيف", "فيينا"), ENGLISH));
    }

    @Test
    void aTermOfTheGlossaryInWhateverForm() {
        String before = "دعا الوزير إلى وقف إطلاق النار في المدينة.";
        assertEquals(List.of("TERM cease-fire ← وقف إطلاق النار → هدنة إنسانية"),
                doubts(before, before.replace("وقف إطلاق النار", "هدنة إنسانية"), "The minister called for a cease-fire in the city."));
    }

    @Test
    void aRenderingThatStandsForSomethingElseAsWellIsPassedOver() {
        String before = "دعا الوزير إلى وقف إطلاق النار في المدينة.";
        assertEquals(List.of(), doubts(before, before.replace("وقف إطلاق النار", "هدنة إنسانية"), "The minister called for a ceasefire: a ceasefire in the city."));
    }

    @Test
    void aNameThatSoundsAlike() {
        assertEquals(List.of("SOUND Lavrov ← لافروف → شويغو"), doubts(MEETING, MEETING.replace("لافروف", "شويغو"), ENGLISH));
        assertEquals(List.of("SOUND Maduro ← مادورو → غوايدو"),
                doubts("التقى مادورو السفير مساء أمس.", "التقى غوايدو السفير مساء أمس.", "Mr. Maduro's guest was the ambassador.").stream()
                        .map(line -> line.replace("'s", "")).toList());
    }

    @Test
    void aNameThatTwoWordsSoundLikeIsPassedOver() {
        assertEquals(List.of(), doubts(MEETING, MEETING.replace("لافروف", "شويغو"), ENGLISH.replace("the next", "Lafroff's next")));
    }

    @Test
    void whereEveryNounHasACapitalANameTakesMoreToBeKnown() {
        TargetDoubts doubts = new TargetDoubts(ARABIC, Locale.GERMAN, Glossary.empty(ARABIC, Locale.GERMAN), PairedWords.NONE);
        String german = "Gestern traf Maduro den Botschafter und Lavrov.";
        assertEquals(List.of(), lines(doubts.in("التقى مادورو السفير.", "التقى غوايدو السفير.", german), german));
        assertEquals(List.of("SOUND Lavrov ← لافروف → شويغو"), lines(doubts.in("التقى لافروف السفير.", "التقى شويغو السفير.", german), german));
    }

    @Test
    void aNameThatOnlyMovedOrLostItsTitleStands() {
        String moved = "الاجتماع المقبل لن يعقد، كما قال الوزير لافروف، في جنيف يوم الثلاثاء بحضور 200 خبير.";
        assertEquals(List.of(), doubts(MEETING, moved, ENGLISH));
    }

    @Test
    void aDenialThatIsGone() {
        assertEquals(List.of("DENIAL not ← لن → سوف"), doubts(MEETING, MEETING.replace("لن", "سوف"), ENGLISH));
        assertEquals(List.of(), doubts(MEETING, MEETING.replace("لن يعقد", "لم يعقد"), ENGLISH), "it is still denied");
        assertEquals(List.of(), doubts(MEETING, MEETING.replace("لن", "سوف"), ENGLISH + " He did not say why."), "nobody knows which");
    }

    @Test
    void theMarksOfAQuotationThatIsNoneAnyMore() {
        String before = "قال كيري إن «البلدين يعملان معا بشكل فعال» في سوريا.";
        String english = "Kerry said \"the two countries are working together effectively\" in Syria.";
        assertEquals(List.of("QUOTATION \" ← البلدين يعملان معا بشكل…", "QUOTATION \" ← البلدين يعملان معا بشكل…"),
                doubts(before, before.replaceAll("[«»]", ""), english));
        assertEquals(List.of(), doubts(before, before.replace('«', '“').replace('»', '”'), english));
    }

    @Test
    void aWordThatItsPairInTheArticleTells() {
        Translation article = translation(List.of("وصل السفير إلى الميناء.", "أغلق الميناء أبوابه ليلا.", "غادرت سفينة الميناء صباحا.", "تحدث الناس طويلا.",
                "نزل المطر غزيرا.", "عاد الهدوء تدريجيا."),
                List.of("The ambassador reached the harbour.", "At night the harbour closed.", "A ship left the harbour.", "The people talked.", "Rain fell.", "Calm returned."));
        TargetDoubts doubts = new TargetDoubts(ARABIC, Locale.ENGLISH, Glossary.empty(ARABIC, Locale.ENGLISH), PairedWords.of(article));
        String english = "A ship left the harbour.";
        assertEquals(List.of("PAIR harbour ← الميناء → المدينة"), lines(doubts.in("غادرت سفينة الميناء صباحا.", "غادرت سفينة المدينة صباحا.", english), english));
        assertEquals(List.of(), lines(doubts.in("غادرت سفينة الميناء صباحا.", "غادرت باخرة الميناء صباحا.", english), english), "what stands once may pair by chance");
    }

    @Test
    void otherLanguagesThanEnglishHaveTheirDigitsAndNames() {
        String french = "Lavrov a dit que la réunion de Genève n'aurait pas lieu mardi avec 200 experts; selon Lavrov.";
        TargetDoubts doubts = new TargetDoubts(ARABIC, Locale.FRENCH, Glossary.empty(ARABIC, Locale.FRENCH), PairedWords.NONE);
        assertEquals(List.of("NUMBER 200 ← 200 → 300"), lines(doubts.in(MEETING, MEETING.replace("200", "300"), french), french));
    }

    @Test
    void intoArabicAsFromIt() {
        TargetDoubts doubts = new TargetDoubts(Locale.ENGLISH, ARABIC, Glossary.empty(Locale.ENGLISH, ARABIC), PairedWords.NONE);
        assertEquals(List.of("DAY الثلاثاء ← Tuesday → Wednesday"), lines(doubts.in(ENGLISH, ENGLISH.replace("Tuesday", "Wednesday"), MEETING), MEETING));
    }

    @Test
    void spellingPunctuationAndSynonymsOfTheArticleAreNoDoubt() {
        String before = "أكد الوزير الأمريكي أن “الاتفاق قريبا جدا” في جنيف.";
        assertEquals(List.of(), doubts(before, "وأكّد الوزير الأميركي أنّ «الإتفاق قريباً جداً» في جنيف", "The American minister stressed \"the deal is very near\" in Geneva."));
    }

    @Test
    void whereNobodyKnowsWhatWasTranslatedNothingIsSaid() {
        assertEquals(List.of(), doubts("", MEETING, ENGLISH));
    }

    @Test
    void everyReasonIsSaidInBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, ARABIC)) {
            DoubtTexts texts = new DoubtTexts(locale);
            for (Reason reason : Reason.values()) {
                String text = texts.text(new Doubt(new Span(0, 4), reason, "الثلاثاء", ""), "Once");
                assertTrue(text.contains("الثلاثاء") && !text.contains("{"), text);
            }
        }
        String said = new DoubtTexts(Locale.ENGLISH).text(new Doubt(new Span(0, 7), Reason.DAY, "الثلاثاء", "الأربعاء"), "Tuesday");
        assertEquals("“الثلاثاء” became “الأربعاء”: check the day or month “Tuesday”.", said.replaceAll("[\u2066-\u2069]", ""));
        assertEquals("What “Tuesday” renders has changed in the source.",
                new DoubtTexts(Locale.ENGLISH).text(new Span(0, 7), List.of(), "Tuesday").replaceAll("[\u2066-\u2069]", ""));
    }

    private static List<String> doubts(String former, String now, String target) {
        Glossary glossary = new Glossary(ARABIC, Locale.ENGLISH, List.of(Term.name("جنيف", "Geneva"),
                new Term("وقف إطلاق النار", List.of("ceasefire", "cease-fire"), List.of(), PartOfSpeech.NOUN, "")));
        return lines(new TargetDoubts(ARABIC, Locale.ENGLISH, glossary, PairedWords.NONE).in(former, now, target), target);
    }

    private static List<String> lines(List<Doubt> doubts, String target) {
        return doubts.stream().map(doubt -> doubt.reason() + " " + doubt.place().of(target) + " ← " + doubt.was()
                + (doubt.now().isEmpty() ? "" : " → " + doubt.now())).toList();
    }

    private static Translation translation(List<String> sources, List<String> targets) {
        Article article = Article.typed("a.txt", String.join("\n", sources));
        List<Segment> segments = new ArrayList<>();
        for (Segment segment : Translation.empty(article, Locale.ENGLISH).segments()) {
            segments.add(new Segment(segment.source(), targets.get(segments.size()), SegmentState.TRANSLATED));
        }
        return new Translation(article, Locale.ENGLISH, segments);
    }
}
