package org.muqabala.core.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Sha256;
import org.muqabala.core.text.Span;

/**
 * Takes what came back in a file into a review. What the review has already, by its id, is passed over: to take the same file in twice
 * changes nothing. What stands on words that are elsewhere now is looked for; what finds no place is said and left out.
 */
public final class TakingIn {

    private final Map<Side, QuoteSearch> searches = new EnumMap<>(Side.class);
    private final List<ReviewCommand> commands = new ArrayList<>();
    private final List<TakenIn.Left> left = new ArrayList<>();
    private Review review;

    private TakingIn(Review review) {
        this.review = review;
    }

    /** What it takes to have the items in the review. The review itself stays as it is. */
    public static TakenIn of(Review review, List<Returned.Item> items) {
        TakingIn takingIn = new TakingIn(review);
        items.forEach(takingIn::take);
        return new TakenIn(takingIn.commands, takingIn.left);
    }

    private void take(Returned.Item item) {
        switch (item) {
            case Returned.Made made -> make(made.annotation());
            case Returned.Answered answered -> annotation(answered.annotationId(), item).ifPresent(known -> answer(known, answered.reply()));
            case Returned.Decided decided -> annotation(decided.annotationId(), item).ifPresent(known -> decide(known, decided));
            case Returned.Proposed proposed -> annotation(proposed.annotationId(), item).ifPresent(known -> propose(known, proposed));
        }
    }

    private Optional<Annotation> annotation(String id, Returned.Item item) {
        Optional<Annotation> known = review.annotation(id);
        if (known.isEmpty()) {
            left.add(new TakenIn.NoAnnotation(item));
        }
        return known;
    }

    /** An annotation that is there already may have got replies and another state since it was taken in. */
    private void make(Annotation annotation) {
        Optional<Annotation> known = review.annotation(annotation.id());
        if (known.isPresent()) {
            annotation.replies().forEach(reply -> answer(review.annotation(annotation.id()).orElseThrow(), reply));
            return;
        }
        List<Anchor> anchors = annotation.anchors().stream().map(this::placed).flatMap(Optional::stream).toList();
        if (anchors.isEmpty()) {
            left.add(new TakenIn.NoPlace(annotation));
            return;
        }
        apply(new ReviewCommand.Add(new Annotation(annotation.id(), annotation.kind(), anchors, List.of(), annotation.proposal(), annotation.note(),
                annotation.direction(), annotation.handling(), annotation.state(), annotation.replies(), annotation.author(), annotation.created(),
                annotation.modified())));
    }

    private void answer(Annotation known, Reply reply) {
        if (known.replies().stream().noneMatch(other -> other.id().equals(reply.id()))) {
            apply(new ReviewCommand.Answer(known.id(), reply));
        }
    }

    private void decide(Annotation known, Returned.Decided decided) {
        if (known.state() == decided.state()) {
            return;
        }
        if (known.canMove(decided.state())) {
            apply(new ReviewCommand.Move(known.id(), decided.state(), decided.when()));
        } else {
            left.add(new TakenIn.NoStep(known, decided.state()));
        }
    }

    private void propose(Annotation known, Returned.Proposed proposed) {
        if (!known.proposal().equals(proposed.proposal())) {
            apply(new ReviewCommand.Replace(known.with(known.kind(), proposed.proposal(), known.note(), proposed.when())));
        }
    }

    /** The anchor on the text that is compared now: where it says, if its words stand there, else where they are found. */
    private Optional<Anchor> placed(Anchor anchor) {
        String text = review.comparison().article(anchor.side()).text();
        boolean sameText = anchor.text().isEmpty() || anchor.text().equals(Sha256.of(text).hex());
        Span span = anchor.span();
        if (sameText && span.end() <= text.length() && span.of(text).equals(anchor.quote())) {
            return Optional.of(Anchor.of(anchor.side(), span, text));
        }
        return searches.computeIfAbsent(anchor.side(), side -> new QuoteSearch(text)).find(anchor.quote(), anchor.trace(), free -> true)
                .map(found -> Anchor.of(anchor.side(), found.span(), text));
    }

    private void apply(ReviewCommand command) {
        review = CommandExecution.of(command, review);
        commands.add(command);
    }
}
