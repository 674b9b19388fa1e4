package org.muqabala.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.DivergenceKey;
import org.muqabala.core.review.Handling;
import org.muqabala.core.review.Placement;
import org.muqabala.core.review.Reply;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.review.ReviewerVerdict;
import org.muqabala.core.review.ReviewerVerdict.Opinion;
import org.muqabala.core.review.SettlementState;
import org.muqabala.core.review.Severity;
import org.muqabala.core.review.TextDirection;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Span;

/**
 * The work that made {@code format-2.review}, a folder as the second format of reviews wrote it: of everything one, saved step by step. The folder
 * is kept and never written again; a third format gets one of its own.
 */
final class SecondFormat {

    private final ReviewSession session = new ReviewSession(Desk.review());

    private SecondFormat() {
    }

    private interface Saving {
        void save(Review review) throws IOException;
    }

    /** {@code FOLDER}: makes it anew. */
    public static void main(String[] arguments) throws IOException {
        ReviewStore store = new ReviewStore(Path.of(arguments[0]), Desk::again);
        new SecondFormat().work(store::save);
    }

    /** What the folder is to say. */
    static Review review() throws IOException {
        SecondFormat made = new SecondFormat();
        made.work(review -> { });
        return made.session.review();
    }

    private void work(Saving saving) throws IOException {
        saving.save(session.review());
        step(saving, new ReviewCommand.Add(annotation("n1", AnnotationKind.CORRECTION, "سيستمر 😀", Side.A, Side.B)));
        step(saving, new ReviewCommand.Add(annotation("n2", AnnotationKind.QUESTION, "", Side.A)));
        step(saving, new ReviewCommand.Add(annotation("n3", AnnotationKind.NOTE, "", Side.B)));
        step(saving, new ReviewCommand.Add(annotation("n4", AnnotationKind.TRANSLATION, "Lavrov said", Side.A)));
        step(saving, new ReviewCommand.Answer("n2", new Reply("r1", "سمر", "نعم", TextDirection.RIGHT_TO_LEFT, Desk.NOON.plusSeconds(1))));
        step(saving, new ReviewCommand.Replace(one("n1").withHandling(new Handling(Severity.GRAVE, List.of("سياسة", "عاجل"), "عمر",
                Optional.of(LocalDate.of(2026, 12, 1))), Desk.NOON.plusSeconds(2))));
        step(saving, new ReviewCommand.Replace(one("n3").withDirection(TextDirection.LEFT_TO_RIGHT, Desk.NOON.plusSeconds(3))));
        step(saving, new ReviewCommand.Assign(keys().subList(0, 1), "عمر", "هدى", Desk.NOON.plusSeconds(4)));
        step(saving, new ReviewCommand.Settle(keys(), SettlementState.KEPT, "هدى", Desk.NOON.plusSeconds(5)));
        step(saving, new ReviewCommand.Judge(new ReviewerVerdict("عمر", Opinion.OBJECTS, "العنوان", Desk.NOON.plusSeconds(6))));
        step(saving, new ReviewCommand.Judge(new ReviewerVerdict("هدى", Opinion.APPROVES, "", Desk.NOON.plusSeconds(7))));
        step(saving, new ReviewCommand.Withdraw("عمر"));
        step(saving, new ReviewCommand.Remove("n4"));
        edit();
        saving.save(session.review());
        Span shown = new Span(0, 4);
        String text = session.review().comparison().b().text();
        step(saving, new ReviewCommand.Place("n3", 0, new Placement.Placed(shown, shown.of(text), Placement.Method.HAND, 1)));
        step(saving, new ReviewCommand.Move("n2", AnnotationState.REJECTED, Desk.NOON.plusSeconds(8)));
        step(saving, new ReviewCommand.Move("n1", AnnotationState.ACCEPTED, Desk.NOON.plusSeconds(9)));
        step(saving, new ReviewCommand.Settle(keys(), SettlementState.IGNORED, "هدى", Desk.NOON.plusSeconds(10)));
        step(saving, new ReviewCommand.Close("هدى", Desk.NOON.plusSeconds(11)));
    }

    private void step(Saving saving, ReviewCommand command) throws IOException {
        session.apply(command);
        saving.save(session.review());
    }

    private void edit() {
        Comparison before = session.review().comparison();
        session.recollated(Desk.again(Profile.NEWS, Article.typed("001.txt", "😀 عاجل: " + before.a().text()), before.b(), Progress.NONE));
    }

    private Annotation one(String id) {
        return session.review().annotation(id).orElseThrow();
    }

    private List<DivergenceKey> keys() {
        Comparison comparison = session.review().comparison();
        return Ledger.of(comparison).rows().stream().map(row -> DivergenceKey.of(comparison, row)).toList();
    }

    private Annotation annotation(String id, AnnotationKind kind, String proposal, Side... sides) {
        Comparison comparison = session.review().comparison();
        List<Anchor> anchors = List.of(sides).stream().map(side -> {
            String text = comparison.article(side).text();
            int start = text.indexOf("الحوار");
            return Anchor.of(side, new Span(start, start + 6), text);
        }).toList();
        return new Annotation(id, kind, anchors, proposal, "ملاحظة " + id, "هدى", Desk.NOON, Desk.NOON);
    }
}
