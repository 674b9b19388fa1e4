package org.muqabala.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.text.View;
import org.muqabala.reader.FoundPassage.Kind;
import org.muqabala.testkit.Seeds;

/**
 * What LibreOffice makes of tracked changes when it accepts or rejects them all is what the two views give, word for word, in many made-up
 * documents. Skipped where there is no LibreOffice that Python can speak to.
 */
class LibreOfficeJudgeTest {

    private static final int DOCUMENTS = Boolean.getBoolean("muqabala.long") ? 80 : 20;
    private static final Path FIXTURES = Seeds.root().resolve("bundles/org.muqabala.reader/test/fixtures");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void askLibreOffice() throws IOException, InterruptedException {
        assumeTrue(runs("soffice", "--version") && runs("/usr/bin/python3", "-c", "import uno"),
                "libreoffice-writer-nogui and python3-uno are not installed");
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Files.write(folder.resolve(seed + ".docx"), new TrackedDocuments(seed).next().bytes());
        }
        String[] files = docxFiles().stream().map(Path::toString).toArray(String[]::new);
        String[] convert = {"soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", "odt",
                "--outdir", folder.toString()};
        run(Stream.concat(Arrays.stream(convert), Arrays.stream(files)).toArray(String[]::new));
        run("/usr/bin/python3", FIXTURES.resolve("judge.py").toString(), folder.toString());
    }

    @Test
    void aWordFileReadsAsAllAccepted() throws IOException {
        assertEquals(List.of(), differences("docx", View.FINAL));
    }

    @Test
    void aWordFileReadsAsAllRejected() throws IOException {
        assertEquals(List.of(), differences("docx", View.ORIGINAL));
    }

    @Test
    void anOpenDocumentReadsAsAllAccepted() throws IOException {
        assertEquals(List.of(), differences("odt", View.FINAL));
    }

    @Test
    void anOpenDocumentReadsAsAllRejected() throws IOException {
        assertEquals(List.of(), differences("odt", View.ORIGINAL));
    }

    /** Where the program and LibreOffice do not agree, a line a document. */
    private static List<String> differences(String extension, View view) throws IOException {
        List<String> differences = new ArrayList<>();
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Path path = folder.resolve(seed + "." + extension);
            List<String> judged = lines(Files.readString(folder.resolve(path.getFileName() + "." + view.name().toLowerCase() + ".txt")));
            SourceFile file = new SourceFile(path.getFileName().toString(), Files.readAllBytes(path), "application/zip");
            List<String> read = lines(Fixtures.read(file, view).passages().stream().filter(passage -> passage.kind() != Kind.FURNITURE)
                    .map(FoundPassage::text).collect(Collectors.joining("\n")));
            int at = Arrays.mismatch(judged.toArray(), read.toArray());
            if (at >= 0) {
                differences.add(path.getFileName() + " paragraph " + at + ": LibreOffice " + from(judged, at) + ", read " + from(read, at));
            }
        }
        return differences;
    }

    private static List<String> from(List<String> lines, int at) {
        return lines.subList(Math.min(at, lines.size()), Math.min(at + 2, lines.size()));
    }

    /** The paragraphs that hold words, without regard to spaces at their ends. */
    private static List<String> lines(String text) {
        return Arrays.stream(text.split("[\n\t]")).map(line -> line.strip().replaceAll("\\s+", " ")).filter(line -> !line.isEmpty()).toList();
    }

    private static List<Path> docxFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
        }
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return start(command).waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = start(command);
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("no end of " + command[0]);
        }
        assertEquals(0, process.exitValue(), String.join(" ", command[0]));
    }

    private static Process start(String... command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }
}
