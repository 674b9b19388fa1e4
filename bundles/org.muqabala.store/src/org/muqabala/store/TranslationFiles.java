package org.muqabala.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    static final String FOLDER = "translations";
    private static final String ENDING = ".json";
    /** Says that there is a translation, be it one that nobody has begun. */
    private static final String HEAD = "translation" + ENDING;

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
            return files.filter(file -> !Files.isSymbolicLink(file)).map(file -> file.getFileName().toString()).filter(name -> name.startsWith(start))
                    .map(name -> name.substring(start.length()))
                    .map(tag -> tag.endsWith(ENDING) ? tag.substring(0, tag.length() - ENDING.length()) : tag)
                    .filter(tag -> !tag.isEmpty() && !tag.endsWith(".tmp")).distinct().sorted().map(Locale::forLanguageTag).toList();
        }
    }

    /**
     * The article's translations into all languages, in the order of their tags.
     *
     * @throws UnreadableReviewException if a file of them is damaged
     */
    public List<Translation> all(Article article) throws IOException {
        List<Translation> all = new ArrayList<>();
        for (Locale language : languages(article)) {
            read(article, language).ifPresent(all::add);
        }
        return all;
    }

    /**
     * The article's translation; empty if there is none.
     *
     * @throws UnreadableReviewException if a file of it is damaged
     */
    public Optional<Translation> read(Article article, Locale language) throws IOException {
        Path folder = folder(article, language);
        boolean isThere = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(folder.getParent());
        Optional<Translation> former = former(article, language);
        if (!isThere) {
            return former;
        }
        SegmentPlaces places = new SegmentPlaces(article);
        TranslationJson form = new TranslationJson(article);
        for (Path file : segmentFiles(folder)) {
            places.take(reading(file, () -> form.segment(new JsonFields(BoundedFile.json(file)))));
        }
        former.ifPresent(old -> old.segments().forEach(places::takeIfFree));
        places.fill();
        return Optional.of(new Translation(article, language, places.segments()));
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
     * @throws AccessDeniedException if a link stands in its place
     */
    public void write(Translation translation) throws IOException {
        Path folder = begin(translation);
        Set<Span> sentences = Translation.sentences(translation.article()).stream().map(Sentence::span).collect(Collectors.toSet());
        Map<String, JsonObject> former = formerFields(translation);
        TranslationJson form = new TranslationJson(translation.article());
        Map<String, JsonObject> written = new TreeMap<>();
        Set<String> names = new HashSet<>();
        for (Segment segment : translation.segments()) {
            String name = form.name(segment);
            names.add(name + ENDING);
            // a sentence that nobody has begun needs no file, unless somebody had
            boolean isBegun = segment.state() != SegmentState.EMPTY || !sentences.contains(segment.source());
            if (isBegun || Files.exists(folder.resolve(name + ENDING))) {
                JsonObject json = form.write(segment);
                written.put(name + ENDING, former.containsKey(name) ? CanonicalJson.keepingUnknown(json, former.get(name)) : json);
            }
        }
        write(folder, written);
        for (Path file : segmentFiles(folder)) {
            if (!names.contains(file.getFileName().toString())) {
                Files.delete(file);
            }
        }
        Files.deleteIfExists(formerFile(translation));
    }

    /**
     * Writes the segments that are others than they were, and nothing else: what others have put into the folder meanwhile stays.
     *
     * @param before the translation as it was read or last written, with the same segments
     * @throws AccessDeniedException if a link stands in its place
     */
    public void write(Translation translation, Translation before) throws IOException {
        Path folder = folder(translation.article(), translation.language());
        boolean isThere = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && !Files.exists(formerFile(translation), LinkOption.NOFOLLOW_LINKS);
        if (!isThere || before.segments().size() != translation.segments().size()) {
            write(translation);
            return;
        }
        begin(translation);
        TranslationJson form = new TranslationJson(translation.article());
        Map<String, JsonObject> written = new TreeMap<>();
        for (int i = 0; i < translation.segments().size(); i++) {
            Segment segment = translation.segments().get(i);
            if (!segment.equals(before.segments().get(i))) {
                written.put(form.name(segment) + ENDING, form.write(segment));
            }
        }
        write(folder, written);
    }

    /** Makes the folder, and says in it that there is a translation. */
    private Path begin(Translation translation) throws IOException {
        Path folder = folder(translation.article(), translation.language());
        refuseLink(folder.getParent());
        refuseLink(folder);
        refuseLink(formerFile(translation));
        Files.createDirectories(folder);
        Path head = folder.resolve(HEAD);
        if (!Files.exists(head, LinkOption.NOFOLLOW_LINKS)) {
            JsonObject fields = new JsonObject();
            fields.addProperty("language", translation.language().toLanguageTag());
            Path old = formerFile(translation);
            JsonObject known = Files.exists(old) ? CanonicalJson.keepingUnknown(fields, reading(old, () -> BoundedFile.json(old))) : fields;
            known.remove("segments");
            WholeFile.write(head, out -> out.write(CanonicalJson.write(known)));
        }
        return folder;
    }

    private void write(Path folder, Map<String, JsonObject> segments) throws IOException {
        try (FileBatch fresh = new FileBatch(folder)) {
            for (Map.Entry<String, JsonObject> segment : segments.entrySet()) {
                Path file = folder.resolve(segment.getKey());
                refuseLink(file);
                if (Files.exists(file)) {
                    rewrite(file, segment.getValue());
                } else {
                    byte[] bytes = CanonicalJson.write(segment.getValue());
                    fresh.add(file, out -> out.write(bytes), () -> { });
                }
            }
            fresh.appear();
        }
    }

    /** What a later version of the program has said of the segment stays. */
    private void rewrite(Path file, JsonObject segment) throws IOException {
        JsonObject former = reading(file, () -> BoundedFile.json(file));
        JsonObject merged = CanonicalJson.keepingUnknown(segment, former);
        if (!merged.equals(former)) {
            WholeFile.write(file, out -> out.write(CanonicalJson.write(merged)));
        }
    }

    /** The segments of the one file that a former version of the program wrote, with all that it said of them. */
    private Map<String, JsonObject> formerFields(Translation translation) throws IOException {
        Path file = formerFile(translation);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Map.of();
        }
        return reading(file, () -> TranslationJson.byName(BoundedFile.json(file)));
    }

    private List<Path> segmentFiles(Path folder) throws IOException {
        List<Path> files = new ArrayList<>(JsonFolder.files(folder));
        files.removeIf(file -> file.getFileName().toString().equals(HEAD) || Files.isSymbolicLink(file));
        return files;
    }

    /** A review may come from a stranger: what is written through a link of his might be anything of the user's. */
    private static void refuseLink(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw new AccessDeniedException(file.toString());
        }
    }

    private Path folder(Article article, Locale language) {
        return review.resolve(FOLDER).resolve(Sha256.of(article.text()).hex() + "." + language.toLanguageTag());
    }

    private Path formerFile(Translation translation) {
        return formerFile(translation.article(), translation.language());
    }

    private Path formerFile(Article article, Locale language) {
        Path folder = folder(article, language);
        return folder.resolveSibling(folder.getFileName() + ENDING);
    }
}
