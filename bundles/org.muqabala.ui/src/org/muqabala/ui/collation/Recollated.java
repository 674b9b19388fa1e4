package org.muqabala.ui.collation;

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

    /**
     * Takes the review over.
     *
     * @throws java.util.concurrent.CancellationException if {@code progress} was cancelled
     */
    static Recollated of(CollationIndex index, Review before, Progress progress) {
        return new Recollated(index, before, Transport.of(before, index.whole(), progress));
    }
}
