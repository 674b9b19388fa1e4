package org.muqabala.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

import org.muqabala.core.collation.Collator;
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
import org.muqabala.core.review.Severity;
import org.muqabala.core.review.SettlementState;
import org.muqabala.core.review.TextDirection;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Span;

/**
 * An editor who does one thing after the other to a review, by chance but always the same for the same seed: everything that a review knows of,
 * changes of its texts among it.
 */
final class Desk {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Comparison COMPARISON = new Collator(Profile.NEWS).compare(
            Article.typed("001.txt", "قال لافروف أمس إن موسكو ترفض العقوبات.\nوأكد أن 😀 الحوار مستمر.\n"),
            Article.typed("004.txt", "وقال لافروف امس إن موسكو ترفض العقوبات الجديدة.\nوأكد أن 😀 الحوار سيستمر.\n"), Progress.NONE);
    private static final Map<List<Article>, Comparison> KNOWN = new ConcurrentHashMap<>();
    private static final List<String> WORDS = List.of("عاجل", "أمس", "موسكو", "الوزير", "😀", "إن", "1٬200");
    /** As many as keep a text about as long as it was. */
    private static final int FEW_WORDS = 10;

    private final String name;
    private final Random chance;
    private int made;

    Desk(String name, long seed) {
        this.name = name;
        chance = new Random(seed);
    }

    static Review review() {
        return new Review(COMPARISON, "news", List.of());
    }

    static Comparison again(Profile profile, Article a, Article b, Progress progress) {
        return a.equals(COMPARISON.a()) && b.equals(COMPARISON.b()) ? COMPARISON
                : KNOWN.computeIfAbsent(List.of(a, b), missing -> new Collator(profile).compare(a, b, progress));
    }

    /** The review after some steps on the texts as they are. */
    Review work(Review review, int steps) {
        ReviewSession session = new ReviewSession(review);
        for (int i = 0; i < steps; i++) {
            session.apply(step(session.review()));
        }
        return session.review();
    }

    /** The review after some steps, of which some change a text. */
    Review workOnTexts(Review review, int steps) {
        ReviewSession session = new ReviewSession(review);
        for (int i = 0; i < steps; i++) {
            step(session);
        }
        return session.review();
    }

    /** One step of any kind: now and then it is a text that changes. */
    void step(ReviewSession session) {
        if (chance.nextInt(10) == 0) {
            session.recollated(edited(session.review().comparison()));
        } else {
            session.apply(step(session.review()));
        }
    }

    /** One step in the review. */
    ReviewCommand step(Review review) {
        List<Annotation> there = review.annotations();
        return there.isEmpty() || chance.nextInt(3) == 0 ? onTheWhole(review) : onOne(there.get(chance.nextInt(there.size())), review);
    }

    private ReviewCommand onTheWhole(Review review) {
        return switch (chance.nextInt(9)) {
            case 0, 1, 2 -> new ReviewCommand.Add(annotation(review.comparison()));
            case 3, 4 -> new ReviewCommand.Settle(keys(review), SettlementState.values()[chance.nextInt(5)], name, when());
            case 5 -> new ReviewCommand.Assign(keys(review), name, name, when());
            case 6 -> new ReviewCommand.Judge(new ReviewerVerdict(name, ReviewerVerdict.Opinion.values()[chance.nextInt(3)], next(), when()));
            case 7 -> review.verdicts().isEmpty() ? new ReviewCommand.Add(annotation(review.comparison()))
                    : new ReviewCommand.Withdraw(review.verdicts().get(chance.nextInt(review.verdicts().size())).reviewer());
            default -> review.isClosed() ? new ReviewCommand.Reopen() : closing(review);
        };
    }

    private ReviewCommand onOne(Annotation some, Review review) {
        return switch (chance.nextInt(9)) {
            case 0 -> new ReviewCommand.Replace(some.with(some.kind(), "كذا " + next(), some.note(), when()));
            case 1 -> new ReviewCommand.Replace(some.with(AnnotationKind.values()[chance.nextInt(4)], some.proposal(), "ملاحظة " + next(), when()));
            case 2 -> new ReviewCommand.Replace(some.withHandling(new Handling(Severity.values()[chance.nextInt(3)], List.of("l" + next()), name,
                    Optional.of(LocalDate.of(2026, 12, 1 + chance.nextInt(31)))), when()));
            case 3 -> new ReviewCommand.Replace(some.withDirection(TextDirection.values()[chance.nextInt(3)], when()));
            case 4, 5 -> new ReviewCommand.Answer(some.id(), new Reply(next(), name, "رد", TextDirection.RIGHT_TO_LEFT, when()));
            case 6 -> new ReviewCommand.Remove(some.id());
            case 7 -> shown(some, review.comparison());
            default -> {
                List<AnnotationState> next = new ArrayList<>(some.state().next());
                next.removeIf(state -> !some.canMove(state));
                yield new ReviewCommand.Move(some.id(), next.get(chance.nextInt(next.size())), when());
            }
        };
    }

    /** All that is in the way of closing is done with, then the review is closed. */
    private ReviewCommand closing(Review review) {
        List<ReviewCommand> steps = new ArrayList<>();
        steps.add(new ReviewCommand.Settle(keysOf(review.comparison()), SettlementState.KEPT, name, when()));
        review.annotations().stream().filter(Annotation::isPending).forEach(each -> steps.add(new ReviewCommand.Move(each.id(), AnnotationState.REJECTED, when())));
        review.verdicts().forEach(verdict -> steps.add(new ReviewCommand.Withdraw(verdict.reviewer())));
        steps.add(new ReviewCommand.Judge(new ReviewerVerdict(name, ReviewerVerdict.Opinion.APPROVES, "", when())));
        steps.add(new ReviewCommand.Close(name, when()));
        return new ReviewCommand.All(steps);
    }

    private ReviewCommand shown(Annotation some, Comparison comparison) {
        int anchor = chance.nextInt(some.anchors().size());
        String text = comparison.article(some.anchors().get(anchor).side()).text();
        Span span = span(text);
        return new ReviewCommand.Place(some.id(), anchor, new Placement.Placed(span, span.of(text), Placement.Method.HAND, 1));
    }

    /** On one passage of the first texts. */
    Annotation annotation() {
        return annotation(COMPARISON, List.of(Side.values()[chance.nextInt(2)]));
    }

    private Annotation annotation(Comparison comparison) {
        return annotation(comparison, chance.nextInt(4) == 0 ? List.of(Side.values()) : List.of(Side.values()[chance.nextInt(2)]));
    }

    private Annotation annotation(Comparison comparison, List<Side> sides) {
        List<Anchor> anchors = sides.stream().map(side -> Anchor.of(side, span(comparison.article(side).text()), comparison.article(side).text())).toList();
        return new Annotation(next(), AnnotationKind.values()[chance.nextInt(4)], anchors, "كذا", "ملاحظة", name, when(), when());
    }

    /** A few letters, none of them cut in half. */
    private Span span(String text) {
        int points = text.codePointCount(0, text.length());
        int length = Math.min(points, 1 + chance.nextInt(9));
        int start = text.offsetByCodePoints(0, chance.nextInt(points - length + 1));
        return new Span(start, text.offsetByCodePoints(start, length));
    }

    /** A word more, a word less or another word in one of the texts, or the text that it was at first. */
    private Comparison edited(Comparison comparison) {
        Side side = Side.values()[chance.nextInt(2)];
        Article edited = chance.nextInt(5) == 0 ? COMPARISON.article(side)
                : Article.typed(comparison.article(side).name(), edited(comparison.article(side).text()));
        return again(Profile.NEWS, side == Side.A ? edited : comparison.a(), side == Side.B ? edited : comparison.b(), Progress.NONE);
    }

    private String edited(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        int at = chance.nextInt(words.size());
        if (words.size() > FEW_WORDS) {
            words.remove(at);
        }
        if (chance.nextBoolean()) {
            words.add(at, WORDS.get(chance.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private List<DivergenceKey> keys(Review review) {
        List<DivergenceKey> all = keysOf(review.comparison());
        List<DivergenceKey> some = all.stream().filter(key -> chance.nextBoolean()).toList();
        return some.isEmpty() ? all : some;
    }

    private static List<DivergenceKey> keysOf(Comparison comparison) {
        return Ledger.of(comparison).rows().stream().map(row -> DivergenceKey.of(comparison, row)).toList();
    }

    private String next() {
        return name + "-" + ++made;
    }

    /** A clock that jumps. */
    private Instant when() {
        return NOON.plusSeconds(chance.nextInt(2_000_000) - 1_000_000);
    }
}
