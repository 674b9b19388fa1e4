package org.muqabala.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.muqabala.core.text.Article;
import org.muqabala.core.text.Sha256;
import org.muqabala.core.translation.Translation;
import org.muqabala.store.UnreadableReviewException.Problem;

import com.google.gson.JsonParseException;

/**
 * The translations of a review's texts: one file for each text and language, {@code translations/SHA-256.LANGUAGE.json}. A text that changed
 * is another text; the translation of the former one stays, to be carried over.
 */
public final class TranslationFiles {

    static final String FOLDER = "translations";
    private static final String ENDING = ".json";

    private final Path review;

    /** @param review the review's folder, which exists */
    public TranslationFiles(Path review) {
        this.review = review;
    }

    /** The languages that the article has a translation in, in the order of their tags. */
    public List<Locale> languages(Article article) throws IOException {
        Path folder = review.resolve(FOLDER);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        String start = Sha256.of(article.text()).hex() + ".";
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(start) && name.endsWith(ENDING))
                    .map(name -> name.substring(start.length(), Math.max(start.length(), name.length() - ENDING.length())))
                    .filter(tag -> !tag.isEmpty()).sorted().map(Locale::forLanguageTag).toList();
        }
    }

    /**
     * The article's translation; empty if there is none.
     *
     * @throws UnreadableReviewException if its file is damaged
     */
    public Optional<Translation> read(Article article, Locale language) throws IOException {
        Path file = file(article, language);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(TranslationJson.read(BoundedFile.json(file), article));
        } catch (JsonParseException e) {
            throw broken(file, "", e);
        } catch (JsonFields.FieldException e) {
            throw broken(file, e.getMessage(), e);
        }
    }

    private UnreadableReviewException broken(Path file, String field, RuntimeException cause) {
        UnreadableReviewException broken = new UnreadableReviewException(Problem.BROKEN, review.relativize(file).toString(), field);
        broken.initCause(cause);
        return broken;
    }

    /**
     * Writes the translation, whole or not at all, in the place of the one in the same language.
     *
     * @throws AccessDeniedException if a link stands in its place
     */
    public void write(Translation translation) throws IOException {
        Path file = file(translation.article(), translation.language());
        refuseLink(file.getParent());
        refuseLink(file);
        Files.createDirectories(file.getParent());
        WholeFile.write(file, out -> out.write(CanonicalJson.write(TranslationJson.write(translation))));
    }

    /** A review may come from a stranger: what is written through a link of his might be anything of the user's. */
    private static void refuseLink(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw new AccessDeniedException(file.toString());
        }
    }

    private Path file(Article article, Locale language) {
        return review.resolve(FOLDER).resolve(Sha256.of(article.text()).hex() + "." + language.toLanguageTag() + ENDING);
    }
}
