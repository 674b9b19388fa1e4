package org.muqabala.ui.translation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.resources.IFolder;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Side;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.translation.Translation;
import org.muqabala.store.ReviewStore;
import org.muqabala.store.TranslationFiles;
import org.muqabala.translation.CarryOver;
import org.muqabala.translation.WorkLeft;
import org.muqabala.translation.glossary.Glossary;

/**
 * A translation of a review's older version, taken over to its newer one. The older version's is looked for in the review, then
 * in the others of the story, where the same text may be the newer version. Every method may take as long as collating does.
 */
final class CarriedTranslation {

    private final IFolder review;
    private final ReviewStore store;
    private final Comparison comparison;
    /** For each language the review that holds the older version's translation. */
    private final Map<String, Path> sources = new TreeMap<>();

    private CarriedTranslation(IFolder review, ReviewStore store, Comparison comparison) {
        this.review = review;
        this.store = store;
        this.comparison = comparison;
    }

    static CarriedTranslation of(IFolder review, ReviewStore store, Progress progress) throws IOException {
        CarriedTranslation carried = new CarriedTranslation(review, store, store.open(progress).review().comparison());
        List<IFolder> others = new ArrayList<>(List.of(review));
        others.addAll(TranslatableVersion.reviews(review));
        for (IFolder other : others) {
            Path folder = other.getLocation().toPath();
            for (Locale language : new TranslationFiles(folder).languages(carried.older())) {
                carried.sources.putIfAbsent(language.toLanguageTag(), folder);
            }
        }
        return carried;
    }

    Article older() {
        return comparison.a();
    }

    /** The languages that the older version is translated into. */
    List<Locale> languages() {
        return sources.keySet().stream().map(Locale::forLanguageTag).toList();
    }

    /** The newer version, as it may be chosen. */
    TranslatableVersion newer() {
        return new TranslatableVersion(review, Side.B, comparison.b().name(), List.of());
    }

    /**
     * Takes the translation over. Where the newer version's is begun, only segments that are empty are filled.
     *
     * @param glossary by which terms and names are known again in the translation
     * @return what is left to do
     */
    WorkLeft carry(Locale language, Glossary glossary) throws IOException {
        Translation translation = new TranslationFiles(sources.get(language.toLanguageTag())).read(older(), language).orElseThrow();
        TranslationFiles files = new TranslationFiles(store.folder());
        CarryOver carryOver = new CarryOver(translation, comparison, glossary);
        Optional<Translation> begun = files.read(comparison.b(), language);
        Translation carried = begun.isPresent() ? carryOver.carriedInto(begun.get()) : carryOver.carried();
        files.write(carried, begun.orElseGet(() -> Translation.empty(comparison.b(), language)));
        return WorkLeft.of(carried);
    }
}
