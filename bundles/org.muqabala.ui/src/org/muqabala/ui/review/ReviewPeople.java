package org.muqabala.ui.review;

import java.util.List;
import java.util.stream.Stream;

import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewerVerdict;
import org.muqabala.ui.preferences.AuthorName;

/** Everybody who has a part in a review, for lists of names to choose from. */
public final class ReviewPeople {

    private ReviewPeople() {
    }

    /** The user first, the others by name, each once. */
    public static List<String> of(Review review) {
        Stream<String> decided = review.settlements().values().stream()
                .flatMap(settlement -> Stream.of(settlement.assignee(), settlement.by()));
        Stream<String> annotated = review.annotations().stream()
                .flatMap(annotation -> Stream.of(annotation.author(), annotation.handling().assignee()));
        Stream<String> judged = review.verdicts().stream().map(ReviewerVerdict::reviewer);
        return Stream.concat(Stream.of(AuthorName.current()), Stream.of(decided, annotated, judged).flatMap(names -> names).sorted())
                .filter(name -> !name.isBlank()).distinct().toList();
    }
}
