package org.muqabala.core.collation;

import java.util.List;

import org.muqabala.core.align.Units;
import org.muqabala.core.align.Vocabulary;
import org.muqabala.core.classify.LinkClassifier;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.link.SentenceLinker;
import org.muqabala.core.spi.DivergenceClassifier;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Quotation;
import org.muqabala.core.text.fold.FoldChain;

/**
 * Reads two versions of a story against each other: words, links between passages, the divergences inside them. Safe for use from
 * several threads; what it has learnt of words from one comparison makes the next one faster, never another.
 */
public final class Collator {

    /** Spellings that are kept for the next comparison: those of some hundred articles. Beyond, memory is worth more than time. */
    private static final int MOST_SPELLINGS = 1 << 17;

    private final Profile profile;
    private final FoldChain folds;
    private final Lexicon lexicon;
    private final List<DivergenceClassifier> classifiers;
    private Vocabulary vocabulary;

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
        return session().compare(a, b, progress);
    }

    /** A session for versions that are edited and collated again: it gives the same comparisons, mostly in much less time. */
    public CollationSession session() {
        return new CollationSession(this);
    }

    /** A vocabulary that may know words of other texts already. */
    synchronized Vocabulary vocabulary() {
        if (vocabulary == null || vocabulary.size() > MOST_SPELLINGS) {
            vocabulary = new Vocabulary(folds, lexicon);
        }
        return vocabulary;
    }

    SentenceLinker linker(Progress progress) {
        return new SentenceLinker(lexicon, progress);
    }

    LinkClassifier classifier(Units a, List<Quotation> quotationsA, Units b, List<Quotation> quotationsB, Progress progress) {
        return new LinkClassifier(a, quotationsA, b, quotationsB, lexicon, classifiers, profile.light(), progress);
    }
}
