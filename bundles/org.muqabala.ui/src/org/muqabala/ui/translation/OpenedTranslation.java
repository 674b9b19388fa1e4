package org.muqabala.ui.translation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.muqabala.core.review.Review;
import org.muqabala.core.translation.Translation;
import org.muqabala.store.ReviewProblem;
import org.muqabala.translation.exchange.xliff.InlineCodes;

/**
 * A translation as its editor gets it.
 *
 * @param saved what is on disk; one that nobody has begun where there is none
 * @param source the language of its article
 * @param review that it belongs to, as it is on disk; empty if it belongs to none
 * @param problems files of the review that were left out
 * @param codes of each segment; empty where no segment has any
 */
record OpenedTranslation(Translation saved, Locale source, Optional<Review> review, List<ReviewProblem> problems, List<InlineCodes> codes) {
}
