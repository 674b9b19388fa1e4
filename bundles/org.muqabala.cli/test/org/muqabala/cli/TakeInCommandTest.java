package org.muqabala.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.core.collation.HouseStyle;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;
import org.muqabala.exporters.StandardExporters;
import org.muqabala.importers.ArticleImporters;
import org.muqabala.store.ReviewStore;
import org.muqabala.store.TranslationFiles;
import org.muqabala.testkit.Seeds;
import org.muqabala.testkit.Story;

/** A review goes out as a Word document, is worked on in another program and comes back. */
class TakeInCommandTest {

    private static final ArticleImporters IMPORTERS = ArticleImporters.standard();
    private static final Instant MADE = Instant.parse("2026-01-12T08:00:00Z");

    @TempDir
    Path desk;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @AfterAll
    static void endReaders() {
        IMPORTERS.close();
    }

    static Stream<Story> stories() {
        return Stream.concat(Stream.of(Story.ofSeeds("001", "004"), Story.ofSeeds("000", "001")), Story.names().stream().map(Story::ofFolder));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theDocumentReadsAsEitherVersionWordForWord(Story story) throws IOException {
        sendOut(story);
        assertEquals(words(story.b()), words(text("final")));
        assertEquals(words(story.a()), words(text("original")));
    }

    private void sendOut(Story story) throws IOException {
        Files.writeString(desk.resolve("a.txt"), story.a());
        Files.writeString(desk.resolve("b.txt"), story.b());
        assertEquals(0, run("review", "a.txt", "b.txt", "-o", "story.review"), this::errors);
        assertEquals(0, run("export", "story.review", "--to", "docx", "-o", "story.docx"), this::errors);
    }

    private String text(String view) {
        out.reset();
        assertEquals(0, run("text", "--view", view, "story.docx"), this::errors);
        return output();
    }

    @Test
    void whatNobodyTouchedBringsNothing() throws IOException {
        sendOut(Story.ofSeeds("001", "004"));
        assertEquals(0, run("take-in", "story.review", "story.docx"), this::errors);
        assertEquals("story.docx: nothing new\n", output());
    }

    @Test
    void whatAnOutsideEditorDidJoinsTheReviewOnce() throws Exception {
        assumeTrue(runs("soffice", "--version") && runs("/usr/bin/python3", "-c", "import uno"), "LibreOffice with Python is not installed");
        sendOut(Story.ofSeeds("001", "004"));
        annotate("لافروف وكيري", "q1", "سمر");
        annotate("الكرملين", "q2", "باسل");
        assertEquals(0, run("export", "story.review", "--to", "docx", "-o", "story.docx"), this::errors);
        Files.writeString(desk.resolve("steps.json"), """
                [["comment", "بابا نويل", "المحامي", "هل هذا لازم؟"], ["answer", "سمر", "المحامي", "نعم، كلاهما."],
                 ["resolve", "باسل"], ["replace", "تذكارات", "هدايا"], ["replace", "مع المارة", "مع المارة جميعا"]]
                """);
        assertTrue(runs("/usr/bin/python3", Seeds.root().resolve("bundles/org.muqabala.exporters/test/fixtures/office.py").toString(), "edit",
                desk.resolve("story.docx").toString(), desk.resolve("back.docx").toString(), desk.resolve("steps.json").toString()));
        assertEquals(0, run("take-in", "story.review", "back.docx"), this::errors);
        assertEquals("back.docx: 5 things taken in\n", output());

        Review review = open();
        assertEquals("نعم، كلاهما.", review.annotation("q1").orElseThrow().replies().getFirst().text());
        assertEquals(AnnotationState.ACCEPTED, review.annotation("q2").orElseThrow().state());
        List<String> made = review.annotations().stream().filter(each -> each.id().startsWith("docx-"))
                .map(each -> each.kind().id() + " " + each.places().getFirst().quote() + ": " + each.proposal() + each.note()).sorted().toList();
        assertEquals(List.of("correction المارة: المارة جميعا", "correction تذكارات: هدايا", "question بابا نويل: هل هذا لازم؟"), made);

        out.reset();
        assertEquals(0, run("take-in", "story.review", "back.docx"), this::errors);
        assertEquals("back.docx: nothing new\n", output());
        assertEquals(review, open());
    }

    private void annotate(String words, String id, String author) throws IOException {
        ReviewStore store = store();
        ReviewSession session = new ReviewSession(store.open(Progress.NONE).review());
        String text = session.review().comparison().b().text();
        int at = text.indexOf(words);
        Anchor anchor = Anchor.of(Side.B, new Span(at, at + words.length()), text);
        session.apply(new ReviewCommand.Add(new Annotation(id, AnnotationKind.QUESTION, List.of(anchor), "", "أهذا صحيح؟", author, MADE, MADE)));
        store.save(session.review());
    }

    private Review open() throws IOException {
        return store().open(Progress.NONE).review();
    }

    private ReviewStore store() {
        return new ReviewStore(desk.resolve("story.review"), new Collation(Profile.NEWS, HouseStyle.NONE)::again);
    }

    @Test
    void whatIsNoReturnedReviewIsSaidInOneLine() throws IOException {
        sendOut(Story.ofSeeds("000", "001"));
        Files.writeString(desk.resolve("note.docx"), "لا مستند");
        assertEquals(3, run("take-in", "story.review", "a.txt"));
        assertTrue(errors().startsWith("muqabala: a.txt: no reviews come back in this format"), errors());
        assertEquals(3, run("take-in", "story.review", "missing.docx"));
        assertEquals(3, run("take-in", "story.review", "note.docx"));
        assertEquals(3, errors().lines().count(), errors());
        assertEquals(2, run("take-in", "story.review"));
    }

    @Test
    void badXmlSaysWhereAndWhatAndNobodyElseSaysAnything() throws IOException {
        sendOut(Story.ofSeeds("000", "001"));
        run("export", "story.review", "--to", "xliff12", "-o", "out.xlf");
        Review before = open();
        String xliff = Files.readString(desk.resolve("out.xlf"));
        String tmx = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\"><header srclang=\"ar\"/><body>\n"
                + "<tu><tuv xml:lang=\"ar\"><seg>ليل</seg></tuv><tuv xml:lang=\"en\"><seg>night</seg></tuv></tu></body></tmx>";
        String lying = " is in another encoding than the file says; save it as UTF-8, or correct what its first line says; nothing was taken from it";
        String entity = "<!DOCTYPE xliff [<!ENTITY out SYSTEM \"a.txt\">]>\n<xliff";
        assertEquals("line " + firstLineBeyondAscii(xliff) + lying, refused("lying.xlf", xliff, Charset.forName("windows-1256")));
        assertEquals("line " + firstLineBeyondAscii(tmx) + lying, refused("lying.tmx", tmx, Charset.forName("windows-1256")));
        assertEquals("line 1" + lying, refused("none.xlf", xliff.replaceFirst("UTF-8", "x-none"), StandardCharsets.UTF_8));
        String broken = "the XML is broken in line %d, or uses an entity, which is never resolved; nothing was taken from it";
        String cut = xliff.substring(0, xliff.lastIndexOf("</"));
        assertEquals(broken.formatted(cut.chars().filter(sign -> sign == '\n').count() + 1), refused("cut.xlf", cut, StandardCharsets.UTF_8));
        String reaching = xliff.replaceFirst("<xliff", entity).replaceFirst("<source[^>]*>", "$0&out;");
        long line = reaching.substring(0, reaching.indexOf("&out;")).chars().filter(sign -> sign == '\n').count() + 1;
        assertEquals(broken.formatted(line), refused("reaching.xlf", reaching, StandardCharsets.UTF_8));
        assertEquals(before, open());
    }

    /** What is said of the file, which ends in one line and the exit status of what cannot be read. */
    private String refused(String name, String text, Charset charset) throws IOException {
        Files.write(desk.resolve(name), text.getBytes(charset));
        err.reset();
        PrintStream said = System.err;
        try {
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            assertEquals(3, run("take-in", "story.review", name));
        } finally {
            System.setErr(said);
        }
        String start = "muqabala: " + name + ": ";
        assertTrue(errors().startsWith(start) && errors().lines().count() == 1, errors());
        return errors().substring(start.length()).strip();
    }

    private static long firstLineBeyondAscii(String xml) {
        return xml.lines().takeWhile(line -> line.chars().allMatch(sign -> sign < 0x80)).count() + 1;
    }

    @Test
    void aFileThatCannotBeReadDoesNotHoldUpTheOthers() throws IOException {
        sendOut(Story.ofSeeds("000", "001"));
        Files.writeString(desk.resolve("note.docx"), "لا مستند");
        assertEquals(1, run("take-in", "story.review", "note.docx", "missing.tmx", "story.docx"));
        assertEquals("story.docx: nothing new\n", output());
        assertEquals(2, errors().lines().count(), errors());
        err.reset();
        assertEquals(3, run("take-in", "story.review", "note.docx", "missing.tmx"));
        assertEquals(2, errors().lines().count(), errors());
    }

    @Test
    void aFileIsKnownByItsBytesWhateverItIsCalled() throws IOException {
        sendOut(Story.ofSeeds("000", "001"));
        Files.move(desk.resolve("story.docx"), desk.resolve("renamed.tmx"));
        for (String format : List.of("xliff", "xliff12", "tmx", "w3c")) {
            run("export", "story.review", "--to", format, "-o", "story." + format);
            Files.move(desk.resolve("story." + format), desk.resolve("story-" + format + ".docx"));
        }
        out.reset();
        err.reset();
        assertEquals(0, run("take-in", "story.review", "renamed.tmx", "story-xliff.docx", "story-xliff12.docx", "story-tmx.docx", "story-w3c.docx"), this::errors);
        assertEquals(5, output().lines().filter(line -> line.endsWith(": nothing new")).count(), output());
    }

    @Test
    void translationsThatComeBackAreThoseOfTheSegments() throws IOException {
        sendOut(Story.ofSeeds("001", "004"));
        assertEquals(0, run("export", "story.review", "--to", "xliff12", "-o", "out.xlf"), this::errors);
        String sent = Files.readString(desk.resolve("out.xlf"));
        Files.writeString(desk.resolve("back.xlf"), sent.replaceFirst("<target state=\"new\">[^<]*<", "<target state=\"translated\">Santa in Moscow<"));
        out.reset();
        assertEquals(0, run("take-in", "story.review", "back.xlf"), this::errors);
        assertEquals("back.xlf: 1 thing taken in\n", output());
        assertEquals(List.of("Santa in Moscow"), targets());
        out.reset();
        assertEquals(0, run("translate", "status", "story.review"), this::errors);
        assertTrue(output().lines().findFirst().orElseThrow().contains("34 of 35 segments"), output());
        out.reset();
        assertEquals(0, run("take-in", "story.review", "back.xlf"), this::errors);
        assertEquals("back.xlf: nothing new\n", output());

        assertEquals(0, run("export", "story.review", "--to", "xliff", "-o", "out2.xlf"), this::errors);
        String approved = Files.readString(desk.resolve("out2.xlf")).replace("state=\"translated\"", "state=\"final\"");
        Files.writeString(desk.resolve("approved.xlf"), approved);
        Files.writeString(desk.resolve("other.xlf"), approved.replace("Santa in Moscow", "Father Christmas"));
        out.reset();
        assertEquals(0, run("take-in", "story.review", "approved.xlf", "other.xlf"), this::errors);
        assertEquals("approved.xlf: 1 thing taken in\nother.xlf: 1 thing taken in\n", output());
        assertEquals(List.of("Father Christmas"), targets());
        out.reset();
        Files.writeString(desk.resolve("late.xlf"), approved.replace("Santa in Moscow", "Old Frost"));
        assertEquals(1, run("take-in", "story.review", "late.xlf"));
        assertEquals("late.xlf: nothing new\n", output());
        assertTrue(errors().contains("stays “Father Christmas”"), errors());
        assertEquals(List.of("Father Christmas"), targets());
        assertEquals(List.of(), open().annotations());
    }

    @Test
    void whereTheTranslationsCannotBeWrittenTheReviewStaysAsItWas() throws IOException {
        sendOut(Story.ofSeeds("001", "004"));
        annotate("لافروف", "q1", "سمر");
        run("export", "story.review", "--to", "xliff12", "-o", "out.xlf");
        String sent = Files.readString(desk.resolve("out.xlf"));
        Files.writeString(desk.resolve("back.xlf"), sent.replaceFirst("<target state=\"new\">[^<]*<", "<target state=\"translated\">Santa in Moscow<"));
        run("export", "story.review", "--to", "w3c", "-o", "notes.jsonld");
        Files.writeString(desk.resolve("notes.jsonld"), Files.readString(desk.resolve("notes.jsonld")).replace("q1", "q2"));
        Files.writeString(desk.resolve("story.review/translations"), "no folder");
        Review before = open();
        err.reset();
        assertEquals(4, run("take-in", "story.review", "notes.jsonld", "back.xlf"), this::errors);
        assertEquals(1, errors().lines().count(), errors());
        assertEquals(before, open());

        Files.delete(desk.resolve("story.review/translations"));
        out.reset();
        assertEquals(0, run("take-in", "story.review", "notes.jsonld", "back.xlf"), this::errors);
        assertEquals("notes.jsonld: 1 thing taken in\nback.xlf: 1 thing taken in\n", output());
    }

    private List<String> targets() throws IOException {
        return new TranslationFiles(desk.resolve("story.review")).all(open().comparison().b()).stream().flatMap(translation -> translation.segments().stream())
                .map(Segment::target).filter(target -> !target.isEmpty()).toList();
    }

    private int run(String... words) {
        Desk there = new Desk(desk, out, new PrintStream(err, true, StandardCharsets.UTF_8), new Messages(Locale.ENGLISH), IMPORTERS);
        return new CommandLine(Program.commands(StandardExporters.all()), there).run(List.of(words));
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static List<String> words(String text) {
        return List.of(Normalizer.normalize(text, Normalizer.Form.NFC).strip().split("[\\s\u00A0]+"));
    }
}
