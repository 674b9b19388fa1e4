package org.muqabala.ui.translation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IResource;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.TextLanguage;
import org.muqabala.core.translation.Translation;
import org.muqabala.store.DraftJournal;
import org.muqabala.store.DraftOrigin;
import org.muqabala.store.OpenedReview;
import org.muqabala.store.ReviewProblem;
import org.muqabala.store.ReviewStore;
import org.muqabala.store.TranslationFiles;
import org.muqabala.ui.collation.ProblemTexts;

/**
 * A translation that is kept with its review.
 *
 * @param store of the review
 */
record ReviewTranslation(TranslationInput input, ReviewStore store) implements TranslationPlace {

    @Override
    public String name() {
        return input.getName();
    }

    @Override
    public IResource resource() {
        return input.review();
    }

    @Override
    public Path glossaries() {
        return store.folder();
    }

    @Override
    public OpenedTranslation open(Progress progress) throws IOException {
        OpenedReview review = store.open(progress);
        Article article = review.review().comparison().article(input.side());
        List<ReviewProblem> problems = new ArrayList<>(review.problems());
        problems.addAll(new TranslationFiles(store.folder()).problems(article, input.language()));
        return new OpenedTranslation(saved(article), TextLanguage.source(article), Optional.of(review.review()), problems, List.of());
    }

    /** The article's translation as it is on disk; one that nobody has begun where there is none. */
    Translation saved(Article article) throws IOException {
        return new TranslationFiles(store.folder()).read(article, input.language())
                .orElseGet(() -> Translation.empty(article, input.language()));
    }

    /** Never: a review keeps what others have written since. */
    @Override
    public boolean isChangedOnDisk() {
        return false;
    }

    @Override
    public List<ReviewProblem> save(Translation now, Translation before) throws IOException {
        return new TranslationFiles(store.folder()).write(now, before);
    }

    @Override
    public DraftOrigin origin(Locale language) {
        return new DraftOrigin(store.folder(), Optional.of(input.side()), language.toLanguageTag());
    }

    @Override
    public String setAside(Path drafts) throws IOException {
        return DraftJournal.setAside(drafts, store.folder()).toString();
    }

    @Override
    public String problem(IOException e) {
        return input.review().getName() + ": " + new ProblemTexts(Locale.getDefault()).text(e);
    }
}
