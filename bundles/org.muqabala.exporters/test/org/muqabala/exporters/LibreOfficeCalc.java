package org.muqabala.exporters;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.muqabala.testkit.Judge;

/** Other people's spreadsheet program. */
public final class LibreOfficeCalc {

    private static final int MINUTES = 5;

    private LibreOfficeCalc() {
    }

    /** Whether it is installed (Debian: {@code libreoffice-calc}): the office alone opens no workbook. */
    public static boolean isThere() {
        return Judge.isThere(Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(place -> Path.of(place, "soffice")).filter(Files::isExecutable)
                .map(LibreOfficeCalc::beside).anyMatch(folder -> Files.exists(folder.resolve("libsclo.so"))), "libreoffice-calc");
    }

    private static Path beside(Path program) {
        try {
            return program.toRealPath().getParent();
        } catch (IOException e) {
            return program.getParent();
        }
    }

    /**
     * The workbook in another format, beside it.
     *
     * @param filter as its command line has it, such as {@code pdf}
     */
    public static Path convert(Path workbook, String filter) throws IOException, InterruptedException {
        Path folder = workbook.toAbsolutePath().getParent();
        Path log = folder.resolve("soffice.log");
        Process process = new ProcessBuilder("soffice", "--headless", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", filter,
                "--outdir", folder.toString(), workbook.toString()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice does not come to an end");
        }
        String name = workbook.getFileName().toString();
        Path converted = folder.resolve(name.substring(0, name.lastIndexOf('.')) + "." + filter.split(":")[0]);
        if (!Files.exists(converted)) {
            throw new IOException(Files.readString(log));
        }
        return converted;
    }
}
