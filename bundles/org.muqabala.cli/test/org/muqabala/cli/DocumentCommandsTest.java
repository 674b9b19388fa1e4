package org.muqabala.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.importers.ArticleImporters;
import org.muqabala.testkit.Seeds;

/** Documents at the command line: each seed as each word processor wrote it is the seed, and what is no article is said in one line. */
class DocumentCommandsTest {

    private static final List<String> FORMATS = List.of("docx", "odt", "doc", "rtf", "epub", "pdf", "html");
    private static final ArticleImporters IMPORTERS = ArticleImporters.standard();

    @TempDir
    Path desk;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @AfterAll
    static void endReaders() {
        IMPORTERS.close();
    }

    static Stream<Path> documents() {
        return Seeds.ALL.stream().flatMap(seed -> FORMATS.stream().map(format -> document(seed, format)));
    }

    private static Path document(String seed, String format) {
        return Seeds.root().resolve("bundles/org.muqabala.reader/test/fixtures/seeds").resolve(seed + "." + format);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsADocumentWordForWordLikeItsPlainText(Path document) {
        String seed = document.getFileName().toString().substring(0, 3);
        assertEquals(0, run("text", document.toString()), this::errors);
        assertEquals(words(Seeds.text(seed)), words(output()));
        out.reset();
        assertEquals(0, run("compare", Seeds.file(seed).toString(), document.toString()), this::errors);
        assertTrue(output().contains("The two versions say the same"), this::output);
    }

    @Test
    void readsADocumentByItsBytesWhateverItsName() throws IOException {
        for (String name : List.of("a.txt", "a.pdf", "a.html", "a", "a.unheard-of")) {
            Files.copy(document("001", "docx"), desk.resolve(name));
            assertEquals(0, run("text", name), this::errors);
            assertEquals(words(Seeds.text("001")), words(output()), name);
            out.reset();
        }
        Files.copy(Seeds.file("001"), desk.resolve("plain.docx"));
        assertEquals(0, run("text", "plain.docx"), this::errors);
        assertEquals(Seeds.text("001"), output());
    }

    @Test
    void readsAMixedFolder() throws IOException {
        for (String format : FORMATS) {
            Files.copy(document("001", format), desk.resolve("a." + format));
        }
        Files.copy(document("003", "odt"), desk.resolve("other.odt"));
        Files.write(desk.resolve("broken.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Files.writeString(desk.resolve("README.md"), "# about\n");
        assertEquals(1, run("versions", "."));
        assertTrue(output().startsWith("One story in 7 versions\n  a.doc\n  a.docx\n  a.epub\n  a.html\n  a.odt\n  a.pdf\n  a.rtf\n"), this::output);
        assertTrue(output().contains("other.odt") && !output().contains("README"), this::output);
        assertTrue(errors().startsWith("muqabala: ") && errors().contains("broken.docx: ") && errors().lines().count() == 1, this::errors);
    }

    @Test
    void takesNoProgramsDataForAnArticle() throws IOException {
        Files.writeString(desk.resolve("pom.xml"), "<?xml version=\"1.0\"?>\n<project><name>a</name></project>\n");
        Files.writeString(desk.resolve("bare.xml"), "<project><name>a</name></project>\n");
        Files.writeString(desk.resolve("package.json"), "{\"name\": \"a\"}\n");
        for (String name : List.of("pom.xml", "bare.xml", "package.json")) {
            assertEquals(3, run("text", name), name);
            assertTrue(errors().contains(name + ": this is no format that articles come in") && errors().lines().count() == 1, this::errors);
            err.reset();
        }
        Files.copy(Seeds.file("001"), desk.resolve("a.txt"));
        run("versions", ".");
        assertFalse(output().contains("pom") || output().contains("package"), this::output);
        assertEquals(3, errors().lines().count(), this::errors);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/zero", "/dev/null", "."})
    void readsNoDeviceAndNoFolder(String name) {
        assertEquals(3, run("text", name));
        assertEquals(1, errors().lines().count(), errors());
    }

    @Test
    void anOptionWithoutValueTakesNone() throws IOException {
        Files.copy(document("001", "docx"), desk.resolve("a.docx"));
        assertEquals(0, run("text", "--keep-furniture", "a.docx", "--view", "original"), this::errors);
        assertFalse(output().isBlank());
        assertEquals(2, run("text", "--keep-furniture=yes", "a.docx"));
        assertEquals(2, run("text", "--keep-furniture", "--keep-furniture", "a.docx"));
        assertEquals(2, run("text", "a.docx", "--view", "both"));
    }

    private int run(String... words) {
        Desk at = new Desk(desk, out, new PrintStream(err, true, StandardCharsets.UTF_8), new Messages(Locale.ENGLISH), IMPORTERS);
        return new CommandLine(List.of(new CompareCommand(), new TextCommand(), new VersionsCommand()), at).run(List.of(words));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysWhatOfAMailWasNotRead() throws IOException {
        Files.writeString(desk.resolve("a.eml"), """
                Subject: news
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                قال الوزير إن الاجتماع المقبل سيعقد في جنيف نهاية الشهر.
                --b
                Content-Type: application/pdf; name="a.pdf"

                JVBERi0=
                --b--
                """);
        assertEquals(1, run("text", "a.eml"));
        assertEquals("muqabala: a.eml: 1 attachment was not read: a.pdf\n", errors());
    }

    @Test
    void readsAFolderByBytesAndSaysWhatIsNoArticle() throws IOException {
        Files.copy(document("001", "docx"), desk.resolve("no-extension"));
        Files.write(desk.resolve("note\u202Egpj.bin"), new byte[] {1, 2, 3});
        assertEquals(0, run("versions", "."), this::errors);
        assertTrue(output().contains("no-extension"), this::output);
        assertEquals("muqabala: .: 1 file is no article and was passed over: note<U+202E>gpj.bin\n", errors());
    }

    @Test
    void callsAPictureAPictureAndNewsMlByItsVersion() throws IOException {
        Files.write(desk.resolve("pic.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0});
        assertEquals(3, run("text", "pic.jpg"));
        assertTrue(errors().contains("this is a picture"), this::errors);
        Files.writeString(desk.resolve("old.xml"), "<?xml version=\"1.0\"?>\n<NewsML><NewsItem/></NewsML>\n");
        assertEquals(3, run("text", "old.xml"));
        assertTrue(errors().contains("(NewsML 1)"), this::errors);
    }
}
