package org.muqabala.ui.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFolder;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Side;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.translation.Translation;
import org.muqabala.store.Recollation;
import org.muqabala.store.ReviewStore;
import org.muqabala.store.TranslationFiles;

/** The translations that a review's folder holds, as they are saved. */
final class ReviewTranslations {

    /** Where a review keeps its translations. */
    static final String FOLDER = "translations";

    /**
     * One of them.
     *
     * @param side which version it translates
     */
    record Saved(Side side, Translation translation) {
    }

    private final IFolder review;
    private final Recollation recollation;

    /** @param recollation by which the review is opened */
    ReviewTranslations(IFolder review, Recollation recollation) {
        this.review = review;
        this.recollation = recollation;
    }

    /** All of both versions; none of a folder that is no review. */
    List<Saved> all(Progress progress) throws IOException {
        if (!review.getFolder(FOLDER).exists()) {
            return List.of();
        }
        ReviewStore store = new ReviewStore(review.getLocation().toPath(), recollation);
        Comparison comparison = store.open(progress).review().comparison();
        TranslationFiles files = new TranslationFiles(store.folder());
        List<Saved> all = new ArrayList<>();
        for (Side side : Side.values()) {
            Article article = comparison.article(side);
            for (Locale language : files.languages(article)) {
                files.read(article, language).ifPresent(translation -> all.add(new Saved(side, translation)));
            }
        }
        return all;
    }

    /** Puts another translation in the place of a saved one. */
    void write(Translation translation, Translation before) throws IOException {
        new TranslationFiles(review.getLocation().toPath()).write(translation, before);
    }
}
