package org.muqabala.core.collation;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.muqabala.core.align.Alignment;
import org.muqabala.core.align.Passage;
import org.muqabala.core.align.UnitReader;
import org.muqabala.core.align.Vocabulary;
import org.muqabala.core.align.WordAligner;
import org.muqabala.core.classify.LinkClassifier;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.link.LinkedPassages;
import org.muqabala.core.link.PassageSpans;
import org.muqabala.core.link.SecondUses;
import org.muqabala.core.link.SentenceLinker;
import org.muqabala.core.link.Version;
import org.muqabala.core.spi.DivergenceClassifier;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.QuotationParser;
import org.muqabala.core.text.Segmenter;
import org.muqabala.core.text.Span;
import org.muqabala.core.text.Tokenizer;
import org.muqabala.core.text.Tokens;
import org.muqabala.core.text.fold.FoldChain;

/**
 * Reads two versions of a story against each other: words, links between passages, the divergences inside them. Immutable and
 * safe for use from several threads.
 */
public final class Collator {

    private final Profile profile;
    private final FoldChain folds;
    private final Lexicon lexicon;
    private final List<DivergenceClassifier> classifiers;

    public Collator(Profile profile) {
        this(profile, HouseStyle.NONE);
    }

    /** @param houseStyle the spellings that the desk counts as one, beside those that the program knows */
    public Collator(Profile profile, HouseStyle houseStyle) {
        this.profile = profile;
        folds = FoldChain.standard(houseStyle.variants());
        lexicon = new Lexicon(folds);
        classifiers = LinkClassifier.standard(folds, lexicon, profile.foldsOff(), profile.rulesOff());
    }

    public Profile profile() {
        return profile;
    }

    /**
     * Collates the two versions.
     *
     * @throws java.util.concurrent.CancellationException if {@code progress} says that the work is no longer wanted
     */
    public Comparison compare(Article a, Article b, Progress progress) {
        Vocabulary vocabulary = new Vocabulary(folds, lexicon);
        // what one article says is read without a look at the other, so every core takes one
        List<Version> versions = Stream.of(a, b).parallel().map(article -> version(article, vocabulary, progress)).toList();
        Version versionA = versions.get(0);
        Version versionB = versions.get(1);
        progress.worked(0.4);
        progress.throwIfCancelled();
        PairOrder order = new PairOrder(versionA, versionB);
        List<LinkedPassages> passages = order.link(new SentenceLinker(progress));
        progress.worked(0.8);
        List<Link> links = new Linking(versionA, versionB, order).links(passages, progress);
        List<SecondUse> secondUses = new SecondUses(progress).find(versionA, versionB, passages);
        progress.worked(1);
        return new Comparison(a, b, links, new PassageSpans(versionA).unlinked(passages, true), new PassageSpans(versionB).unlinked(passages, false), secondUses);
    }

    private static Version version(Article article, Vocabulary vocabulary, Progress progress) {
        Tokens tokens = new Tokenizer().tokenize(article.text(), progress);
        return new Version(article, UnitReader.read(tokens, vocabulary, progress), new Segmenter().sentences(article, tokens));
    }

    /** Makes links of linked passages. */
    private final class Linking {

        private final Version a;
        private final Version b;
        private final PassageSpans spansA;
        private final PassageSpans spansB;
        private final PairOrder order;
        private final WordAligner aligner = new WordAligner();
        private final LinkClassifier classifier;

        Linking(Version a, Version b, PairOrder order) {
            this.order = order;
            this.a = a;
            this.b = b;
            spansA = new PassageSpans(a);
            spansB = new PassageSpans(b);
            QuotationParser quotations = new QuotationParser();
            classifier = new LinkClassifier(a.units(), quotations.quotations(a.article()), b.units(), quotations.quotations(b.article()), lexicon, classifiers,
                    profile.light());
        }

        List<Link> links(List<LinkedPassages> passages, Progress progress) {
            BitSet inOrder = order.inOrder(passages);
            // links know nothing of each other, so every core takes its share of them
            return IntStream.range(0, passages.size()).parallel().mapToObj(i -> {
                progress.throwIfCancelled();
                return link(passages.get(i), "L" + (i + 1), !inOrder.get(i));
            }).toList();
        }

        private Link link(LinkedPassages passages, String id, boolean moved) {
            Passage wordsA = new Passage(a.units(), passages.unitsOfA());
            Passage wordsB = new Passage(b.units(), passages.unitsOfB());
            List<Span> inA = spansA.spans(passages, true);
            List<Span> inB = spansB.spans(passages, false);
            Alignment alignment = order.align(aligner, wordsA, wordsB);
            List<Divergence> divergences = classifier.divergences(wordsA, wordsB, alignment, inA, inB);
            return new Link(id, relation(divergences, alignment, wordsA, wordsB), moved, inA, inB, divergences);
        }

        private Relation relation(List<Divergence> divergences, Alignment alignment, Passage wordsA, Passage wordsB) {
            if (divergences.isEmpty()) {
                return Relation.IDENTICAL;
            }
            if (divergences.stream().allMatch(divergence -> divergence.significance() == Significance.COSMETIC)) {
                return Relation.NEAR;
            }
            return 2 * alignment.size() < Math.min(wordsA.size(), wordsB.size()) ? Relation.PARAPHRASE : Relation.EDITED;
        }
    }
}
