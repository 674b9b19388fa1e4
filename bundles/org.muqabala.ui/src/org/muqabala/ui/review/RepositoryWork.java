package org.muqabala.ui.review;

import java.io.IOException;

import org.muqabala.core.spi.Progress;
import org.muqabala.store.git.ReviewRepository;

/** Something that is done with the repository around a review, as long as it takes. */
@FunctionalInterface
interface RepositoryWork {

    /**
     * @return what came of it, in one line
     * @throws java.util.concurrent.CancellationException if {@code progress} was cancelled
     */
    String run(ReviewRepository repository, Progress progress) throws IOException;
}
