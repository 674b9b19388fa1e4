package org.muqabala.exporters.docx;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Reply;
import org.muqabala.core.review.Review;
import org.muqabala.core.text.SourceComment;

/**
 * The comments that went out with a review, by what a file that comes back still calls them by: the id of a paragraph, or where a program did
 * not keep that, who made them at which second.
 */
final class KnownComments {

    /** A comment that went out: an annotation, or a reply below it. */
    record Known(Annotation annotation, Optional<Reply> reply) {

        private String author() {
            return reply.map(Reply::author).orElse(annotation.author());
        }

        private Instant created() {
            return reply.map(Reply::created).orElse(annotation.created()).truncatedTo(ChronoUnit.SECONDS);
        }

        private String words() {
            return reply.map(Reply::text).orElse(annotation.note());
        }
    }

    private final Map<String, Known> byParagraph = new HashMap<>();
    private final Map<Instant, List<Known>> bySecond = new HashMap<>();

    KnownComments(Review review) {
        ParagraphIds ids = new ParagraphIds();
        for (Annotation annotation : review.annotations()) {
            add(ids.of(WordThreads.name(annotation)), new Known(annotation, Optional.empty()));
            for (Reply reply : annotation.replies()) {
                add(ids.of(WordThreads.name(annotation, reply)), new Known(annotation, Optional.of(reply)));
            }
        }
    }

    private void add(String paragraph, Known known) {
        byParagraph.put(paragraph, known);
        bySecond.computeIfAbsent(known.created(), second -> new ArrayList<>()).add(known);
    }

    /** What the comment was when it went out; empty if somebody made it since. */
    Optional<Known> of(SourceComment comment, Optional<Instant> made) {
        Known named = byParagraph.get(comment.id());
        if (named != null) {
            return Optional.of(named);
        }
        List<Known> candidates = made.map(when -> bySecond.getOrDefault(when, List.of())).orElse(List.of()).stream()
                .filter(known -> known.author().isBlank() || known.author().equals(comment.author())).toList();
        return candidates.stream().filter(known -> !known.words().isBlank() && comment.text().contains(known.words().lines().findFirst().orElseThrow().strip()))
                .findFirst().or(() -> candidates.stream().findFirst());
    }
}
