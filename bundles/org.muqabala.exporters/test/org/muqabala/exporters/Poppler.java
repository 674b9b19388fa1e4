package org.muqabala.exporters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.muqabala.testkit.Judge;

/** The programs by which most of Linux reads PDF. */
final class Poppler {

    private static final int SECONDS = 240;

    private Poppler() {
    }

    static boolean isThere() {
        return Judge.isThere(isInstalled(), "poppler-utils");
    }

    private static boolean isInstalled() {
        try {
            return new ProcessBuilder("pdftotext", "-v").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of a part of every page, in points from the upper left corner. */
    static String text(Path file, int x, int y, int width, int height) throws IOException, InterruptedException {
        Path text = file.resolveSibling("text.txt");
        run("pdftotext", "-x", "" + x, "-y", "" + y, "-W", "" + width, "-H", "" + height, "-enc", "UTF-8", file.toString(), text.toString());
        return Files.readString(text, StandardCharsets.UTF_8);
    }

    /** A picture of a page under {@code target/screenshots}. */
    static Path picture(Path file, int page, String name) throws IOException, InterruptedException {
        Path picture = Files.createDirectories(Path.of("target", "screenshots")).resolve(name);
        run("pdftoppm", "-r", "110", "-f", "" + page, "-l", "" + page, "-singlefile", "-png", file.toString(), picture.toString());
        return Path.of(picture + ".png");
    }

    private static void run(String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(words.getFirst() + " failed");
        }
    }
}
