package org.muqabala.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.exporters.StandardExporters;
import org.muqabala.importers.ArticleImporters;

/** The command line as a script sees it: words in; status, standard output, standard error and files out. What a run says stands alone. */
abstract class CommandCase {

    static ArticleImporters importers;

    /** In which the commands run. */
    @TempDir
    Path desk;

    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    Locale locale = Locale.ENGLISH;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void beginReaders() {
        importers = ArticleImporters.standard();
    }

    @AfterAll
    static void endReaders() {
        importers.close();
    }

    /** Two short versions of a story, the newer with a line more. */
    @BeforeEach
    final void layOutVersions() throws IOException {
        Files.writeString(desk.resolve("a.txt"), "قال لافروف امس\n");
        Files.writeString(desk.resolve("b.txt"), "قال لافروف امس\nوأكد كيري ذلك\n");
    }

    /** @param words with a space between them */
    final int run(String words) {
        return runWords(List.of(words.split(" ")));
    }

    final int run(String... words) {
        return runWords(List.of(words));
    }

    final int runWords(List<String> words) {
        out.reset();
        err.reset();
        return commandLine(out).run(words);
    }

    final CommandLine commandLine(OutputStream to) {
        return new CommandLine(Program.commands(StandardExporters.all()), new Desk(desk, to, errStream(), new Messages(locale), importers));
    }

    final PrintStream errStream() {
        err.reset();
        return new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    final String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    final String errors() {
        return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** All files of the desk and what they hold. */
    final Map<String, String> tree() throws IOException {
        try (Stream<Path> files = Files.walk(desk)) {
            return files.collect(Collectors.toMap(Path::toString, CommandCase::content, (x, y) -> x, TreeMap::new));
        }
    }

    private static String content(Path file) {
        try {
            return Files.isDirectory(file) ? "folder" : Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
