package org.muqabala.core.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a command makes of a review. */
final class CommandExecution {

    private CommandExecution() {
    }

    static Review of(ReviewCommand command, Review review) {
        return switch (command) {
            case ReviewCommand.Add add -> added(add.annotation(), review);
            case ReviewCommand.Replace replace -> changed(review, replace.annotation().id(), old -> replaced(old, replace.annotation()));
            case ReviewCommand.Remove remove -> removed(remove.annotationId(), review);
            case ReviewCommand.Answer answer -> changed(review, answer.annotationId(), old -> old.answered(answer.reply()));
            case ReviewCommand.Move move -> changed(review, move.annotationId(), old -> old.moved(move.to(), move.when()));
            case ReviewCommand.Place place -> changed(review, place.annotationId(), old -> placed(old, place));
            case ReviewCommand.Settle settle -> settled(review, settle.divergences(),
                    old -> new Settlement(settle.state(), old.assignee(), settle.by(), settle.when()));
            case ReviewCommand.Assign assign -> settled(review, assign.divergences(),
                    old -> new Settlement(old.state(), assign.assignee(), assign.by(), assign.when()));
            case ReviewCommand.Judge judge -> review.withVerdicts(with(judge.verdict(), review.verdicts()));
            case ReviewCommand.Withdraw withdraw -> review.withVerdicts(without(withdraw.reviewer(), review.verdicts()));
            case ReviewCommand.Close close -> closed(close, review);
            case ReviewCommand.Reopen reopen -> review.with(Optional.empty());
            case ReviewCommand.All all -> {
                Review after = review;
                for (ReviewCommand step : all.steps()) {
                    after = of(step, after);
                }
                yield after;
            }
        };
    }

    private static Review added(Annotation annotation, Review review) {
        if (review.annotation(annotation.id()).isPresent()) {
            throw new IllegalArgumentException("annotation " + annotation.id() + " is there already");
        }
        List<Annotation> annotations = new ArrayList<>(review.annotations());
        annotations.add(annotation);
        return review.withAnnotations(annotations);
    }

    private static Annotation replaced(Annotation old, Annotation wanted) {
        if (wanted.state() != old.state()) {
            throw new IllegalArgumentException("annotation " + old.id() + " would skip from " + old.state() + " to " + wanted.state());
        }
        return wanted;
    }

    private static Review changed(Review review, String id, UnaryOperator<Annotation> change) {
        List<Annotation> annotations = new ArrayList<>(review.annotations());
        annotations.replaceAll(annotation -> annotation.id().equals(id) ? change.apply(annotation) : annotation);
        require(review, id);
        return review.withAnnotations(annotations);
    }

    private static Review removed(String id, Review review) {
        require(review, id);
        return review.withAnnotations(review.annotations().stream().filter(annotation -> !annotation.id().equals(id)).toList());
    }

    private static void require(Review review, String id) {
        if (review.annotation(id).isEmpty()) {
            throw new IllegalArgumentException("there is no annotation " + id);
        }
    }

    private static Annotation placed(Annotation old, ReviewCommand.Place place) {
        List<Placement> placements = new ArrayList<>(old.placements());
        if (placements.isEmpty()) {
            old.anchors().forEach(anchor -> placements.add(new Placement.Placed(anchor.span(), anchor.quote(), Placement.Method.HAND, 1)));
        }
        placements.set(place.anchor(), place.where());
        return old.placed(old.anchors(), placements);
    }

    private static Review settled(Review review, List<DivergenceKey> keys, UnaryOperator<Settlement> change) {
        Map<DivergenceKey, Settlement> settlements = new LinkedHashMap<>(review.settlements());
        for (DivergenceKey key : keys) {
            Settlement after = change.apply(settlements.getOrDefault(key, Settlement.NONE));
            if (after.isNone()) {
                settlements.remove(key);
            } else {
                settlements.put(key, after);
            }
        }
        return review.withSettlements(settlements);
    }

    private static List<ReviewerVerdict> with(ReviewerVerdict verdict, List<ReviewerVerdict> verdicts) {
        List<ReviewerVerdict> others = new ArrayList<>(without(verdict.reviewer(), verdicts));
        others.add(verdict);
        return others;
    }

    private static List<ReviewerVerdict> without(String reviewer, List<ReviewerVerdict> verdicts) {
        return verdicts.stream().filter(other -> !other.reviewer().equals(reviewer)).toList();
    }

    private static Review closed(ReviewCommand.Close close, Review review) {
        List<Blocker> blockers = review.blockers();
        if (!blockers.isEmpty()) {
            throw new BlockedReviewException(blockers);
        }
        return review.with(Optional.of(new Closing(close.by(), close.when())));
    }
}
