package org.muqabala.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;

/** What the translation of one version is worth for the next. The targets are named after the sentences: {@code <1>}, {@code <2>} … */
class CarryOverTest {

    private static final String BANK = "رفع البنك المركزي الفائدة ربع نقطة بعد اجتماع استمر يومين.";
    private static final String GOVERNOR = "وقال المحافظ إن التضخم ما زال فوق الهدف الذي وضعه المجلس للعام الحالي.";
    private static final String MARKETS = "وتراجعت الأسهم في بورصة العاصمة فور صدور القرار قبل أن تعوض جزءا من خسائرها.";
    private static final String FARMERS = "وينتظر المزارعون موسم الأمطار الذي تأخر هذا العام عن موعده أسبوعين كاملين.";

    @Test
    void aSentenceThatStaysKeepsItsTranslation() {
        assertEquals(List.of("CARRIED <1>", "CARRIED <2>"), carried(BANK + " " + GOVERNOR, BANK + " " + GOVERNOR));
    }

    @Test
    void spellingAndMarksAreNoWork() {
        assertEquals(List.of("CARRIED <1>"), carried("أكد الوزير الأمريكي أن “الاتفاق قريبا جدا” في جنيف.", "أكد الوزير الأميركي أن «الاتفاق قريباً جداً» في جنيف."));
    }

    @Test
    void aSpaceThatDoesNotBreakIsASpace() {
        assertEquals(List.of("CARRIED <1>"), carried(GOVERNOR, GOVERNOR.replaceFirst(" ", "\u00A0")));
        assertEquals(List.of("FUZZY <1> [5000]"), carried("وقالت الوزارة إن 4000 مقاتل غادروا المدينة مساء الثلاثاء.",
                "وقالت\u00A0الوزارة إن 5000 مقاتل غادروا المدينة مساء الثلاثاء."));
    }

    @Test
    void aChangedNumberIsToBeReviewedAndMarked() {
        assertEquals(List.of("FUZZY <1> [5000]"), carried("وقالت الوزارة إن 4000 مقاتل غادروا المدينة مساء الثلاثاء.",
                "وقالت الوزارة إن 5000 مقاتل غادروا المدينة مساء الثلاثاء."));
    }

    @Test
    void aNumberThatIsGoneIsInDoubtInTheTranslationAndTheFormerSourceIsTold() {
        String before = "وقالت الوزارة إن ٤٠٠٠ مقاتل من 3 كتائب غادروا المدينة مساء الثلاثاء.";
        Comparison comparison = compare(before, before.replace("٤٠٠٠", "٥٠٠٠"));
        Translation older = Translation.empty(comparison.a(), Locale.ENGLISH);
        String english = "4,000 fighters of 3 battalions left the town, said the ministry.";
        Segment carried = new CarryOver(older.with(0, new Segment(older.segments().get(0).source(), english, SegmentState.TRANSLATED)), comparison).carried()
                .segments().get(0);
        assertEquals(List.of("4,000"), carried.doubtful().stream().map(mark -> mark.of(english)).toList());
        assertEquals(before, carried.former());
    }

    @Test
    void whatNobodySettledStaysInDoubtInTheVersionAfterTheNext() {
        Comparison same = compare(BANK + " " + GOVERNOR, GOVERNOR + " " + BANK);
        Translation older = Translation.empty(same.a(), Locale.ENGLISH);
        String english = "The target holds, the governor said.";
        Segment doubted = new Segment(older.segments().get(1).source(), english, SegmentState.FUZZY, List.of(), List.of(new Span(4, 10)), "وقال المحافظ.");
        Segment carried = new CarryOver(older.with(1, doubted), same).carried().segments().get(0);
        assertEquals(List.of("target"), carried.doubtful().stream().map(mark -> mark.of(english)).toList(), "whoever marked it, and by whatever glossary");
    }

    @Test
    void aNegationThatIsGoneIsToBeReviewedWhereItStood() {
        List<String> carried = carried("وقالت الوزارة إن المقاتلين لم يغادروا المدينة مساء الثلاثاء.", "وقالت الوزارة إن المقاتلين غادروا المدينة مساء الثلاثاء.");
        assertEquals(1, carried.size());
        assertTrue(carried.get(0).startsWith("FUZZY <1> ["), carried.get(0));
    }

    @Test
    void aNewSentenceIsWork() {
        assertEquals(List.of("CARRIED <1>", "EMPTY", "CARRIED <2>"), carried(BANK + "\n" + GOVERNOR, BANK + "\n" + FARMERS + "\n" + GOVERNOR));
    }

    @Test
    void sentencesThatMovedBringTheirTranslations() {
        assertEquals(List.of("CARRIED <3>", "CARRIED <1>", "CARRIED <2>"),
                carried(BANK + "\n" + GOVERNOR + "\n" + MARKETS, MARKETS + "\n" + BANK + "\n" + GOVERNOR));
    }

    @Test
    void sentencesThatMergedHaveTheTranslationsOfBoth() {
        String merged = GOVERNOR.replace(".", "،") + " " + MARKETS;
        assertEquals(List.of("CARRIED <1>", "CARRIED <2> <3>"), carried(BANK + "\n" + GOVERNOR + " " + MARKETS, BANK + "\n" + merged));
    }

    @Test
    void aSentenceThatWasSplitStaysOneSegment() {
        String whole = GOVERNOR.replace(".", "،") + " " + MARKETS;
        assertEquals(List.of("CARRIED <1>", "CARRIED <2>"), carried(BANK + "\n" + whole, BANK + "\n" + GOVERNOR + " " + MARKETS));
    }

    @Test
    void halvesOfASplitSentenceThatStandApartAreReviewedWithTheWhole() {
        String whole = GOVERNOR.replace(".", "،") + " " + MARKETS;
        assertEquals(List.of("FUZZY <1>", "EMPTY", "FUZZY <1>"), carried(whole, GOVERNOR + "\n" + FARMERS + "\n" + MARKETS));
    }

    @Test
    void whatWasNotDoneInTheOlderVersionIsNotDoneInTheNewer() {
        Comparison same = compare(BANK, BANK);
        for (SegmentState state : List.of(SegmentState.FUZZY, SegmentState.DRAFT)) {
            Translation older = translated(same.a(), state);
            assertEquals(SegmentState.FUZZY, new CarryOver(older, same).carried().segments().get(0).state());
        }
        Translation empty = Translation.empty(same.a(), Locale.ENGLISH);
        assertEquals(empty.segments(), new CarryOver(empty, same).carried().segments());
    }

    @Test
    void whatAReviewIsStillToSeeStaysMarkedInTheThirdVersion() {
        String second = BANK.replace("ربع", "نصف");
        Translation older = translated(Article.typed("a", BANK), SegmentState.TRANSLATED);
        Translation newer = new CarryOver(older, compare(BANK, second)).carried();
        Translation newest = new CarryOver(newer, compare(second, second)).carried();
        assertEquals(List.of("FUZZY <1> [نصف]"), lines(newest));
    }

    @Test
    void whatIsBegunStaysAndOnlyEmptySegmentsAreFilled() {
        Comparison comparison = compare(BANK + "\n" + GOVERNOR, BANK + "\n" + GOVERNOR + "\n" + FARMERS);
        CarryOver carryOver = new CarryOver(translated(comparison.a(), SegmentState.TRANSLATED), comparison);
        Translation empty = Translation.empty(comparison.b(), Locale.ENGLISH);
        Translation begun = empty.with(0, empty.segments().get(0).written("The bank"));
        assertEquals(List.of("DRAFT The bank", "CARRIED <2>", "EMPTY"), lines(carryOver.carriedInto(begun)));
        assertThrows(IllegalArgumentException.class, () -> carryOver.carriedInto(Translation.empty(comparison.b(), Locale.FRENCH)));
        assertThrows(IllegalArgumentException.class, () -> carryOver.carriedInto(Translation.empty(comparison.a(), Locale.ENGLISH)));
    }

    @Test
    void sentencesThatWereSplitBecomeOneSegmentAgainWhereNobodyHasBegunThem() {
        String whole = GOVERNOR.replace(".", "،") + " " + MARKETS;
        Comparison comparison = compare(BANK + "\n" + whole, BANK + "\n" + GOVERNOR + " " + MARKETS);
        CarryOver carryOver = new CarryOver(translated(comparison.a(), SegmentState.TRANSLATED), comparison);
        Translation empty = Translation.empty(comparison.b(), Locale.ENGLISH);
        Translation begun = empty.with(0, empty.segments().get(0).written("The bank"));
        assertEquals(List.of("DRAFT The bank", "CARRIED <2>"), lines(carryOver.carriedInto(begun)));
        Translation inside = empty.with(2, empty.segments().get(2).written("Shares fell"));
        assertEquals(List.of("CARRIED <1>", "EMPTY", "DRAFT Shares fell"), lines(carryOver.carriedInto(inside)), "half of it is somebody's work");
    }

    @Test
    void theTranslationOfAnotherTextIsRefused() {
        Translation other = translated(Article.typed("a", BANK), SegmentState.TRANSLATED);
        assertThrows(IllegalArgumentException.class, () -> new CarryOver(other, compare(GOVERNOR, BANK)));
    }

    private static List<String> carried(String a, String b) {
        Comparison comparison = compare(a, b);
        return lines(new CarryOver(translated(comparison.a(), SegmentState.TRANSLATED), comparison).carried());
    }

    static List<String> lines(Translation translation) {
        return translation.segments().stream().map(segment -> (segment.state() + " " + segment.target()).strip() + changes(translation, segment)).toList();
    }

    private static String changes(Translation translation, Segment segment) {
        List<String> words = segment.changed().stream().map(change -> change.isEmpty() ? "^" : change.of(translation.article().text())).toList();
        return words.isEmpty() ? "" : " " + words;
    }

    static Comparison compare(String a, String b) {
        return new Collator(Profile.NEWS).compare(Article.typed("a.txt", a), Article.typed("b.txt", b), Progress.NONE);
    }

    static Translation translated(Article article, SegmentState state) {
        List<Segment> segments = new ArrayList<>();
        for (Segment segment : Translation.empty(article, Locale.ENGLISH).segments()) {
            segments.add(new Segment(segment.source(), "<" + (segments.size() + 1) + ">", state));
        }
        return new Translation(article, Locale.ENGLISH, segments);
    }
}
