package org.muqabala.ui.collation;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.osgi.util.NLS;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.CommentAnnotations;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.View;
import org.muqabala.store.OpenedReview;
import org.muqabala.store.RecoveredReview;
import org.muqabala.store.Recollation;
import org.muqabala.store.ReviewJournal;
import org.muqabala.store.ReviewStore;
import org.muqabala.store.TakenUpReview;
import org.muqabala.ui.article.LineLimit;
import org.muqabala.ui.preferences.CollationPreferences;
import org.muqabala.ui.reading.ArticleReader;
import org.muqabala.ui.reading.ArticleTitle;

/**
 * How the review that an editor shows comes about: two articles are collated, or a folder is opened.
 *
 * @param name says to the user what is going on
 * @param work runs in the background; its exceptions know the file that they are about
 */
record ReviewOpening(String name, CollationJob.Work<OpenedReview> work) {

    /** Reads from a file. */
    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    /**
     * What reviews come about with.
     *
     * @param watch remembers the articles as they are when they are read
     */
    record Means(ArticleReader reader, Recollation recollation, ArticleWatch watch, ReviewSaving reviews) {
    }

    /** @param current takes what recovered work had become; told before what was saved is given back */
    static ReviewOpening of(CollatedInput input, Means means, Consumer<Review> current) {
        return switch (input) {
            case ReviewInput review -> of(review, means.reviews().open(review.folder()));
            case RecoveredInput work -> of(work, work.folder().map(means.reviews()::open), means.recollation(), current);
            case ArticlesInput articles -> of(articles, means);
        };
    }

    private static ReviewOpening of(ReviewInput input, ReviewStore store) {
        return new ReviewOpening(NLS.bind(Messages.opening, input.folder().getName()), progress -> inFile(input.folder().getName(), () -> {
            OpenedReview opened = store.open(progress);
            requireLinesToShow(opened.review().comparison().a());
            requireLinesToShow(opened.review().comparison().b());
            return opened;
        }));
    }

    /** @param store of the folder that the work belongs in; empty if it had none yet */
    private static ReviewOpening of(RecoveredInput input, Optional<ReviewStore> store, Recollation recollation, Consumer<Review> current) {
        return new ReviewOpening(NLS.bind(Messages.opening, input.getName()), progress -> inFile(input.getName(), () -> {
            RecoveredReview recovered = ReviewJournal.read(input.journal(), recollation, progress)
                    .orElseThrow(() -> new IOException(Messages.problem_journal));
            TakenUpReview work = store.isPresent() ? store.get().takeUp(recovered, progress)
                    : new TakenUpReview(new OpenedReview(recovered.saved(), List.of()), recovered.current());
            current.accept(work.current());
            return work.opened();
        }));
    }

    private static ReviewOpening of(ArticlesInput input, Means means) {
        String name = NLS.bind(Messages.collating,
                ArticleTitle.shortName(input.file(Side.A).getName()), ArticleTitle.shortName(input.file(Side.B).getName()));
        return new ReviewOpening(name, progress -> {
            Article a = switch (input) {
                case CollationInput two -> read(two.a(), two.viewA(), means, progress);
                case HistoryInput past -> inFile(past.article().getName(), () -> shown(new PastArticle(past.state()).read(means.reader(), progress)));
            };
            Article b = read(input.file(Side.B), input.view(Side.B), means, progress);
            Profile profile = CollationPreferences.profile();
            Comparison comparison = means.recollation().compare(profile, a, b, progress);
            return new OpenedReview(new Review(comparison, profile.id(), CommentAnnotations.of(a, b, Instant.now())), List.of());
        });
    }

    /** Reads an article that an editor can show, and remembers in which state it was. */
    static Article read(IFile file, View view, Means means, Progress progress) throws IOException {
        return inFile(file.getName(), () -> {
            means.reader().refresh(file);
            means.watch().remember(file);
            return shown(means.reader().read(file, view, progress));
        });
    }

    private static Article shown(Article article) throws LongLineException {
        requireLinesToShow(article);
        return article;
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
