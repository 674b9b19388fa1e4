package org.muqabala.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.muqabala.core.text.Article;
import org.muqabala.core.text.Sentence;
import org.muqabala.core.text.Sha256;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;
import org.muqabala.store.UnreadableReviewException.Problem;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

/**
 * The translations of a review's texts: one folder for each text and language, {@code translations/SHA-256.LANGUAGE/}, in it one file for each
 * segment that somebody has begun, so that people who translate different segments never write the same file. A text that changed is another
 * text; the translation of the former one stays, to be carried over. Former versions of the program wrote one file for each text and language,
 * {@code translations/SHA-256.LANGUAGE.json}; such are read, and become a folder when they are written.
 */
public final class TranslationFiles {

    /** Where a review keeps them. */
    public static final String FOLDER = "translations";
    private static final String ENDING = ".json";

    private final Path review;

    /** @param review the review's folder, which exists */
    public TranslationFiles(Path review) {
        this.review = review;
    }

    /** The file that says that there is the translation, relative to the review's folder; it need not exist. */
    public static Path head(Article article, Locale language) {
        return Path.of(FOLDER, name(article, language), SegmentFolder.HEAD);
    }

    private static String name(Article article, Locale language) {
        return Sha256.of(article.text()).hex() + "." + language.toLanguageTag();
    }

    /** The languages that the article has a translation in, in the order of their tags. */
    public List<Locale> languages(Article article) throws IOException {
        Path folder = review.resolve(FOLDER);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        String start = Sha256.of(article.text()).hex() + ".";
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !Files.isSymbolicLink(file)).map(file -> file.getFileName().toString()).filter(name -> name.startsWith(start))
                    .map(name -> name.substring(start.length()))
                    .map(tag -> tag.endsWith(ENDING) ? tag.substring(0, tag.length() - ENDING.length()) : tag)
                    .filter(tag -> !tag.isEmpty() && !tag.endsWith(".tmp")).distinct().sorted().map(Locale::forLanguageTag).toList();
        }
    }

    /**
     * The article's translations into all languages, in the order of their tags.
     *
     * @throws UnreadableReviewException if one that a former version of the program wrote is damaged
     */
    public List<Translation> all(Article article) throws IOException {
        List<Translation> all = new ArrayList<>();
        for (Locale language : languages(article)) {
            read(article, language).ifPresent(all::add);
        }
        return all;
    }

    /**
     * The article's translation; empty if there is none. A segment whose file cannot be read is as one that nobody has begun:
     * {@link #problems} says which.
     *
     * @throws UnreadableReviewException if it is one that a former version of the program wrote, and damaged
     */
    public Optional<Translation> read(Article article, Locale language) throws IOException {
        Optional<Translation> former = former(article, language);
        if (!isThere(article, language)) {
            return former;
        }
        SegmentPlaces places = new SegmentPlaces(article);
        segments(article, language).read().things().forEach(places::take);
        former.ifPresent(old -> old.segments().forEach(places::takeIfFree));
        places.fill();
        return Optional.of(new Translation(article, language, places.segments()));
    }

    /** What is wrong with files of the article's translation that were left out when it was read, by their names. */
    public List<ReviewProblem> problems(Article article, Locale language) throws IOException {
        return isThere(article, language) ? segments(article, language).read().problems() : List.of();
    }

    /** What is wrong with files of the article's translations into all languages. */
    public List<ReviewProblem> problems(Article article) throws IOException {
        List<ReviewProblem> problems = new ArrayList<>();
        for (Locale language : languages(article)) {
            problems.addAll(problems(article, language));
        }
        return problems;
    }

    /** Nothing is read through a link. */
    private boolean isThere(Article article, Locale language) {
        Path folder = folder(article, language);
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(folder.getParent());
    }

    private SegmentFolder segments(Article article, Locale language) {
        return new SegmentFolder(review, folder(article, language), article);
    }

    private Optional<Translation> former(Article article, Locale language) throws IOException {
        Path file = formerFile(article, language);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        return Optional.of(reading(file, () -> new TranslationJson(article).whole(BoundedFile.json(file))));
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private <T> T reading(Path file, Reading<T> reading) throws IOException {
        try {
            return reading.read();
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
     * Writes the translation in the place of the one in the same language. Every segment is written whole or not at all.
     *
     * @return what stood there and was somebody's work or could not be read, and where it is kept now
     * @throws AccessDeniedException if a link stands in its place
     */
    public List<ReviewProblem> write(Translation translation) throws IOException {
        SegmentFolder folder = begin(translation);
        Map<String, JsonObject> former = formerFields(translation);
        Predicate<Segment> isBegun = isBegun(translation.article());
        for (Segment segment : translation.segments()) {
            if (isBegun.test(segment) || folder.has(segment)) {
                folder.put(segment, segment, former);
            }
        }
        folder.write();
        folder.removeAllBut(translation.segments());
        Files.deleteIfExists(formerFile(translation));
        return folder.aside();
    }

    /**
     * Writes the segments that are others than they were, and nothing else: what others have put into the folder meanwhile stays. A segment
     * that is there no more, as of two that became one, is taken away.
     *
     * @param before the translation as it was read or last written
     * @return what somebody else has made of the segments since, or could not be read, and where it is kept now
     * @throws AccessDeniedException if a link stands in its place
     */
    public List<ReviewProblem> write(Translation translation, Translation before) throws IOException {
        Article article = translation.article();
        boolean isWhole = isThere(article, translation.language()) && !Files.exists(formerFile(translation), LinkOption.NOFOLLOW_LINKS);
        SegmentFolder folder = begin(translation);
        Map<String, JsonObject> former = formerFields(translation);
        Predicate<Segment> isBegun = isBegun(article);
        Map<Span, Segment> known = before.segments().stream().collect(Collectors.toMap(Segment::source, Function.identity()));
        for (Segment segment : translation.segments()) {
            Segment was = known.getOrDefault(segment.source(), Segment.empty(segment.source()));
            boolean isOther = !segment.equals(known.get(segment.source())) && (isBegun.test(segment) || known.containsKey(segment.source()));
            if (isOther || !isWhole && isBegun.test(segment) && !folder.has(segment)) {
                folder.put(segment, was, former);
            }
        }
        folder.write();
        translation.segments().forEach(segment -> known.remove(segment.source()));
        for (Segment gone : known.values()) {
            folder.remove(gone);
        }
        Files.deleteIfExists(formerFile(translation));
        return folder.aside();
    }

    /** Whether a segment needs a file: a sentence that nobody has begun needs none. */
    private static Predicate<Segment> isBegun(Article article) {
        Set<Span> sentences = Translation.sentences(article).stream().map(Sentence::span).collect(Collectors.toSet());
        return segment -> segment.state() != SegmentState.EMPTY || !sentences.contains(segment.source());
    }

    /** Makes the folder, and says in it that there is a translation. */
    private SegmentFolder begin(Translation translation) throws IOException {
        Path folder = folder(translation.article(), translation.language());
        Path old = formerFile(translation);
        SegmentFolder.refuseLink(folder.getParent());
        SegmentFolder.refuseLink(folder);
        SegmentFolder.refuseLink(old);
        JsonObject head = new JsonObject();
        head.addProperty("language", translation.language().toLanguageTag());
        if (Files.exists(old)) {
            head = CanonicalJson.keepingUnknown(head, reading(old, () -> BoundedFile.json(old)));
            head.remove("segments");
        }
        SegmentFolder segments = segments(translation.article(), translation.language());
        segments.begin(head);
        return segments;
    }

    /** The segments of the one file that a former version of the program wrote, with all that it said of them. */
    private Map<String, JsonObject> formerFields(Translation translation) throws IOException {
        Path file = formerFile(translation);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Map.of();
        }
        return reading(file, () -> TranslationJson.byName(BoundedFile.json(file)));
    }

    private Path folder(Article article, Locale language) {
        return review.resolve(FOLDER).resolve(name(article, language));
    }

    private Path formerFile(Translation translation) {
        return formerFile(translation.article(), translation.language());
    }

    private Path formerFile(Article article, Locale language) {
        Path folder = folder(article, language);
        return folder.resolveSibling(folder.getFileName() + ENDING);
    }
}
