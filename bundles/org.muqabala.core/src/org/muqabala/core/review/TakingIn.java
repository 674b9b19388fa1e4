package org.muqabala.core.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Sha256;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Translation;

/**
 * Takes what came back in a file into a review. What the review has already, by its id, is passed over: to take the same file in twice
 * changes nothing. What was changed in the review after the file was is kept and said. What stands on words that are elsewhere now is looked for;
 * what finds no place is said and left out, unless the file knows that it had none when it went out.
 */
public final class TakingIn {

    private final Map<Side, QuoteSearch> searches = new EnumMap<>(Side.class);
    private final List<ReviewCommand> commands = new ArrayList<>();
    private final List<TakenIn.Left> left = new ArrayList<>();
    private final Review before;
    private Review review;

    private TakingIn(Review review) {
        before = review;
        this.review = review;
    }

    /**
     * What it takes to have the items in the review and in the translations beside it. Both stay as they are.
     *
     * @param translations of the review's texts; one that nobody has begun may be missing
     */
    public static TakenIn of(Review review, List<Translation> translations, List<Returned.Item> items) {
        TakingIn takingIn = new TakingIn(review);
        items.forEach(takingIn::take);
        int news = takingIn.commands.size();
        List<Translation> filled = new ArrayList<>();
        for (TakingInSegments segments : takingIn.segments(translations, items)) {
            if (segments.news() > 0) {
                filled.add(segments.translation());
                news += segments.news();
            }
            segments.answers().forEach(takingIn::apply);
            takingIn.left.addAll(segments.left());
        }
        return new TakenIn(takingIn.commands, filled, news, takingIn.left);
    }

    /** The translations of the newer version that something came back for, each with that in it. */
    private List<TakingInSegments> segments(List<Translation> translations, List<Returned.Item> items) {
        Article article = review.comparison().b();
        Map<Locale, TakingInSegments> byLanguage = new LinkedHashMap<>();
        for (Returned.Item item : items) {
            if (item instanceof Returned.Translated translated) {
                byLanguage.computeIfAbsent(translated.language(), language -> new TakingInSegments(review, translations.stream()
                        .filter(known -> known.language().equals(language) && known.article().text().equals(article.text())).findFirst()
                        .orElseGet(() -> Translation.empty(article, language)))).take(translated);
            }
        }
        return List.copyOf(byLanguage.values());
    }

    private void take(Returned.Item item) {
        switch (item) {
            case Returned.Made made -> make(made.annotation());
            case Returned.Answered answered -> annotation(answered.annotationId(), item).ifPresent(known -> answer(known, answered.reply()));
            case Returned.Decided decided -> annotation(decided.annotationId(), item).ifPresent(known -> decide(known, decided));
            case Returned.Proposed proposed -> annotation(proposed.annotationId(), item).ifPresent(known -> propose(known, proposed));
            case Returned.Noted noted -> annotation(noted.annotationId(), item).ifPresent(known -> note(known, noted));
            case Returned.Translated translated -> {
                // that is the translation's, which stands beside the review
            }
            case Returned.Handled handled -> annotation(handled.annotationId(), item).ifPresent(known -> handle(known, handled));
        }
    }

    private Optional<Annotation> annotation(String id, Returned.Item item) {
        Optional<Annotation> known = review.annotation(id);
        if (known.isEmpty()) {
            left.add(new TakenIn.NoAnnotation(item));
        }
        return known;
    }

    private void make(Annotation annotation) {
        if (review.annotation(annotation.id()).isPresent()) {
            join(annotation);
            return;
        } else if (isPlaced(annotation)) {
            apply(new ReviewCommand.Add(annotation));
            return;
        }
        List<Anchor> anchors = new ArrayList<>();
        List<TakenIn.Left> lost = new ArrayList<>();
        for (Anchor anchor : annotation.anchors()) {
            placed(anchor).ifPresentOrElse(anchors::add, () -> lost.add(new TakenIn.PartlyPlaced(annotation, anchor)));
        }
        if (anchors.isEmpty()) {
            left.add(new TakenIn.NoPlace(annotation));
            return;
        }
        left.addAll(lost);
        apply(new ReviewCommand.Add(new Annotation(annotation.id(), annotation.kind(), anchors, List.of(), annotation.proposal(), annotation.note(),
                annotation.direction(), annotation.handling(), annotation.state(), annotation.replies(), annotation.author(), annotation.created(),
                annotation.modified())));
    }

    /**
     * What the file did to an annotation since that is there already. As it was made is no news: the review may have given it another
     * proposal or state, and that a reply answers it goes with the reply.
     */
    private void join(Annotation annotation) {
        String id = annotation.id();
        annotation.replies().forEach(reply -> answer(review.annotation(id).orElseThrow(), reply));
        if (annotation.modified().isAfter(annotation.created()) && !annotation.proposal().isEmpty()) {
            propose(review.annotation(id).orElseThrow(), new Returned.Proposed(id, annotation.proposal(), annotation.modified()));
        }
        if (annotation.state().isDecided()) {
            decide(review.annotation(id).orElseThrow(), new Returned.Decided(id, annotation.state(), annotation.modified()));
        }
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
        if (isNewer(known, decided.when())) {
            left.add(new TakenIn.NewerThanState(known, decided.state()));
        } else if (known.canMove(decided.state())) {
            apply(new ReviewCommand.Move(known.id(), decided.state(), decided.when()));
        } else {
            left.add(new TakenIn.NoStep(known, decided.state()));
        }
    }

    private void propose(Annotation known, Returned.Proposed proposed) {
        if (known.proposal().equals(proposed.proposal())) {
            return;
        }
        if (isNewer(known, proposed.when())) {
            left.add(new TakenIn.NewerThanProposal(known, proposed.proposal()));
        } else {
            apply(new ReviewCommand.Replace(known.with(known.kind(), proposed.proposal(), known.note(), proposed.when())));
        }
    }

    private void note(Annotation known, Returned.Noted noted) {
        if (known.note().equals(noted.note())) {
            return;
        }
        if (isNewer(known, noted.when())) {
            left.add(new TakenIn.NewerThanNote(known, noted.note()));
        } else {
            apply(new ReviewCommand.Replace(known.with(known.kind(), known.proposal(), noted.note(), noted.when())));
        }
    }

    private void handle(Annotation known, Returned.Handled handled) {
        if (known.handling().equals(handled.handling())) {
            return;
        }
        if (isNewer(known, handled.when())) {
            left.add(new TakenIn.NewerThanHandling(known));
        } else {
            apply(new ReviewCommand.Replace(known.withHandling(handled.handling(), handled.when())));
        }
    }

    /** Whether the review has changed the annotation since; what the file itself has just done to it does not count, nor do parts of a second. */
    private boolean isNewer(Annotation known, Instant when) {
        return before.annotation(known.id()).filter(former -> former.modified().truncatedTo(ChronoUnit.SECONDS).isAfter(when)).isPresent();
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

    /** Whether the annotation says for each of its anchors where it is now, or that it is nowhere, and that is so. */
    private boolean isPlaced(Annotation annotation) {
        if (annotation.placements().isEmpty() || annotation.placements().size() != annotation.anchors().size()) {
            return false;
        }
        for (int i = 0; i < annotation.anchors().size(); i++) {
            String text = review.comparison().article(annotation.anchors().get(i).side()).text();
            if (annotation.placements().get(i) instanceof Placement.Placed placed
                    && (placed.span().end() > text.length() || !placed.span().of(text).equals(placed.quote()))) {
                return false;
            }
        }
        return true;
    }

    private void apply(ReviewCommand command) {
        review = CommandExecution.of(command, review);
        commands.add(command);
    }
}
