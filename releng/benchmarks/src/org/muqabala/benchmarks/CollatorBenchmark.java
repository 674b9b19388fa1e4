package org.muqabala.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.importers.PlainTextImporter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Two articles that are in memory, collated again and again. The seeds' folder is the system property {@code muqabala.seeds}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class CollatorBenchmark {

    /** The older and the newer version, by the numbers of their seeds. */
    @Param({"000-001", "001-004"})
    public String pair;

    private Article older;
    private Article newer;
    private Collator collator;

    @Setup
    public void read() throws IOException {
        older = article(pair.substring(0, 3));
        newer = article(pair.substring(4));
        collator = new Collator(Profile.NEWS);
    }

    @Benchmark
    public Comparison compare() {
        return collator.compare(older, newer, Progress.NONE);
    }

    private static Article article(String number) throws IOException {
        try (Stream<Path> seeds = Files.list(Path.of(System.getProperty("muqabala.seeds")))) {
            Path file = seeds.filter(seed -> seed.getFileName().toString().startsWith(number + "_")).findFirst().orElseThrow();
            return new PlainTextImporter().read(file, Optional.empty());
        }
    }
}
