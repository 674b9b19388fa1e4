package org.muqabala.ui.translation;

import java.util.List;

import org.muqabala.core.review.Review;
import org.muqabala.core.translation.Translation;
import org.muqabala.store.ReviewProblem;

/**
 * A translation as its editor gets it.
 *
 * @param review that it belongs to, as it is on disk
 * @param saved what is on disk; one that nobody has begun where there is none
 * @param problems files of the review that were left out
 */
record OpenedTranslation(Review review, Translation saved, List<ReviewProblem> problems) {
}
