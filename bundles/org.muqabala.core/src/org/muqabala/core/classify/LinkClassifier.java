package org.muqabala.core.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.muqabala.core.align.Alignment;
import org.muqabala.core.align.Passage;
import org.muqabala.core.align.Units;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.DivergenceClassifier;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.Verdict;
import org.muqabala.core.text.Quotation;
import org.muqabala.core.text.Span;
import org.muqabala.core.text.fold.FoldChain;

/** Tells the divergences of links between two versions. */
public final class LinkClassifier {

    private final VersionText a;
    private final VersionText b;
    private final NameBook names;
    private final Lexicon lexicon;
    private final WordByWord wordByWord;
    private final ChangeMerger merger;
    private final List<DivergenceClassifier> ranked;
    private final Set<DivergenceType> light;

    /**
     * @param quotationsA the quotations of A
     * @param quotationsB the quotations of B
     * @param lexicon what is known of words
     * @param ranked the classifiers in the order in which they are asked; the last decides on everything
     * @param light types whose stylistic divergences weigh no more than cosmetic ones
     * @param progress asked whether the work is still wanted
     * @throws java.util.concurrent.CancellationException if it is not
     */
    public LinkClassifier(Units a, List<Quotation> quotationsA, Units b, List<Quotation> quotationsB, Lexicon lexicon,
            List<DivergenceClassifier> ranked, Set<DivergenceType> light, Progress progress) {
        this.a = new VersionText(a, new QuotedText(a.tokens().text(), quotationsA));
        this.b = new VersionText(b, new QuotedText(b.tokens().text(), quotationsB));
        this.names = new NameBook(a, b, lexicon, progress);
        this.lexicon = lexicon;
        this.wordByWord = new WordByWord(lexicon);
        this.merger = new ChangeMerger(this.a.text(), this.b.text(), lexicon);
        this.ranked = List.copyOf(ranked);
        this.light = light;
    }

    /** Tells of a passage whether this one takes the same of its words for names as the other does. */
    public Predicate<Passage> sameNames(LinkClassifier other) {
        return names.isSame(other.names) ? words -> true : words -> names.agrees(other.names, words);
    }

    /** The program's own classifiers by rank, those switched off left out; the last always stays. */
    public static List<DivergenceClassifier> standard(FoldChain folds, Lexicon lexicon, Set<String> foldsOff, Set<String> rulesOff) {
        List<DivergenceClassifier> ranked = new ArrayList<>(List.of(new MonthNamesClassifier(), new MarksClassifier(),
                new SpellingClassifier(folds, foldsOff), new QuotedWordingClassifier(),
                new OrderClassifier(), new NumberClassifier(lexicon), new DateClassifier(lexicon), new ModalityClassifier(),
                new AttributionClassifier(lexicon),
                new NameClassifier(lexicon), new FunctionWordClassifier(lexicon), new InflectionClassifier(lexicon)));
        ranked.removeIf(classifier -> rulesOff.contains(classifier.id()));
        ranked.add(new WordingClassifier(lexicon));
        return ranked;
    }

    /**
     * The divergences of one link in reading order.
     *
     * @param passageA the words of the link's end in A
     * @param passageB the words of the link's end in B
     * @param alignment which of them stand for each other
     * @param spansA the link's end in A, marks included
     * @param spansB the link's end in B, marks included
     */
    public List<Divergence> divergences(Passage passageA, Passage passageB, Alignment alignment, List<Span> spansA, List<Span> spansB) {
        if (spansA.size() == 1 && spansB.size() == 1 && spansA.get(0).isSameText(a.text(), spansB.get(0), b.text())) {
            return List.of();
        }
        Alignment preferred = ExchangedWords.freed(IdenticalFirst.preferred(alignment, passageA, passageB), passageA, passageB);
        List<Element> elementsA = ElementReader.elements(Side.A, passageA, passageB, preferred, spansA);
        List<Element> elementsB = ElementReader.elements(Side.B, passageA, passageB, preferred, spansB);
        List<Change> changes = new ChangeReader(a, b, names, lexicon, wordByWord, merger, elementsA, elementsB,
                spansA.get(0).start(), spansB.get(0).start()).read();
        List<Divergence> divergences = new ArrayList<>(changes.size());
        for (Change change : changes) {
            divergences.add(judged(change));
        }
        return divergences;
    }

    private Divergence judged(Change change) {
        Verdict verdict = verdict(change);
        boolean lighter = verdict.significance() == Significance.STYLISTIC && light.contains(verdict.type());
        return new Divergence(change.a().span(), change.b().span(), verdict.type(),
                lighter ? Significance.COSMETIC : verdict.significance(), verdict.reason());
    }

    private Verdict verdict(Change change) {
        for (DivergenceClassifier classifier : ranked) {
            Optional<Verdict> verdict = classifier.judge(change);
            if (verdict.isPresent()) {
                return verdict.get();
            }
        }
        throw new IllegalStateException("the last classifier decides on everything");
    }
}
