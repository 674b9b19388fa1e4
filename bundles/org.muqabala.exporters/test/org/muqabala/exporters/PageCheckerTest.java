package org.muqabala.exporters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.testkit.Judge;

/** The W3C's checker of pages finds nothing. What it says of style does not count: it knows the CSS of 2020. */
class PageCheckerTest {

    private static final Path CHECKER = Path.of("target", "page-checker").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void findsNothing() throws Exception {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("ar"))) {
            write("full-" + locale, HtmlExporterTest.page(SeedReview.full(), locale));
            write("orphaned-" + locale, HtmlExporterTest.page(SeedReview.orphaned(), locale));
            write("silent-" + locale, HtmlExporterTest.page(SeedReview.silent(), locale));
            write("empty-" + locale, HtmlExporterTest.page(SeedReview.empty(), locale));
        }
        assertEquals("", check());
    }

    @Test
    void wouldFindSomething() throws Exception {
        write("broken", HtmlExporterTest.page(SeedReview.silent(), Locale.ENGLISH).replace("<main>", "<main><p><div align=left>").replace("<title>", "<titel>"));
        String found = check();
        assertTrue(found.contains("align") && found.contains("titel"), found);
    }

    private void write(String name, String page) throws IOException {
        Files.writeString(folder.resolve(name + ".html"), page);
    }

    /** One line an error or warning; empty if there is none. */
    private String check() throws IOException, InterruptedException {
        assumeTrue(Judge.isThere(Files.isDirectory(CHECKER), "the page checker in target/page-checker"), "the checker is not there: the build copies it into target/page-checker");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8",
                "-cp", CHECKER + "/*", "nu.validator.client.SimpleCommandLineValidator", "--format", "gnu", "--filterpattern", ".*CSS:.*", folder.toString())
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return String.join("\n", said.lines().filter(line -> line.contains(": error:") || line.contains(": info warning:") || line.contains("Exception")).toList());
    }
}
