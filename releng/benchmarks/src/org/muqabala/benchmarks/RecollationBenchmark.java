package org.muqabala.benchmarks;

import org.muqabala.core.collation.CollationSession;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** A long text that is collated again after each word that an editor puts into it, each in another paragraph. */
public class RecollationBenchmark extends OverLongTexts {

    /** Paragraphs that are edited one after the other; then again from the first. */
    private static final int EDITS = 40;

    /** Words of each version. */
    @Param("100000")
    public int words;

    private CollationSession session;
    private Article older;
    private Article[] edited;
    private int next;

    @Setup
    public void make() {
        TextMaker maker = new TextMaker(1);
        TextPair pair = maker.pair(words, Mode.EDITED);
        older = pair.older();
        edited = new Article[EDITS];
        String text = pair.b();
        for (int i = 0; i < EDITS; i++) {
            text = maker.withAWordMore(text, (int) ((long) text.length() * (i * 7 % EDITS) / EDITS));
            edited[i] = Article.typed("b", text);
        }
        session = new Collator(Profile.NEWS).session();
        session.compare(older, pair.newer(), Progress.NONE);
    }

    @Benchmark
    public Comparison compareAgain() {
        next = (next + 1) % EDITS;
        return session.compare(older, edited[next], Progress.NONE);
    }
}
