package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;

class TranslationFilesTest {

    private static final Article ARTICLE = Article.typed("a.txt", "😀 قال الوزير نعم. وغادر القاعة.");
    private static final Translation ENGLISH = translation(Locale.ENGLISH, "The minister 😀 said yes.");

    @TempDir
    Path review;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        TranslationFiles files = new TranslationFiles(review);
        files.write(ENGLISH);
        files.write(translation(Locale.FRENCH, "Le ministre 😀 a dit oui."));
        assertEquals(Optional.of(ENGLISH), files.read(ARTICLE, Locale.ENGLISH));
        assertEquals(List.of(Locale.ENGLISH, Locale.FRENCH), files.languages(ARTICLE));
    }

    @Test
    void anotherTextHasNone() throws IOException {
        TranslationFiles files = new TranslationFiles(review);
        assertEquals(List.of(), files.languages(ARTICLE));
        files.write(ENGLISH);
        Article other = Article.typed("a.txt", "غادر الوزير.");
        assertEquals(Optional.empty(), files.read(other, Locale.ENGLISH));
        assertEquals(List.of(), files.languages(other));
    }

    @Test
    void placesCountCodePointsAndOneFieldStandsInALine() throws IOException {
        new TranslationFiles(review).write(ENGLISH);
        String written = Files.readString(file());
        assertTrue(written.contains("\"start\": 3\n"), written);
        assertTrue(written.endsWith("}\n"), written);
    }

    @Test
    void aDamagedFileIsNamedWithItsField() throws IOException {
        TranslationFiles files = new TranslationFiles(review);
        files.write(ENGLISH);
        String good = Files.readString(file());
        for (String bad : List.of("{", good.replace("fuzzy", "fuzzled"), good.replace("الوزير", "السفير"), good.replace("\"end\": 17", "\"end\": 1700"),
                good.replace("\"language\": \"en\",", ""))) {
            Files.writeString(file(), bad);
            UnreadableReviewException broken = assertThrows(UnreadableReviewException.class, () -> files.read(ARTICLE, Locale.ENGLISH), bad);
            assertEquals(UnreadableReviewException.Problem.BROKEN, broken.problem());
            assertTrue(broken.file().startsWith("translations"), broken.file());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothingIsReadOrWrittenThroughALink() throws IOException {
        TranslationFiles files = new TranslationFiles(review);
        files.write(ENGLISH);
        Path own = Files.writeString(Files.createTempFile(review, "own", ".txt"), "mine");
        Path file = file();
        Files.delete(file);
        Files.createSymbolicLink(file, own);
        assertEquals(Optional.empty(), files.read(ARTICLE, Locale.ENGLISH));
        assertThrows(AccessDeniedException.class, () -> files.write(ENGLISH));
        assertEquals("mine", Files.readString(own));
        Path elsewhere = Files.createDirectory(review.resolve("elsewhere"));
        Files.delete(file);
        Files.delete(review.resolve("translations"));
        Files.createSymbolicLink(review.resolve("translations"), elsewhere);
        assertThrows(AccessDeniedException.class, () -> files.write(ENGLISH));
        try (Stream<Path> there = Files.list(elsewhere)) {
            assertEquals(0, there.count());
        }
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(review.resolve("translations"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private static Translation translation(Locale language, String first) {
        Translation empty = Translation.empty(ARTICLE, language);
        Span source = empty.segments().get(0).source();
        return empty.with(0, new Segment(source, first, SegmentState.FUZZY, List.of(new Span(source.start() + 4, source.start() + 7)), List.of(new Span(3, 5))));
    }
}
