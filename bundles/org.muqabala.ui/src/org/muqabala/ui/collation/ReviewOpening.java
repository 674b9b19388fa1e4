package org.muqabala.ui.collation;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.osgi.util.NLS;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.CommentAnnotations;
import org.muqabala.core.review.Review;
import org.muqabala.core.text.Article;
import org.muqabala.store.OpenedReview;
import org.muqabala.store.Recollation;
import org.muqabala.store.ReviewStore;
import org.muqabala.ui.article.LineLimit;
import org.muqabala.ui.preferences.CollationPreferences;
import org.muqabala.ui.stories.ArticleTitle;

/**
 * How the review that an editor shows comes about: two articles are collated, or a folder is opened.
 *
 * @param name says to the user what is going on
 * @param work runs in the background; its exceptions know the file that they are about
 */
record ReviewOpening(String name, CollationJob.Work work) {

    /** Reads from a file. */
    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    static ReviewOpening of(ReviewInput input, ReviewStore store) {
        return new ReviewOpening(NLS.bind(Messages.opening, input.folder().getName()), progress -> inFile(input.folder().getName(), () -> {
            OpenedReview opened = store.open(progress);
            requireLinesToShow(opened.review().comparison().a());
            requireLinesToShow(opened.review().comparison().b());
            return opened;
        }));
    }

    /** @param watch remembers the articles as they are when they are read */
    static ReviewOpening of(CollationInput input, ArticleReader reader, Recollation recollation, ArticleWatch watch) {
        String name = NLS.bind(Messages.collating,
                ArticleTitle.shortName(input.a().getName()), ArticleTitle.shortName(input.b().getName()));
        return new ReviewOpening(name, progress -> {
            Article a = read(reader, input.a(), watch);
            Article b = read(reader, input.b(), watch);
            Profile profile = CollationPreferences.profile();
            return new OpenedReview(new Review(recollation.compare(profile, a, b, progress), profile.id(), comments(a, b)), List.of());
        });
    }

    /** What others noted in the two files. */
    private static List<Annotation> comments(Article a, Article b) {
        Instant now = Instant.now();
        return Stream.of(CommentAnnotations.of(a, Side.A, now), CommentAnnotations.of(b, Side.B, now)).flatMap(List::stream).toList();
    }

    private static Article read(ArticleReader reader, IFile file, ArticleWatch watch) throws IOException {
        return inFile(file.getName(), () -> {
            reader.refresh(file);
            watch.remember(file);
            Article article = reader.read(file);
            requireLinesToShow(article);
            return article;
        });
    }

    private static void requireLinesToShow(Article article) throws LongLineException {
        OptionalInt tooLong = LineLimit.firstBeyond(article.text());
        if (tooLong.isPresent()) {
            throw new LongLineException(tooLong.getAsInt());
        }
    }

    private static <T> T inFile(String name, Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new InFileException(name, e);
        }
    }
}
