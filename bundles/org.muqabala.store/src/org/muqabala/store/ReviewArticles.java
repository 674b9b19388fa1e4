package org.muqabala.store;

import java.io.IOException;
import java.nio.file.Path;

import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Article;

/** The two versions that a review compares, for those who need no more of it: nothing is collated. */
public record ReviewArticles(Article a, Article b) {

    /**
     * Reads them from the review's folder.
     *
     * @throws UnreadableReviewException if the folder is no review or its articles cannot be read
     */
    public static ReviewArticles of(Path review) throws IOException {
        ReviewFolder.Contents contents = new ReviewFolder(review).read();
        return new ReviewArticles(contents.a(), contents.b());
    }

    public Article on(Side side) {
        return side == Side.A ? a : b;
    }
}
