package org.muqabala.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Side;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Span;

class TakingInTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final String TEXT = "قال الوزير أمس إن المحادثات انتهت.\nوأضاف الوزير أن اللجنة ستجتمع غدا.\n";

    private final Review review = new Review(new Collator(Profile.NEWS).compare(Article.typed("a", TEXT), Article.typed("b", TEXT), Progress.NONE), "news",
            List.of(annotation("known", "المحادثات", "أي محادثات؟")));

    private static Annotation annotation(String id, String quote, String note) {
        Anchor anchor = Anchor.of(Side.B, spanOf(quote), TEXT);
        return new Annotation(id, AnnotationKind.QUESTION, List.of(anchor), "", note, "سمر", NOW, NOW);
    }

    private static Span spanOf(String quote) {
        return new Span(TEXT.indexOf(quote), TEXT.indexOf(quote) + quote.length());
    }

    private static Reply reply(String id) {
        return new Reply(id, "باسل", "محادثات جنيف.", TextDirection.AUTO, NOW.plusSeconds(60));
    }

    private Review taken(Review into, Returned.Item... items) {
        ReviewSession session = new ReviewSession(into);
        TakenIn takenIn = TakingIn.of(into, List.of(), List.of(items));
        assertEquals(List.of(), takenIn.left());
        session.apply(takenIn.command());
        return session.review();
    }

    private static String left(Review into, Locale locale, Returned.Item... items) {
        TakenIn takenIn = TakingIn.of(into, List.of(), List.of(items));
        assertEquals(List.of(), takenIn.commands());
        return new TakenInTexts(locale).text(takenIn.left().getFirst());
    }

    @Test
    void everythingThatIsNewJoinsTheReview() {
        Review after = taken(review, new Returned.Made(annotation("new", "اللجنة", "أي لجنة؟")), new Returned.Answered("known", reply("r1")),
                new Returned.Decided("known", AnnotationState.ACCEPTED, NOW), new Returned.Proposed("known", "المفاوضات", NOW));
        assertEquals(List.of("known", "new"), after.annotations().stream().map(Annotation::id).toList());
        Annotation known = after.annotations().getFirst();
        assertEquals(List.of(reply("r1")), known.replies());
        assertEquals(AnnotationState.ACCEPTED, known.state());
        assertEquals("المفاوضات", known.proposal());
    }

    @Test
    void whatIsThereAlreadyIsNotTakenInAgain() {
        Returned.Item[] items = {new Returned.Made(annotation("new", "اللجنة", "أي لجنة؟")), new Returned.Answered("known", reply("r1")),
            new Returned.Answered("new", reply("r2")), new Returned.Decided("known", AnnotationState.ACCEPTED, NOW),
            new Returned.Proposed("known", "المفاوضات", NOW)};
        Review after = taken(review, items);
        assertEquals(List.of(), TakingIn.of(after, List.of(), List.of(items)).commands());
    }

    @Test
    void aMadeAnnotationThatIsThereBringsItsNewRepliesAlone() {
        Annotation answered = annotation("known", "المحادثات", "أي محادثات؟").answered(reply("r1"));
        Review after = taken(review, new Returned.Made(answered));
        assertEquals(1, after.annotations().size());
        assertEquals(List.of(reply("r1")), after.annotations().getFirst().replies());
    }

    @Test
    void aMadeAnnotationThatIsThereBringsWhatWasChangedInTheFileSince() {
        Annotation changed = annotation("known", "المحادثات", "أي محادثات؟").with(AnnotationKind.QUESTION, "المفاوضات", "أي محادثات؟", NOW.plusSeconds(5))
                .moved(AnnotationState.ACCEPTED, NOW.plusSeconds(6));
        Annotation known = taken(review, new Returned.Made(changed)).annotations().getFirst();
        assertEquals("المفاوضات", known.proposal());
        assertEquals(AnnotationState.ACCEPTED, known.state());
    }

    @Test
    void aMadeAnnotationThatIsThereLeavesAloneWhatWasChangedHereSince() {
        Annotation made = annotation("new", "اللجنة", "أي لجنة؟");
        Review after = taken(review, new Returned.Made(made));
        Annotation improved = made.with(AnnotationKind.QUESTION, "لجنة الدستور", "أي لجنة؟", NOW.plusSeconds(5));
        after = CommandExecution.of(new ReviewCommand.Replace(improved), after);
        after = CommandExecution.of(new ReviewCommand.Move("new", AnnotationState.ACCEPTED, NOW.plusSeconds(6)), after);
        assertEquals(new TakenIn(List.of(), List.of(), 0, List.of()), TakingIn.of(after, List.of(), List.of(new Returned.Made(made))));
    }

    @Test
    void whatWasChangedHereAfterTheFileIsKeptAndSaid() {
        Annotation improved = annotation("known", "المحادثات", "أي محادثات؟").with(AnnotationKind.QUESTION, "المباحثات", "أي محادثات؟", NOW.plusSeconds(60));
        Review after = CommandExecution.of(new ReviewCommand.Replace(improved), review);
        Returned.Item proposed = new Returned.Proposed("known", "المفاوضات", NOW);
        Returned.Item decided = new Returned.Decided("known", AnnotationState.REJECTED, NOW);
        Locale arabic = Locale.forLanguageTag("ar");
        assertEquals("the annotation “أي محادثات؟” was changed here after the file was and stays as it is; the file proposes “المفاوضات”",
                left(after, Locale.ENGLISH, proposed));
        assertEquals("عُدّل التعليق «أي محادثات؟» هنا بعد الملف فبقي على حاله، والملف يقترح «المفاوضات»", left(after, arabic, proposed));
        assertEquals("the annotation “أي محادثات؟” was changed here after the file was and stays open; the file calls it rejected",
                left(after, Locale.ENGLISH, decided));
        assertEquals("عُدّل التعليق «أي محادثات؟» هنا بعد الملف فبقيت حالته «مفتوح»، وهي في الملف «مرفوض»", left(after, arabic, decided));
    }

    @Test
    void aFileThatCountsWholeSecondsIsNotOlderForIt() {
        Annotation known = annotation("known", "المحادثات", "أي محادثات؟").with(AnnotationKind.QUESTION, "المباحثات", "أي محادثات؟", NOW.plusMillis(300));
        Review after = CommandExecution.of(new ReviewCommand.Replace(known), review);
        assertEquals("المفاوضات", taken(after, new Returned.Proposed("known", "المفاوضات", NOW)).annotations().getFirst().proposal());
    }

    @Test
    void aPlaceOfSeveralThatIsNotFoundIsSaid() {
        Anchor found = Anchor.of(Side.B, spanOf("اللجنة"), TEXT);
        Annotation made = new Annotation("new", AnnotationKind.NOTE, List.of(new Anchor(Side.A, new Span(3, 9), "البرلمان"), found), "", "متى؟", "سمر", NOW, NOW);
        TakenIn takenIn = TakingIn.of(review, List.of(), List.of(new Returned.Made(made)));
        Annotation added = ((ReviewCommand.Add) takenIn.commands().getFirst()).annotation();
        assertEquals(List.of(found), added.anchors());
        assertEquals("what سمر remarked, “متى؟”, was taken in without its place on “البرلمان”, which was not found",
                new TakenInTexts(Locale.ENGLISH).text(takenIn.left().getFirst()));
        assertEquals("أُخذت ملاحظة سمر: «متى؟» من دون موضعها على «البرلمان» إذ لم يُعثر عليه",
                new TakenInTexts(Locale.forLanguageTag("ar")).text(takenIn.left().getFirst()));
    }

    @Test
    void anAnnotationOnAnotherTextIsFoundByItsQuoteAndItsSurroundings() {
        String other = "عاجل. " + TEXT;
        int at = other.indexOf("الوزير أن");
        Annotation made = new Annotation("new", AnnotationKind.NOTE, List.of(Anchor.of(Side.B, new Span(at, at + 6), other)), "", "من هو؟", "سمر", NOW, NOW);
        Anchor found = taken(review, new Returned.Made(made)).annotations().getLast().anchors().getFirst();
        assertEquals(new Span(at - 6, at), found.span());
        assertEquals("الوزير", found.quote());
    }

    @Test
    void aShortQuoteWithoutSurroundingsIsFoundWhereItStandsAlone() {
        Annotation made = new Annotation("new", AnnotationKind.NOTE, List.of(new Anchor(Side.B, new Span(0, 0), "اللجنة")), "", "أيها؟", "سمر", NOW, NOW);
        assertEquals(spanOf("اللجنة"), taken(review, new Returned.Made(made)).annotations().getLast().anchors().getFirst().span());
    }

    @Test
    void aShortQuoteWithoutSurroundingsThatStandsTwiceIsSaidAndLeftOut() {
        Annotation made = new Annotation("new", AnnotationKind.NOTE, List.of(new Anchor(Side.B, new Span(0, 0), "الوزير")), "", "أيهما؟", "سمر", NOW, NOW);
        assertEquals("no place was found for what سمر remarked, “أيهما؟”, on “الوزير”", left(review, Locale.ENGLISH, new Returned.Made(made)));
    }

    @Test
    void wordsThatStandNowhereAreSaidAndLeftOut() {
        Anchor lost = new Anchor(Side.B, new Span(3, 9), "البرلمان");
        Annotation made = new Annotation("new", AnnotationKind.NOTE, List.of(lost), "", "متى؟", "سمر", NOW, NOW);
        assertEquals("no place was found for what سمر remarked, “متى؟”, on “البرلمان”", left(review, Locale.ENGLISH, new Returned.Made(made)));
        assertEquals("لم يُعثر على موضع لملاحظة سمر: «متى؟» على «البرلمان»", left(review, Locale.forLanguageTag("ar"), new Returned.Made(made)));
    }

    @Test
    void anAnswerToNothingIsSaidAndLeftOut() {
        String said = left(review, Locale.ENGLISH, new Returned.Answered("gone", reply("r1")));
        assertEquals("باسل answered an annotation that is not in this review: “محادثات جنيف.”", said);
    }

    @Test
    void aStepThatThereIsNotIsSaidAndLeftOut() {
        String said = left(review, Locale.ENGLISH, new Returned.Decided("known", AnnotationState.APPLIED, NOW));
        assertTrue(said.contains("is open and cannot be called applied"), said);
    }

    @Test
    void theSameContentsHaveTheSameId() {
        assertEquals(ContentId.of("docx", "سمر", NOW), ContentId.of("docx", "سمر", NOW));
        assertTrue(!ContentId.of("docx", "ab", "c").equals(ContentId.of("docx", "a", "bc")));
        assertTrue(ContentId.of("docx", "").matches("[a-z0-9-]+"));
        assertEquals(Optional.empty(), review.annotation(ContentId.of("docx", "")));
    }
}
