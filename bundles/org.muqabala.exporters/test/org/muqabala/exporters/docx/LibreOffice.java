package org.muqabala.exporters.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.muqabala.testkit.Judge;
import org.muqabala.testkit.Seeds;

/** Other people's word processor. Its scripts say what they do. */
final class LibreOffice {

    private static final String PYTHON = "/usr/bin/python3";
    private static final Path BUNDLES = Seeds.root().resolve("bundles");

    private LibreOffice() {
    }

    /** Whether there is one that Python can speak to. */
    static boolean isThere() {
        return Judge.isThere(isThere("soffice", "--version") && isThere(PYTHON, "-c", "import uno"), "libreoffice-writer with python3-uno");
    }

    /** Accepts and rejects all changes of each document in the folder. */
    static void judge(Path folder) throws IOException {
        run(PYTHON, BUNDLES.resolve("org.muqabala.reader/test/fixtures/judge.py").toString(), folder.toString());
    }

    static void office(String command, Path... files) throws IOException {
        Stream<String> script = Stream.of(PYTHON, BUNDLES.resolve("org.muqabala.exporters/test/fixtures/office.py").toString(), command);
        run(Stream.concat(script, Arrays.stream(files).map(Path::toString)).toArray(String[]::new));
    }

    /** The first and the last page as pictures: {@code NAME-1.png}, {@code NAME-2.png}. */
    static void paint(Path document, Path folder, String name) throws IOException {
        Path profile = document.resolveSibling("profile");
        run("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless", "--convert-to", "pdf", "--outdir", document.getParent().toString(),
                document.toString());
        String pdf = document.toString().replaceAll("\\.docx$", ".pdf");
        run("pdftoppm", "-r", "70", "-png", "-f", "1", "-l", "1", "-singlefile", pdf, folder.resolve(name).toString());
    }

    private static boolean isThere(String... command) {
        try {
            return start(command).waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void run(String... command) throws IOException {
        try {
            Process process = start(command);
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException("no end of " + List.of(command));
            }
            assertEquals(0, process.exitValue(), () -> String.join(" ", command));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process start(String... command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }
}
