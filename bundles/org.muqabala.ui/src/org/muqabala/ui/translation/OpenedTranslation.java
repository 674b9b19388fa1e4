package org.muqabala.ui.translation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.muqabala.core.review.Review;
import org.muqabala.core.translation.Translation;
import org.muqabala.store.ReviewProblem;

/**
 * A translation as its editor gets it.
 *
 * @param saved what is on disk; one that nobody has begun where there is none
 * @param source the language of its article
 * @param review that it belongs to, as it is on disk; empty if it belongs to none
 * @param problems files of the review that were left out
 */
record OpenedTranslation(Translation saved, Locale source, Optional<Review> review, List<ReviewProblem> problems) {
}
