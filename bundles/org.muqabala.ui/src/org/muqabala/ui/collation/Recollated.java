package org.muqabala.ui.collation;

import java.util.stream.Stream;

import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.Transport;
import org.muqabala.core.spi.Progress;

/**
 * What became of a review whose texts were collated again.
 *
 * @param index of the texts as they are now
 * @param before the review that was taken over to them
 * @param after what it became
 */
record Recollated(CollationIndex index, Review before, Review after) {

    /** Whether what was read says anything else than what was compared before. */
    boolean isOfOtherTexts() {
        return Stream.of(Side.values()).anyMatch(side -> !before.comparison().article(side).text().equals(after.comparison().article(side).text()));
    }

    /**
     * Takes the review over.
     *
     * @throws java.util.concurrent.CancellationException if {@code progress} was cancelled
     */
    static Recollated of(CollationIndex index, Review before, Progress progress) {
        return new Recollated(index, before, Transport.of(before, index.whole(), progress));
    }
}
