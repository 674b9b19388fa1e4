package org.muqabala.core.collation;

import java.util.List;
import java.util.stream.Stream;

import org.muqabala.core.align.EditedUnits;
import org.muqabala.core.align.UnitReader;
import org.muqabala.core.align.Vocabulary;
import org.muqabala.core.classify.LinkClassifier;
import org.muqabala.core.link.LinkedPassages;
import org.muqabala.core.link.PassageSpans;
import org.muqabala.core.link.SecondUses;
import org.muqabala.core.link.SentenceLinker;
import org.muqabala.core.link.Version;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.QuotationParser;
import org.muqabala.core.text.Segmenter;
import org.muqabala.core.text.Tokenizer;
import org.muqabala.core.text.Tokens;

/**
 * Collates two versions again and again while they are edited. What an edit leaves alone is taken over from the time before: words,
 * and links with their divergences. Every comparison equals the one that {@link Collator#compare} makes of the same articles. Safe for
 * use from several threads, one comparison after the other.
 */
public final class CollationSession {

    /** How many times more spellings than at first the vocabulary may know before it is begun anew. */
    private static final int MOST_GROWTH = 2;

    private final Collator collator;
    private Vocabulary vocabulary;
    private int spellingsAtFirst;
    private Work last;

    /** One collation with all that it rests on. */
    private record Work(Version a, Version b, LinkClassifier classifier, List<LinkedPassages> passages, List<Link> links) {

        Version version(Side side) {
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
        // what one article says is read without a look at the other, so every core takes one
        List<EditedUnits> units = Stream.of(Side.values()).parallel()
                .map(side -> units(side == Side.A ? a : b, before == null ? null : before.version(side), progress)).toList();
        progress.worked(0.3);
        Version versionA = version(a, units.get(0), progress);
        Version versionB = version(b, units.get(1), progress);
        progress.worked(0.4);
        List<LinkedPassages> passages = new SentenceLinker(progress).link(versionA, versionB);
        progress.worked(0.7);
        LinkClassifier classifier = classifier(versionA, versionB);
        KeptLinks kept = before == null ? KeptLinks.NONE
                : new KeptLinks(before.passages(), before.links(), units.get(0), units.get(1), new KeptText(before.a().article(), a, units.get(0)),
                        new KeptText(before.b().article(), b, units.get(1)), classifier.sameNames(before.classifier()));
        List<Link> links = new Linking(versionA, versionB, classifier, kept).links(passages, progress);
        List<SecondUse> secondUses = new SecondUses(progress).find(versionA, versionB, passages);
        Comparison comparison = new Comparison(a, b, links, new PassageSpans(versionA).unlinked(passages, true),
                new PassageSpans(versionB).unlinked(passages, false), secondUses);
        remember(new Work(versionA, versionB, classifier, passages, links));
        progress.worked(1);
        return comparison;
    }

    private void remember(Work work) {
        if (last == null) {
            spellingsAtFirst = vocabulary.size();
        }
        last = work;
    }

    private EditedUnits units(Article article, Version before, Progress progress) {
        if (before == null) {
            Tokens tokens = new Tokenizer().tokenize(article.text(), progress);
            return EditedUnits.fresh(UnitReader.read(tokens, vocabulary, progress));
        }
        return UnitReader.read(new Tokenizer().tokenize(before.units().tokens(), article.text(), progress), before.units(), vocabulary, progress);
    }

    private static Version version(Article article, EditedUnits units, Progress progress) {
        progress.throwIfCancelled();
        return new Version(article, units.after(), new Segmenter().sentences(article, units.after().tokens()));
    }

    private LinkClassifier classifier(Version a, Version b) {
        QuotationParser quotations = new QuotationParser();
        return collator.classifier(a.units(), quotations.quotations(a.article()), b.units(), quotations.quotations(b.article()));
    }
}
