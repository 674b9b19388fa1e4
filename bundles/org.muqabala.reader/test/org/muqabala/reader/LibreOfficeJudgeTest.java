package org.muqabala.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.text.View;
import org.muqabala.reader.FoundPassage.Kind;
import org.muqabala.testkit.Judge;
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
        assumeTrue(Judge.isThere(runs("soffice", "--version") && runs("/usr/bin/python3", "-c", "import uno"), "libreoffice-writer with python3-uno"),
                "libreoffice-writer-nogui and python3-uno are not installed");
        // RTF comes out of LibreOffice without what it knows of paragraph marks and rows
        List<String> rich = write("", true);
        List<String> plain = write("words", false);
        convert("odt", rich);
        convert("doc", rich);
        convert("rtf", plain);
        run("/usr/bin/python3", FIXTURES.resolve("judge.py").toString(), folder.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf", "doc"})
    void aFileReadsAsAllAccepted(String extension) throws IOException {
        assertEquals(List.of(), differences(extension, View.FINAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf", "doc"})
    void aFileReadsAsAllRejected(String extension) throws IOException {
        assertEquals(List.of(), differences(extension, View.ORIGINAL));
    }

    private static List<String> write(String prefix, boolean marksChange) throws IOException {
        List<String> files = new ArrayList<>();
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            files.add(Files.write(folder.resolve(prefix + seed + ".docx"), new TrackedDocuments(seed, marksChange).next().bytes()).toString());
        }
        return files;
    }

    private static void convert(String format, List<String> files) throws IOException, InterruptedException {
        Stream<String> command = Stream.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", format,
                "--outdir", folder.toString());
        run(Stream.concat(command, files.stream()).toArray(String[]::new));
    }

    /** Where the program and LibreOffice do not agree, a line a document. */
    private static List<String> differences(String extension, View view) throws IOException {
        List<String> differences = new ArrayList<>();
        int judgements = 0;
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Path path = folder.resolve((extension.equals("rtf") ? "words" : "") + seed + "." + extension);
            Path judgement = folder.resolve(path.getFileName() + "." + view.name().toLowerCase(Locale.ROOT) + ".txt");
            if (!Files.exists(judgement)) {
                continue; // LibreOffice cannot open what it wrote
            }
            judgements++;
            boolean spaces = !extension.equals("rtf");
            List<String> judged = lines(Files.readString(judgement), spaces);
            byte[] bytes = Files.readAllBytes(path);
            SourceFile file = new SourceFile(path.getFileName().toString(), bytes, new MediaTypes().of(bytes));
            List<String> read = lines(Fixtures.read(file, view).passages().stream().filter(passage -> passage.kind() != Kind.FURNITURE)
                    .map(FoundPassage::text).collect(Collectors.joining("\n")), spaces);
            int at = Arrays.mismatch(judged.toArray(), read.toArray());
            if (at >= 0) {
                differences.add(path.getFileName() + " paragraph " + at + ": LibreOffice " + from(judged, at) + ", read " + from(read, at));
            }
        }
        assertTrue(judgements > DOCUMENTS / 4, "judged " + judgements);
        return differences;
    }

    private static List<String> from(List<String> lines, int at) {
        return lines.subList(Math.min(at, lines.size()), Math.min(at + 2, lines.size()));
    }

    /** The paragraphs that hold words; without their spaces of which LibreOffice, reading RTF, loses some beside what moved. */
    private static List<String> lines(String text, boolean spaces) {
        return Arrays.stream(text.split("[\n\t]")).map(line -> line.strip().replaceAll("\\s+", spaces ? " " : "")).filter(line -> !line.isEmpty()).toList();
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
