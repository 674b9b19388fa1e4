package org.muqabala.store;

import org.muqabala.core.review.Review;

/**
 * Unsaved work, put onto the review as its folder holds it now.
 *
 * @param opened the review as it was found on disk
 * @param current the same with the unsaved work; {@code opened.review()} itself if that changes nothing
 */
public record TakenUpReview(OpenedReview opened, Review current) {
}
