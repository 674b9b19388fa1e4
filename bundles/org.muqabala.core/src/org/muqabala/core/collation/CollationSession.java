package org.muqabala.core.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;

import org.muqabala.core.align.EditedUnits;
import org.muqabala.core.align.UnitReader;
import org.muqabala.core.align.Units;
import org.muqabala.core.align.Vocabulary;
import org.muqabala.core.classify.LinkClassifier;
import org.muqabala.core.link.LinkedPassages;
import org.muqabala.core.link.PassageSpans;
import org.muqabala.core.link.SecondUses;
import org.muqabala.core.link.Version;
import org.muqabala.core.link.Weights;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Quotation;
import org.muqabala.core.text.QuotationParser;
import org.muqabala.core.text.Segmenter;
import org.muqabala.core.text.Sentence;
import org.muqabala.core.text.Span;
import org.muqabala.core.text.Tokenizer;

/**
 * Collates two versions again and again while they are edited. What an edit leaves alone is taken over from the time before: words,
 * and links with their divergences. Every comparison equals the one that {@link Collator#compare} makes of the same articles. Safe for
 * use from several threads, one comparison after the other.
 */
public final class CollationSession {

    /** How many times more spellings than at first the vocabulary may know before it is begun anew. */
    private static final int MOST_GROWTH = 2;

    /** Characters of both versions from which a second core is worth the wait for it. */
    private static final int LONG = 100_000;

    private final Collator collator;
    private Vocabulary vocabulary;
    private int spellingsAtFirst;
    private Work last;

    /** What one version says. */
    private record Reading(EditedUnits units, Version version, List<Quotation> quotations) {

        KeptText kept(Reading before) {
            return new KeptText(before.version().article(), version.article(), units);
        }
    }

    /** One collation with all that it rests on. */
    private record Work(Reading a, Reading b, PairOrder order, LinkClassifier classifier, List<LinkedPassages> passages, List<Link> links) {

        Reading reading(Side side) {
            return side == Side.A ? a : b;
        }
    }

    CollationSession(Collator collator) {
        this.collator = collator;
    }

    /**
     * Collates the two versions.
     *
     * @throws java.util.concurrent.CancellationException if {@code progress} says that the work is no longer wanted; what was known
     *         before stays known
     */
    public synchronized Comparison compare(Article a, Article b, Progress progress) {
        if (last == null || vocabulary.size() > MOST_GROWTH * spellingsAtFirst) {
            vocabulary = collator.vocabulary();
            last = null;
        }
        Work before = last;
        boolean isLong = a.text().length() + b.text().length() >= LONG;
        // what one article says is read without a look at the other, so every core takes one
        Stream<Side> sides = isLong ? Stream.of(Side.values()).parallel() : Stream.of(Side.values());
        List<Reading> readings = sides.map(side -> reading(side == Side.A ? a : b, before == null ? null : before.reading(side).version(), progress)).toList();
        Reading readA = readings.get(0);
        Reading readB = readings.get(1);
        progress.worked(0.4);
        // which words are names, what is linked and what is used twice: neither waits for the others
        ForkJoinTask<LinkClassifier> names = begun(isLong, () -> collator.classifier(readA.version().units(), readA.quotations(),
                readB.version().units(), readB.quotations(), progress));
        PairOrder order = new PairOrder(readA.version(), readB.version());
        Weights weights = new Weights(readA.version(), readB.version(), progress);
        List<LinkedPassages> passages = order.link(collator.linker(progress), weights);
        progress.worked(0.7);
        ForkJoinTask<List<SecondUse>> secondUses = begun(isLong, () -> new SecondUses(progress).find(readA.version(), readB.version(), weights, passages));
        LinkClassifier classifier = names.join();
        progress.throwIfCancelled();
        // read in the other order, words that could be paired in two ways are paired in the other one
        boolean mayKeep = before != null && before.order().isSwapped() == order.isSwapped();
        KeptLinks kept = mayKeep ? kept(before, readA, readB, classifier) : KeptLinks.NONE;
        List<Link> links = new Linking(readA.version(), readB.version(), order, classifier, kept).links(passages, progress);
        progress.throwIfCancelled();
        ForkJoinTask<List<Span>> onlyInA = begun(isLong, () -> new PassageSpans(readA.version()).unlinked(ends(links, Side.A)));
        List<Span> onlyInB = new PassageSpans(readB.version()).unlinked(ends(links, Side.B));
        Comparison comparison = new Comparison(a, b, links, onlyInA.join(), onlyInB, secondUses.join());
        remember(new Work(readA, readB, order, classifier, passages, links));
        progress.worked(1);
        return comparison;
    }

    private static List<Span> ends(List<Link> links, Side side) {
        List<Span> ends = new ArrayList<>(links.size());
        for (Link link : links) {
            for (Span end : link.on(side)) {
                ends.add(end);
            }
        }
        return ends;
    }

    /** The work, begun on another core if {@code aside}, else done. */
    private static <T> ForkJoinTask<T> begun(boolean aside, Callable<T> work) {
        ForkJoinTask<T> task = ForkJoinTask.adapt(work);
        if (aside) {
            task.fork();
        } else {
            task.quietlyInvoke();
        }
        return task;
    }

    private static KeptLinks kept(Work before, Reading readA, Reading readB, LinkClassifier classifier) {
        return new KeptLinks(before.passages(), before.links(), readA.units(), readB.units(), readA.kept(before.a()), readB.kept(before.b()),
                classifier.sameNames(before.classifier()));
    }

    private void remember(Work work) {
        if (last == null) {
            spellingsAtFirst = vocabulary.size();
        }
        last = work;
    }

    private Reading reading(Article article, Version before, Progress progress) {
        EditedUnits units = before == null ? units(article, progress) : units(article, before.units(), progress);
        List<Sentence> sentences = new Segmenter().sentences(article, units.after().tokens(), progress);
        Version version = new Version(article, units.after(), sentences);
        progress.throwIfCancelled();
        return new Reading(units, version, new QuotationParser().quotations(article, units.after().tokens()));
    }

    private EditedUnits units(Article article, Progress progress) {
        return EditedUnits.fresh(UnitReader.read(new Tokenizer().tokenize(article.text(), progress), vocabulary, progress));
    }

    private EditedUnits units(Article article, Units before, Progress progress) {
        return UnitReader.read(new Tokenizer().tokenize(before.tokens(), article.text(), progress), before, vocabulary, progress);
    }
}
