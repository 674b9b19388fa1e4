package org.muqabala.ui.translation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.muqabala.core.collation.Side;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.View;
import org.muqabala.store.ReviewArticles;
import org.muqabala.store.TranslationFiles;
import org.muqabala.store.UnreadableReviewException;
import org.muqabala.ui.Reviews;
import org.muqabala.ui.reading.ArticleReader;

/**
 * A version that can be translated, for it stands in a review.
 *
 * @param name of its article
 * @param begun the languages that it has a translation in
 */
record TranslatableVersion(IFolder review, Side side, String name, List<Locale> begun) {

    /** Both versions of a review, the newer first: it is what is asked for. */
    static List<TranslatableVersion> of(IFolder review) throws IOException {
        ReviewArticles articles = ReviewArticles.of(review.getLocation().toPath());
        List<TranslatableVersion> versions = new ArrayList<>();
        for (Side side : List.of(Side.B, Side.A)) {
            versions.add(of(review, side, articles.on(side)));
        }
        return versions;
    }

    /** The article as a version of the reviews that stand in its project. */
    static List<TranslatableVersion> of(IFile file, ArticleReader reader, Progress progress) throws IOException {
        Article article = reader.read(file, View.FINAL, progress);
        List<TranslatableVersion> versions = new ArrayList<>();
        for (IFolder review : reviews(file)) {
            for (TranslatableVersion version : readable(review)) {
                ReviewArticles articles = ReviewArticles.of(review.getLocation().toPath());
                if (articles.on(version.side()).text().equals(article.text())) {
                    versions.add(version);
                }
            }
        }
        return versions;
    }

    private static List<TranslatableVersion> readable(IFolder review) throws IOException {
        try {
            return of(review);
        } catch (UnreadableReviewException e) {
            // it tells what is wrong with it when it is opened itself
            ILog.of(TranslatableVersion.class).info(review.getFullPath() + ": " + e.getMessage());
            return List.of();
        }
    }

    /** The reviews of the project that a file or folder stands in. */
    static List<IFolder> reviews(IResource resource) throws IOException {
        List<IFolder> reviews = new ArrayList<>();
        try {
            resource.getProject().accept(member -> {
                boolean isReview = Reviews.isReview(member);
                if (isReview) {
                    reviews.add((IFolder) member);
                }
                return !isReview;
            });
            return reviews;
        } catch (CoreException e) {
            throw new IOException(e.getStatus().getMessage(), e);
        }
    }

    private static TranslatableVersion of(IFolder review, Side side, Article article) throws IOException {
        return new TranslatableVersion(review, side, article.name(),
                new TranslationFiles(review.getLocation().toPath()).languages(article));
    }
}
