package org.muqabala.store;

import java.util.List;

import org.muqabala.core.review.Review;

/**
 * A review as it was found on disk.
 *
 * @param review what could be read
 * @param problems what could not be read and stays where it is, by file name; empty when all is well
 */
public record OpenedReview(Review review, List<ReviewProblem> problems) {

    public OpenedReview {
        problems = List.copyOf(problems);
    }
}
