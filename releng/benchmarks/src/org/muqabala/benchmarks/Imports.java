package org.muqabala.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.importers.ArticleImporters;

/**
 * How long it takes to read documents: {@code Imports FOLDER ROUNDS [TEXTS]} prints, for each format of the folder's files (and, of a folder
 * of plain texts, for mails, saved pages and agency news made of them), the first import
 * of a fresh importer and the warm ones, then 500 imports by two threads and the memory of the readers.
 */
public final class Imports {

    private static final int MANY = 500;

    private Imports() {
    }

    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[1]);
        Map<String, List<Path>> formats = new TreeMap<>();
        addFiles(formats, Path.of(args[0]));
        if (args.length > 2) {
            Path made = Files.createTempDirectory("wire");
            for (Path text : texts(Path.of(args[2]))) {
                WireFiles.of(text).write(made);
            }
            addFiles(formats, made);
        }
        System.out.printf("%-6s %10s %10s %10s %10s%n", "", "first", "warm: min", "median", "max");
        for (Map.Entry<String, List<Path>> format : formats.entrySet()) {
            try (ArticleImporters importers = ArticleImporters.standard()) {
                double first = millis(importers, format.getValue().get(0));
                double[] warm = warm(importers, format.getValue(), rounds);
                System.out.printf("%-6s %7.0f ms %7.0f ms %7.0f ms %7.0f ms%n", format.getKey(), first, warm[0], warm[warm.length / 2], warm[warm.length - 1]);
            }
        }
        many(formats.values().stream().flatMap(List::stream).toList());
    }

    private static void addFiles(Map<String, List<Path>> formats, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(Files::isRegularFile).sorted().forEach(file -> formats.computeIfAbsent(extension(file), key -> new ArrayList<>()).add(file));
        }
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> extension(file).equals("txt")).sorted().toList();
        }
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Sorted; the first rounds, in which the reader's own Java warms up, are not counted. */
    private static double[] warm(ArticleImporters importers, List<Path> files, int rounds) throws IOException {
        List<Double> times = new ArrayList<>();
        for (int round = -3; round < rounds; round++) {
            for (Path file : files) {
                double time = millis(importers, file);
                if (round >= 0) {
                    times.add(time);
                }
            }
        }
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double millis(ArticleImporters importers, Path file) throws IOException {
        long start = System.nanoTime();
        importers.read(file, ReadingOptions.usual(), Progress.NONE);
        return (System.nanoTime() - start) / 1e6;
    }

    private static void many(List<Path> files) throws Exception {
        try (ArticleImporters importers = ArticleImporters.standard(); ExecutorService both = Executors.newFixedThreadPool(2)) {
            long start = System.nanoTime();
            List<Future<?>> readings = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                Path file = files.get(i % files.size());
                readings.add(both.submit(() -> millis(importers, file)));
            }
            for (Future<?> reading : readings) {
                reading.get();
            }
            System.out.printf("%d mixed files by two readers, from their start: %.1f s%n", MANY, (System.nanoTime() - start) / 1e9);
            ProcessHandle.current().children().forEach(reader -> System.out.println("a reader's memory at its most: " + peak(reader)));
        }
    }

    private static String peak(ProcessHandle reader) {
        try (Stream<String> status = Files.lines(Path.of("/proc/" + reader.pid() + "/status"))) {
            return status.filter(line -> line.startsWith("VmHWM")).findFirst().orElse("not told").replaceAll("\\s+", " ");
        } catch (IOException | UncheckedIOException e) {
            return "not told on this system";
        }
    }
}
