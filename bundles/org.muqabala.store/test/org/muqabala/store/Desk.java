package org.muqabala.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** An editor who does one thing after the other to a review, by chance but always the same for the same seed. */
final class Desk {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Comparison COMPARISON = new Collator(Profile.NEWS).compare(
            Article.typed("001.txt", "قال لافروف أمس إن موسكو ترفض العقوبات.\nوأكد أن 😀 الحوار مستمر.\n"),
            Article.typed("004.txt", "وقال لافروف امس إن موسكو ترفض العقوبات الجديدة.\nوأكد أن 😀 الحوار سيستمر.\n"), Progress.NONE);
    private static final Map<List<Article>, Comparison> KNOWN = new ConcurrentHashMap<>();
    private static final List<DivergenceKey> KEYS = Ledger.of(COMPARISON).rows().stream().map(row -> DivergenceKey.of(COMPARISON, row)).toList();

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

    /** The review after some steps. */
    Review work(Review review, int steps) {
        ReviewSession session = new ReviewSession(review);
        for (int i = 0; i < steps; i++) {
            session.apply(step(session.review()));
        }
        return session.review();
    }

    ReviewCommand step(Review review) {
        List<Annotation> there = review.annotations();
        Annotation some = there.isEmpty() ? null : there.get(chance.nextInt(there.size()));
        return switch (some == null ? chance.nextInt(3) : chance.nextInt(10)) {
            case 0 -> new ReviewCommand.Add(annotation());
            case 1 -> new ReviewCommand.Settle(keys(), SettlementState.values()[chance.nextInt(5)], name, when());
            case 2 -> new ReviewCommand.Judge(new ReviewerVerdict(name, ReviewerVerdict.Opinion.values()[chance.nextInt(3)], "", when()));
            case 3 -> new ReviewCommand.Replace(some.with(some.kind(), "كذا " + next(), some.note(), when()));
            case 4 -> new ReviewCommand.Replace(some.with(some.kind(), some.proposal(), "ملاحظة " + next(), when()));
            case 5 -> new ReviewCommand.Replace(some.withHandling(new Handling(Severity.GRAVE, List.of("l" + next()), name, some.handling().due()), when()));
            case 6 -> new ReviewCommand.Answer(some.id(), new Reply(next(), name, "رد", TextDirection.RIGHT_TO_LEFT, when()));
            case 7 -> new ReviewCommand.Remove(some.id());
            case 8 -> new ReviewCommand.Assign(keys(), name, name, when());
            default -> {
                List<AnnotationState> next = new ArrayList<>(some.state().next());
                next.removeIf(state -> !some.canMove(state));
                yield new ReviewCommand.Move(some.id(), next.get(chance.nextInt(next.size())), when());
            }
        };
    }

    Annotation annotation() {
        Side side = chance.nextBoolean() ? Side.A : Side.B;
        int start = chance.nextInt(20);
        return new Annotation(next(), AnnotationKind.values()[chance.nextInt(4)],
                List.of(Anchor.of(side, new Span(start, start + 5), COMPARISON.article(side).text())), "كذا", "ملاحظة", name, when(), when());
    }

    private List<DivergenceKey> keys() {
        return KEYS.stream().filter(key -> chance.nextBoolean()).toList();
    }

    private String next() {
        return name + "-" + ++made;
    }

    /** A clock that jumps. */
    private Instant when() {
        return NOON.plusSeconds(chance.nextInt(2_000_000) - 1_000_000);
    }
}
