package org.muqabala.store;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;

/** Makes the comparison of a review again when it is opened. */
@FunctionalInterface
public interface Recollation {

    /**
     * Collates the two articles.
     *
     * @param profile the profile that the review names
     * @throws java.util.concurrent.CancellationException if {@code progress} says that the work is no longer wanted
     */
    Comparison compare(Profile profile, Article a, Article b, Progress progress);
}
