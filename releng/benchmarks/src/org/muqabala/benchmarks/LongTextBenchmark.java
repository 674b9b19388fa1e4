package org.muqabala.benchmarks;

import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Long texts that are in memory, collated again and again in 600 MB: how time grows with length. */
public class LongTextBenchmark extends OverLongTexts {

    /** Words of each version. */
    @Param({"1000", "10000", "100000", "1000000"})
    public int words;

    @Param("EDITED")
    public Mode mode;

    private Collator collator;
    private Article older;
    private Article newer;

    @Setup
    public void make() {
        TextPair pair = new TextMaker(1).pair(words, mode);
        collator = new Collator(Profile.NEWS);
        older = pair.older();
        newer = pair.newer();
    }

    @Benchmark
    public Comparison compare() {
        return collator.compare(older, newer, Progress.NONE);
    }
}
