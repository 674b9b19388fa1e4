package org.muqabala.exporters.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.Reply;
import org.muqabala.core.review.Returned;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.review.TakenIn;
import org.muqabala.core.review.TakingIn;
import org.muqabala.core.review.TextDirection;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.BlockStructure;
import org.muqabala.core.text.Facts;
import org.muqabala.core.text.LeftOut;
import org.muqabala.core.text.Reading;
import org.muqabala.core.text.Source;
import org.muqabala.core.text.SourceComment;
import org.muqabala.core.text.Span;
import org.muqabala.exporters.Labels;

/** What others do to a document that went out is found, whether their program kept ids and threads or not. */
class ReturnedWordFileTest {

    private static final String A = "قال الوزير أمس إن المحادثات انتهت بلا نتيجة.\nوأضاف أن اللجنة ستجتمع غدا في العاصمة.\n";
    private static final String B = "قال الرئيس أمس إن المحادثات انتهت بلا نتيجة.\nوأضاف أن اللجنة ستجتمع غدا في العاصمة.\n";
    private static final Instant MADE = Instant.parse("2026-11-22T08:00:00Z");
    private static final String SENT = "2026-11-23T12:00:00Z";
    private static final String LATER = "2026-11-24T09:30:00Z";

    private final Annotation asked = new Annotation("n1", AnnotationKind.QUESTION, List.of(anchor("المحادثات")), "", "أي محادثات؟", "سمر", MADE, MADE)
            .answered(new Reply("r1", "باسل", "محادثات جنيف.", TextDirection.AUTO, MADE.plusSeconds(60)));
    private final Annotation decided = new Annotation("n2", AnnotationKind.NOTE, List.of(anchor("غدا")), "", "الثلاثاء.", "سمر", MADE.plusSeconds(120),
            MADE.plusSeconds(120)).moved(AnnotationState.ACCEPTED, MADE.plusSeconds(180));
    private final Review review = new Review(new Collator(Profile.NEWS).compare(Article.typed("a", A), Article.typed("b", B), Progress.NONE), "news",
            List.of(asked, decided));
    private final List<SourceComment> comments = new ArrayList<>();

    private static Anchor anchor(String words) {
        return Anchor.of(Side.B, new Span(B.indexOf(words), B.indexOf(words) + words.length()), B);
    }

    /** The comments as they went out. */
    private void sentComments(boolean withIds, boolean resolved) {
        ParagraphIds ids = new ParagraphIds();
        List<String> names = WordThreads.names(review).stream().map(ids::of).toList();
        CommentWords words = new CommentWords(new Labels(Locale.ENGLISH));
        comments.add(new SourceComment(anchor("المحادثات").span(), "سمر", "2026-11-22T08:00:00Z", words.heading(asked) + "\nأي محادثات؟", -1, resolved,
                withIds ? names.get(0) : ""));
        comments.add(new SourceComment(anchor("المحادثات").span(), "باسل", "2026-11-22T08:01:00Z", "محادثات جنيف.", withIds ? 0 : -1, resolved,
                withIds ? names.get(1) : "01000000"));
        comments.add(new SourceComment(anchor("غدا").span(), "سمر", "2026-11-22T08:02:00Z", words.heading(decided) + "\nالثلاثاء.", -1, true,
                withIds ? names.get(2) : ""));
    }

    private Article file(String text) {
        return file(text, WordSummary.colophon(review));
    }

    private Article file(String text, String colophon) {
        Source source = new Source(List.of(), new Facts("", "", SENT, "", ""), comments, true, false, List.of(new LeftOut(LeftOut.Kind.SUMMARY, colophon)));
        return new Article("returned.docx", text, BlockStructure.of(text), Reading.TYPED, source);
    }

    private Returned read(String accepted) {
        return read(file(accepted));
    }

    private Returned read(Article accepted) {
        return new ReturnedWordFile(accepted, file(A), review, Locale.ENGLISH).read(Progress.NONE);
    }

    private static Annotation made(Returned returned, int index) {
        return ((Returned.Made) returned.items().get(index)).annotation();
    }

    private SourceComment comment(String words, String text, int parent) {
        return new SourceComment(new Span(B.indexOf(words), B.indexOf(words) + words.length()), "المحامي", LATER, text, parent, false, "");
    }

    @Test
    void aFileThatNobodyTouchedHoldsNothingNew() {
        sentComments(true, false);
        assertEquals(List.of(), read(B).items());
    }

    @Test
    void norDoesOneThatAProgramWroteAnewWithoutIdsAndThreads() {
        sentComments(false, false);
        assertEquals(List.of(), read(B).items());
    }

    @Test
    void aNewCommentIsAnAnnotationOnItsWords() {
        sentComments(true, false);
        comments.add(comment("العاصمة", "أي عاصمة؟", -1));
        Annotation made = made(read(B), 0);
        assertEquals(AnnotationKind.QUESTION, made.kind());
        assertEquals("المحامي", made.author());
        assertEquals(anchor("العاصمة"), made.anchors().getFirst());
    }

    @Test
    void aReplyJoinsItsThread() {
        sentComments(true, false);
        comments.add(comment("المحادثات", "بل محادثات فيينا.", 0));
        Returned.Answered answered = (Returned.Answered) read(B).items().getFirst();
        assertEquals("n1", answered.annotationId());
        assertEquals("بل محادثات فيينا.", answered.reply().text());
    }

    @Test
    void whereThreadsAreNotKeptACommentOnTheSameWordsIsAReply() {
        sentComments(false, false);
        comments.add(comment("المحادثات", "بل محادثات فيينا.", -1));
        assertEquals("n1", ((Returned.Answered) read(B).items().getFirst()).annotationId());
    }

    @Test
    void aResolvedThreadIsAcceptedAndAnOpenedOneIsOpen() {
        sentComments(true, true);
        comments.set(2, new SourceComment(comments.get(2).span(), "سمر", comments.get(2).date(), comments.get(2).text(), -1, false, comments.get(2).id()));
        Returned returned = read(B);
        assertEquals(List.of(AnnotationState.ACCEPTED, AnnotationState.OPEN),
                returned.items().stream().map(item -> ((Returned.Decided) item).state()).toList());
    }

    @Test
    void whatTheDeskDidSinceIsNewerThanTheFile() {
        sentComments(true, true);
        ReviewSession session = new ReviewSession(review);
        session.apply(new ReviewCommand.Answer("n1", new Reply("r2", "سمر", "شكرا", TextDirection.AUTO, Instant.parse(LATER))));
        Returned returned = new ReturnedWordFile(file(B), file(A), session.review(), Locale.ENGLISH).read(Progress.NONE);
        assertEquals(List.of(), returned.items());
    }

    @Test
    void aCommentWithOtherWordsIsAReply() {
        sentComments(true, false);
        SourceComment old = comments.get(0);
        comments.set(0, new SourceComment(old.span(), old.author(), old.date(), old.text() + " وأين؟", -1, false, old.id()));
        assertTrue(((Returned.Answered) read(B).items().getFirst()).reply().text().endsWith("وأين؟"));
    }

    @Test
    void changedWordsAreProposedAsCorrections() {
        Returned returned = read(B.replace("نتيجة", "اتفاق").replace("غدا", "غدا صباحا").replace("اللجنة ", ""));
        assertEquals(List.of("نتيجة → اتفاق", "أن اللجنة → أن", "غدا → غدا صباحا"),
                returned.items().stream().map(item -> ((Returned.Made) item).annotation()).map(each -> each.anchors().getFirst().quote() + " → " + each.proposal()).toList());
        assertEquals(AnnotationKind.CORRECTION, made(returned, 0).kind());
    }

    @Test
    void aRejectedChangeIsProposedToBeTakenBack() {
        Annotation made = made(read(A), 0);
        assertEquals("الرئيس", made.anchors().getFirst().quote());
        assertEquals("الوزير", made.proposal());
    }

    @Test
    void aParagraphThatWasAddedStandsBehindTheWordBeforeIt() {
        Annotation made = made(read(B + "عاد الهدوء إلى المدينة مساء أمس.\n"), 0);
        assertEquals("العاصمة.", made.anchors().getFirst().quote());
        assertEquals("العاصمة.\nعاد الهدوء إلى المدينة مساء أمس.", made.proposal());
    }

    @Test
    void changesOfATextThatIsNoLongerComparedAreSaidAndLeftOut() {
        comments.add(comment("العاصمة", "أي عاصمة؟", -1));
        Returned returned = read(file(B.replace("نتيجة", "اتفاق"), "muqabala:" + "0".repeat(64)));
        assertEquals(1, returned.left().size());
        assertEquals("أي عاصمة؟", made(returned, 0).note());
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        sentComments(true, true);
        comments.add(comment("العاصمة", "أي عاصمة؟", -1));
        comments.add(comment("المحادثات", "بل محادثات فيينا.", 0));
        Article file = file(B.replace("نتيجة", "اتفاق"));
        TakenIn first = TakingIn.of(review, List.of(), read(file).items());
        assertEquals(List.of(), first.left());
        assertEquals(4, first.commands().size());
        ReviewSession session = new ReviewSession(review);
        session.apply(first.command());
        Returned again = new ReturnedWordFile(file, file(A), session.review(), Locale.ENGLISH).read(Progress.NONE);
        TakenIn second = TakingIn.of(session.review(), List.of(), again.items());
        assertEquals(List.of(), second.commands());
        assertEquals(List.of(), second.left());
    }
}
