package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Review;

class ReviewArticlesTest {

    @TempDir
    Path folder;

    @Test
    void bothVersionsAreReadWithoutCollating() throws IOException {
        Review review = Desk.review();
        new ReviewStore(folder.resolve("kerry.review"), Desk::again).save(review);
        ReviewArticles articles = ReviewArticles.of(folder.resolve("kerry.review"));
        for (Side side : Side.values()) {
            assertEquals(review.comparison().article(side), articles.on(side));
        }
    }

    @Test
    void aFolderThatIsNoReviewIsRefused() {
        assertThrows(UnreadableReviewException.class, () -> ReviewArticles.of(folder));
    }
}
