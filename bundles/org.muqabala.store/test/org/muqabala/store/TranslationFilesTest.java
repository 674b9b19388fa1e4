package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
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
import org.muqabala.core.text.Sha256;
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
    void aSegmentIsAFileAndOneThatNobodyHasBegunIsNone() throws IOException {
        new TranslationFiles(review).write(ENGLISH);
        assertEquals(List.of("00000000-00000017.json", "translation.json"), names(folder()));
        String written = Files.readString(segment());
        assertTrue(written.contains("\"start\": 0,\n"), written);
        assertTrue(written.endsWith("}\n"), written);
    }

    @Test
    void aDamagedSegmentIsNamedAndTheRestIsRead() throws IOException {
        TranslationFiles files = new TranslationFiles(review);
        Translation both = ENGLISH.with(1, ENGLISH.segments().get(1).written("He left."));
        files.write(both);
        String good = Files.readString(segment());
        for (String bad : List.of("{", "<<<<<<< HEAD\n" + good, good.replace("fuzzy", "fuzzled"), good.replace("الوزير", "السفير"),
                good.replace("\"end\": 17", "\"end\": 1800"), good.replace("\"state\"", "\"stat\""))) {
            Files.writeString(segment(), bad);
            assertEquals(List.of("", "He left."), targets(files), bad);
            List<ReviewProblem> problems = files.problems(ARTICLE);
            assertEquals(List.of(review.relativize(segment())), problems.stream().map(ReviewProblem::file).toList(), bad);
            assertEquals(Optional.empty(), problems.getFirst().movedTo(), "reading changes nothing");
        }
    }

    @Test
    void aDamagedSegmentIsKeptAsideWhenAnotherTakesItsPlace() throws IOException {
        TranslationFiles files = new TranslationFiles(review);
        files.write(ENGLISH);
        String damaged = "<<<<<<< HEAD\n" + Files.readString(segment());
        Files.writeString(segment(), damaged);
        Translation read = files.read(ARTICLE, Locale.ENGLISH).orElseThrow();
        assertEquals(List.of(), files.write(read.with(1, read.segments().get(1).written("He left.")), read), "the rest is written as ever");
        assertEquals(damaged, Files.readString(segment()));
        List<ReviewProblem> aside = files.write(read.with(0, read.segments().get(0).written("He agreed.")), read);
        assertEquals(List.of(ReviewProblem.Kind.NOT_JSON), aside.stream().map(ReviewProblem::kind).toList());
        assertEquals(damaged, Files.readString(review.resolve(aside.getFirst().movedTo().orElseThrow())));
        assertEquals(List.of("He agreed.", "He left."), targets(files));
        assertEquals(List.of(), files.problems(ARTICLE));
    }

    @Test
    void whatALaterVersionOfTheProgramMadeOfASegmentIsKeptAside() throws IOException {
        TranslationFiles files = new TranslationFiles(review);
        files.write(ENGLISH);
        String later = Files.readString(segment()).replace("fuzzy", "proofread");
        Files.writeString(segment(), later);
        List<ReviewProblem> aside = files.write(ENGLISH);
        assertEquals(later, Files.readString(review.resolve(aside.getFirst().movedTo().orElseThrow())));
        assertEquals(Optional.of(ENGLISH), files.read(ARTICLE, Locale.ENGLISH));
    }

    @Test
    void whatAnotherWroteMeanwhileIsKeptAsideAndSaid() throws IOException {
        TranslationFiles files = new TranslationFiles(review);
        files.write(ENGLISH);
        Translation colleague = ENGLISH.with(0, ENGLISH.segments().get(0).confirmed(SegmentState.REVIEWED));
        files.write(colleague, ENGLISH);
        String theirs = Files.readString(segment());
        Translation mine = ENGLISH.with(0, ENGLISH.segments().get(0).written("The minister agreed."));
        List<ReviewProblem> aside = files.write(mine, ENGLISH);
        assertEquals(List.of(ReviewProblem.Kind.WRITTEN_MEANWHILE), aside.stream().map(ReviewProblem::kind).toList());
        assertEquals(theirs, Files.readString(review.resolve(aside.getFirst().movedTo().orElseThrow())));
        assertEquals("The minister agreed.", targets(files).getFirst());
        assertEquals(List.of(), files.write(ENGLISH, mine), "of what was known, nothing is kept");
    }

    @Test
    void whatAnotherHasBegunMeanwhileInALanguageThatHadNothingStays() throws IOException {
        TranslationFiles files = new TranslationFiles(review);
        Translation nothing = Translation.empty(ARTICLE, Locale.ENGLISH);
        files.write(nothing.with(1, nothing.segments().get(1).written("He went.")));
        assertEquals(List.of(), files.write(nothing.with(0, nothing.segments().get(0).written("The minister agreed.")), nothing));
        assertEquals(List.of("The minister agreed.", "He went."), targets(files));
    }

    @Test
    void whatAnotherHasCutOtherwiseStaysWhenSegmentsAreWritten() throws IOException {
        TranslationFiles files = new TranslationFiles(review);
        files.write(ENGLISH);
        Translation read = files.read(ARTICLE, Locale.ENGLISH).orElseThrow();
        Translation joined = joined("He agreed and left.");
        assertEquals(List.of(), files.write(joined, read));
        assertEquals(List.of("00000000-00000031.json", "translation.json"), names(folder()), "what became one is gone");
        assertEquals(List.of(), files.write(read.with(1, read.segments().get(1).written("He went.")), read));
        assertEquals(Optional.of(joined), files.read(ARTICLE, Locale.ENGLISH));
    }

    @Test
    void begunWorkThatHasNoPlaceInAWholeTranslationIsKeptAside() throws IOException {
        TranslationFiles files = new TranslationFiles(review);
        files.write(joined("He agreed and left."));
        List<ReviewProblem> aside = files.write(ENGLISH);
        assertEquals(Optional.of(ENGLISH), files.read(ARTICLE, Locale.ENGLISH));
        assertTrue(Files.readString(review.resolve(aside.getFirst().movedTo().orElseThrow())).contains("He agreed and left."));
        List<ReviewProblem> emptied = files.write(Translation.empty(ARTICLE, Locale.ENGLISH));
        assertTrue(Files.readString(review.resolve(emptied.getFirst().movedTo().orElseThrow())).contains("said yes"));
    }

    private static Translation joined(String target) {
        Span both = Span.covering(ENGLISH.segments().get(0).source(), ENGLISH.segments().get(1).source());
        return new Translation(ARTICLE, Locale.ENGLISH, List.of(new Segment(both, target, SegmentState.TRANSLATED)));
    }

    private static List<String> targets(TranslationFiles files) throws IOException {
        return files.read(ARTICLE, Locale.ENGLISH).orElseThrow().segments().stream().map(Segment::target).toList();
    }

    @Test
    void aTranslationThatNobodyHasBegunIsThereAllTheSame() throws IOException {
        TranslationFiles files = new TranslationFiles(review);
        Translation empty = Translation.empty(ARTICLE, Locale.ENGLISH);
        files.write(empty);
        assertEquals(List.of(Locale.ENGLISH), files.languages(ARTICLE));
        assertEquals(Optional.of(empty), files.read(ARTICLE, Locale.ENGLISH));
    }

    @Test
    void onlyWhatHasChangedIsWritten() throws IOException {
        TranslationFiles files = new TranslationFiles(review);
        files.write(ENGLISH);
        Files.writeString(segment(), Files.readString(segment()).replace("said yes", "agreed"));
        Translation more = ENGLISH.with(1, ENGLISH.segments().get(1).written("He left."));
        files.write(more, ENGLISH);
        Translation read = files.read(ARTICLE, Locale.ENGLISH).orElseThrow();
        assertEquals(List.of("The minister 😀 agreed.", "He left."), read.segments().stream().map(Segment::target).toList(), "what another has written stays");
        files.write(more.with(1, ENGLISH.segments().get(1)), more);
        assertEquals("", files.read(ARTICLE, Locale.ENGLISH).orElseThrow().segments().get(1).target(), "and what was taken back is gone");
    }

    @Test
    void whatALaterVersionOfTheProgramSaysIsKept() throws IOException {
        TranslationFiles files = new TranslationFiles(review);
        files.write(ENGLISH);
        Files.writeString(segment(), Files.readString(segment()).replace("\"former\"", "\"mood\": \"calm\",\n  \"former\""));
        files.write(ENGLISH.with(0, ENGLISH.segments().get(0).confirmed(SegmentState.TRANSLATED)), ENGLISH);
        assertTrue(Files.readString(segment()).contains("\"mood\": \"calm\""));
        assertEquals(SegmentState.TRANSLATED, files.read(ARTICLE, Locale.ENGLISH).orElseThrow().segments().get(0).state());
    }

    @Test
    void theFormOfFormerVersionsIsReadAndBecomesAFolder() throws IOException {
        Path former = former();
        TranslationFiles files = new TranslationFiles(review);
        assertEquals(List.of(Locale.ENGLISH), files.languages(ARTICLE));
        Translation read = files.read(ARTICLE, Locale.ENGLISH).orElseThrow();
        assertEquals(ENGLISH, read);
        files.write(read.with(1, read.segments().get(1).written("He left.")), read);
        assertFalse(Files.exists(former));
        assertEquals("He left.", files.read(ARTICLE, Locale.ENGLISH).orElseThrow().segments().get(1).target());
        assertEquals(ENGLISH.segments().get(0), files.read(ARTICLE, Locale.ENGLISH).orElseThrow().segments().get(0));
        assertTrue(Files.readString(segment()).contains("\"mood\""), "with all that it said");
    }

    @Test
    void whatStandsInTheFolderIsNewerThanTheFormerFile() throws IOException {
        TranslationFiles files = new TranslationFiles(review);
        files.write(ENGLISH.with(0, new Segment(ENGLISH.segments().get(0).source(), "Yes, said the minister.", SegmentState.TRANSLATED)));
        former();
        assertEquals("Yes, said the minister.", files.read(ARTICLE, Locale.ENGLISH).orElseThrow().segments().get(0).target());
    }

    @Test
    void ofSegmentsThatOverlapTheOneThatHasComeFurtherIsTaken() throws IOException {
        TranslationFiles files = new TranslationFiles(review);
        Span both = Span.covering(ENGLISH.segments().get(0).source(), ENGLISH.segments().get(1).source());
        Translation joined = new Translation(ARTICLE, Locale.ENGLISH, List.of(new Segment(both, "He agreed and left.", SegmentState.TRANSLATED)));
        files.write(joined);
        Path one = segment();
        String text = Files.readString(one);
        files.write(ENGLISH);
        assertEquals(Optional.of(ENGLISH), files.read(ARTICLE, Locale.ENGLISH), "what was divided otherwise before is gone");
        Files.writeString(one, text);
        assertEquals(Optional.of(joined), files.read(ARTICLE, Locale.ENGLISH));
    }

    @Test
    void twoWhoTranslateDifferentSegmentsMergeWithoutAConflict() throws Exception {
        assumeTrue(ReviewMergeTest.hasGit());
        Path hub = Files.createDirectories(review.resolve("hub.git"));
        ReviewMergeTest.git(hub, "init", "-q", "--bare", "-b", "main");
        Path huda = ReviewMergeTest.clone(hub, review, "huda");
        Files.writeString(huda.resolve("review.json"), "{}");
        ReviewMergeTest.commit(huda);
        ReviewMergeTest.git(huda, "push", "-q", "origin", "HEAD:main");
        Path samar = ReviewMergeTest.clone(hub, review, "samar");
        translate(huda, 0, "The minister agreed.");
        translate(samar, 1, "He left the hall.");
        ReviewMergeTest.git(huda, "push", "-q", "origin", "HEAD:main");
        ReviewMergeTest.git(samar, "pull", "-q", "--no-rebase", "--no-edit", "origin", "main");
        Translation merged = new TranslationFiles(samar).read(ARTICLE, Locale.ENGLISH).orElseThrow();
        assertEquals(List.of("The minister agreed.", "He left the hall."), merged.segments().stream().map(Segment::target).toList());
    }

    private static void translate(Path clone, int number, String target) throws Exception {
        TranslationFiles files = new TranslationFiles(clone);
        Translation empty = Translation.empty(ARTICLE, Locale.ENGLISH);
        files.write(empty);
        files.write(empty.with(number, empty.segments().get(number).written(target).confirmed(SegmentState.TRANSLATED)), empty);
        ReviewMergeTest.commit(clone);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothingIsReadOrWrittenThroughALink() throws IOException {
        TranslationFiles files = new TranslationFiles(review);
        files.write(ENGLISH);
        Path own = Files.writeString(Files.createTempFile(review, "own", ".txt"), "mine");
        Path file = segment();
        Files.delete(file);
        Files.createSymbolicLink(file, own);
        assertEquals(Optional.of(Translation.empty(ARTICLE, Locale.ENGLISH)), files.read(ARTICLE, Locale.ENGLISH));
        assertThrows(AccessDeniedException.class, () -> files.write(ENGLISH));
        assertEquals("mine", Files.readString(own));
        Path elsewhere = Files.createDirectory(review.resolve("elsewhere"));
        Path folder = folder();
        Path aside = review.resolve("aside");
        Files.move(folder, aside);
        Files.createSymbolicLink(folder, elsewhere);
        assertEquals(Optional.empty(), files.read(ARTICLE, Locale.ENGLISH));
        assertThrows(AccessDeniedException.class, () -> files.write(ENGLISH));
        Files.delete(folder);
        Files.delete(review.resolve("translations"));
        Files.createSymbolicLink(review.resolve("translations"), elsewhere);
        assertThrows(AccessDeniedException.class, () -> files.write(ENGLISH));
        assertEquals(List.of(), names(elsewhere));
    }

    private Path folder() throws IOException {
        try (Stream<Path> files = Files.list(review.resolve("translations"))) {
            return files.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    private Path segment() throws IOException {
        return folder().resolve(names(folder()).getFirst());
    }

    /** A translation as former versions of the program wrote it. */
    private Path former() throws IOException {
        Path file = review.resolve("translations").resolve(Sha256.of(ARTICLE.text()).hex() + ".en.json");
        Files.createDirectories(file.getParent());
        try (InputStream written = TranslationFilesTest.class.getResourceAsStream("former-translation.json")) {
            Files.copy(written, file);
        }
        return file;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Translation translation(Locale language, String first) {
        Translation empty = Translation.empty(ARTICLE, language);
        Span source = empty.segments().get(0).source();
        return empty.with(0, new Segment(source, first, SegmentState.FUZZY, List.of(new Span(source.start() + 4, source.start() + 7)), List.of(new Span(3, 5))));
    }
}
