package org.muqabala.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.spi.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Patch;

import eu.interedition.collatex.CollationAlgorithmFactory;
import eu.interedition.collatex.VariantGraph;
import eu.interedition.collatex.matching.EqualityTokenComparator;
import eu.interedition.collatex.simple.SimpleWitness;

/**
 * Others on the same made-up texts, word by word, texts cut into words beforehand; the collator is given articles and does all its
 * work. None of the others links across the order of the text, folds, types or weighs. CollateX gets the first thousand words at most.
 */
@State(Scope.Benchmark)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class PeersBenchmark {

    /** What CollateX can do in seconds. */
    private static final int COLLATEX_WORDS = 1000;

    /** Words of each version. */
    @Param({"1000", "10000"})
    public int words;

    private final Collator collator = new Collator(Profile.NEWS);
    private TextPair pair;
    private List<String> wordsA;
    private List<String> wordsB;
    private String lettersA;
    private String lettersB;

    @Setup(Level.Trial)
    public void make() {
        pair = new TextMaker(1).pair(words, Mode.EDITED);
        wordsA = List.of(pair.a().split("\\s+"));
        wordsB = List.of(pair.b().split("\\s+"));
        Map<String, Character> letters = new HashMap<>();
        lettersA = letters(wordsA, letters);
        lettersB = letters(wordsB, letters);
    }

    @Benchmark
    public Comparison muqabala() {
        return collator.compare(pair.older(), pair.newer(), Progress.NONE);
    }

    @Benchmark
    public Patch<String> javaDiffUtils() {
        return DiffUtils.diff(wordsA, wordsB);
    }

    /** A word a line. */
    @Benchmark
    public EditList jgitHistogram() {
        RawText a = new RawText(String.join("\n", wordsA).getBytes(StandardCharsets.UTF_8));
        RawText b = new RawText(String.join("\n", wordsB).getBytes(StandardCharsets.UTF_8));
        return new HistogramDiff().diff(RawTextComparator.DEFAULT, a, b);
    }

    /** A letter a word, as its own word mode does it. */
    @Benchmark
    public List<DiffMatchPatch.Diff> diffMatchPatch() {
        DiffMatchPatch diff = new DiffMatchPatch();
        diff.diffTimeout = 0;
        return diff.diffMain(lettersA, lettersB, false);
    }

    @Benchmark
    public VariantGraph collateX() {
        VariantGraph graph = new VariantGraph();
        SimpleWitness a = new SimpleWitness("A", String.join(" ", wordsA.subList(0, Math.min(wordsA.size(), COLLATEX_WORDS))));
        SimpleWitness b = new SimpleWitness("B", String.join(" ", wordsB.subList(0, Math.min(wordsB.size(), COLLATEX_WORDS))));
        CollationAlgorithmFactory.dekker(new EqualityTokenComparator()).collate(graph, List.of(a, b));
        return graph;
    }

    private static String letters(List<String> words, Map<String, Character> letters) {
        StringBuilder text = new StringBuilder();
        // past the control characters, up to the surrogates
        words.forEach(word -> text.append((char) letters.computeIfAbsent(word, key -> (char) (0x100 + letters.size())).charValue()));
        return text.toString();
    }
}
