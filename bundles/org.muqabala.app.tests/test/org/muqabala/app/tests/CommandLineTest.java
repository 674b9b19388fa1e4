package org.muqabala.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.muqabala.testkit.Seeds;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The command line of the built product, on a machine without a display. */
class CommandLineTest {

    /** The two ways in which the same command line is started. */
    enum Way {
        PLAIN_JAVA {
            @Override
            Run run(Path folder, String... arguments) throws Exception {
                return PRODUCT.run(folder, arguments);
            }
        },
        OSGI_APPLICATION {
            @Override
            Run run(Path folder, String... arguments) throws Exception {
                Path state = Files.createTempDirectory("platform");
                return PRODUCT.runInPlatform(folder, state, "-Djava.awt.headless=true", arguments);
            }
        };

        abstract Run run(Path folder, String... arguments) throws Exception;
    }

    private static final Product PRODUCT = Product.built();
    private static final Path SEEDS = Seeds.root().resolve("seeds");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void comparesTwoSeedsAsJson(Way way) throws Exception {
        Run run = way.run(SEEDS, "compare", name("001"), name("004"), "--format", "json");

        assertEquals(0, run.status(), run.err());
        JsonObject comparison = JsonParser.parseString(run.out()).getAsJsonObject();
        assertEquals("muqabala-comparison", comparison.get("format").getAsString());
        assertEquals(name("001"), comparison.getAsJsonObject("a").get("name").getAsString());
        assertEquals(codePoints(Seeds.text("004")).length, comparison.getAsJsonObject("b").get("length").getAsInt());
        assertFalse(comparison.getAsJsonArray("links").isEmpty(), "the two have passages in common");
    }

    @ParameterizedTest
    @EnumSource
    void readsADocument(Way way) throws Exception {
        Path document = Seeds.root().resolve("bundles/org.muqabala.reader/test/fixtures/seeds/001.docx");
        Run run = way.run(SEEDS, "compare", document.toString(), name("001"));

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("The two versions say the same"), run.out());
    }

    @ParameterizedTest
    @CsvSource({"000,001", "001,004", "004,001", "001,003", "002,004"})
    void everyDivergenceQuotesItsSpanOfTheFile(String a, String b) throws Exception {
        Run run = PRODUCT.run(SEEDS, "compare", name(a), name(b), "--format", "json");

        int[] textOfA = codePoints(Seeds.text(a));
        int[] textOfB = codePoints(Seeds.text(b));
        for (JsonElement link : JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("links")) {
            for (JsonElement element : link.getAsJsonObject().getAsJsonArray("divergences")) {
                JsonObject divergence = element.getAsJsonObject();
                assertEquals(divergence.get("a_text").getAsString(), passage(textOfA, divergence.getAsJsonObject("a")));
                assertEquals(divergence.get("b_text").getAsString(), passage(textOfB, divergence.getAsJsonObject("b")));
            }
        }
    }

    @Test
    void bothWaysSayTheSame() throws Exception {
        String[] arguments = {"compare", name("000"), name("001"), "--format", "json"};

        assertEquals(Way.PLAIN_JAVA.run(SEEDS, arguments), Way.OSGI_APPLICATION.run(SEEDS, arguments));
    }

    @Test
    void printsAnArticleAsUtf8() throws Exception {
        Path article = folder.resolve("old.txt");
        Files.write(article, "قال الوزير أمس".getBytes(Charset.forName("windows-1256")));

        Run run = PRODUCT.run(folder, "text", "old.txt", "--charset", "windows-1256");

        assertEquals("قال الوزير أمس", run.out().strip(), run.err());
    }

    @ParameterizedTest
    @CsvSource({"POSIX", "C.UTF-8"})
    void opensArabicFileNamesWhateverTheLocale(String locale) throws Exception {
        Files.copy(Seeds.file("000"), folder.resolve("النسخة القصيرة.txt"));

        Run run = PRODUCT.run(folder, Map.of("LC_ALL", locale), "text", "النسخة القصيرة.txt");

        assertEquals(0, run.status(), run.err());
        assertEquals(Seeds.text("000").strip(), run.out().strip());
    }

    @Test
    void writesTheResultIntoTheFileNamed() throws Exception {
        Run run = PRODUCT.run(folder, "compare", Seeds.file("000").toString(), Seeds.file("001").toString(), "-o", "both.html",
                "--format", "html");

        assertEquals(new Run(0, "", ""), run);
        assertTrue(Files.readString(folder.resolve("both.html")).contains("<html"));
    }

    @ParameterizedTest
    @EnumSource
    void saysWhichFileIsMissing(Way way) throws Exception {
        Run run = way.run(folder, "compare", "missing.txt", Seeds.file("001").toString());

        assertEquals(3, run.status());
        assertEquals("", run.out());
        assertOneLineAbout("missing.txt", run);
    }

    @Test
    void aFolderOrABinaryFileIsNoArticle() throws Exception {
        Files.createDirectory(folder.resolve("articles"));
        Files.copy(PRODUCT.bundle("org.muqabala.core"), folder.resolve("binary.txt"));

        for (String input : new String[] {"articles", "binary.txt"}) {
            Run run = PRODUCT.run(folder, "text", input);
            assertEquals(3, run.status(), input);
            assertOneLineAbout(input, run);
        }
    }

    @ParameterizedTest
    @EnumSource
    void wrongUsageIsStatusTwo(Way way) throws Exception {
        Run run = way.run(folder, "compare", "only-one.txt");

        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertFalse(run.err().isBlank());
    }

    @Test
    void anOutputThatCannotBeWrittenLeavesNothingBehind() throws Exception {
        Run run = PRODUCT.run(folder, "text", Seeds.file("000").toString(), "-o", "no-such-folder/out.txt");

        assertEquals(4, run.status());
        assertOneLineAbout("out.txt", run);
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void findsTheCommandBehindTheLanguage() throws Exception {
        Run english = PRODUCT.run(folder, "-nl", "en", "compare", "missing.txt", Seeds.file("001").toString());
        Run arabic = PRODUCT.run(folder, "-nl", "ar", "-dir", "rtl", "compare", "missing.txt", Seeds.file("001").toString());

        assertEquals(3, english.status(), english.err());
        assertEquals(3, arabic.status(), arabic.err());
        assertOneLineAbout("missing.txt", english);
        assertTrue(arabic.err().contains("missing.txt") && arabic.err().matches("(?s).*\\p{IsArabic}.*"), arabic.err());
    }

    /** The start script hands over jars by name; were one of the platform's needed, this would say so. */
    @Test
    void needsNoBundleOfThePlatform() throws Exception {
        Path home = Files.createDirectory(folder.resolve("without platform"));
        Path plugins = Files.createDirectory(home.resolve("plugins"));
        for (String script : new String[] {"muqabala", "find-java.sh", "find-command.sh"}) {
            Files.copy(PRODUCT.home().resolve(script), home.resolve(script), StandardCopyOption.COPY_ATTRIBUTES);
        }
        try (Stream<Path> jars = Files.list(PRODUCT.home().resolve("plugins"))) {
            for (Path jar : jars.filter(jar -> !jar.getFileName().toString().startsWith("org.eclipse.")).toList()) {
                Files.createSymbolicLink(plugins.resolve(jar.getFileName()), jar);
            }
        }

        Run run = new Product(home).run(SEEDS, "compare", name("001"), name("004"));

        assertEquals(0, run.status(), run.err());
    }

    @Test
    void loadsNoWidgetsInThePlatformEither() throws Exception {
        Path log = folder.resolve("classes.log");

        Run run = PRODUCT.runInPlatform(SEEDS, folder, "-Xlog:class+load:file=" + log, "compare", name("001"), name("004"));

        assertEquals(0, run.status(), run.err());
        String loaded = Files.readString(log);
        assertTrue(loaded.contains(" org.muqabala.cli."), "the log names what was loaded");
        assertFalse(loaded.contains(" org.eclipse.swt."), "and no widget is among it");
    }

    private static void assertOneLineAbout(String file, Run run) {
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().startsWith("muqabala: ") && run.err().contains(file), run.err());
    }

    private static String name(String number) {
        return Seeds.file(number).getFileName().toString();
    }

    private static int[] codePoints(String text) {
        return text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n').codePoints().toArray();
    }

    private static String passage(int[] text, JsonObject span) {
        int start = span.get("start").getAsInt();
        return new String(text, start, span.get("end").getAsInt() - start);
    }
}
