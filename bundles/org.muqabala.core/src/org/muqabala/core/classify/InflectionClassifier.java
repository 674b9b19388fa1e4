package org.muqabala.core.classify;

import java.util.List;
import java.util.Optional;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.lexicon.Derivation;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.DivergenceClassifier;
import org.muqabala.core.spi.Verdict;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.spi.Wording.Category;

/** Two forms of one lemma. */
final class InflectionClassifier implements DivergenceClassifier {

    private final Lexicon lexicon;

    InflectionClassifier(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String id() {
        return "inflection";
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        if (change.kind() == Change.Kind.FORM && isOtherNoun(change.a().words().get(0), change.b().words().get(0))) {
            return Optional.of(new Verdict(DivergenceType.LEXICAL, Significance.STYLISTIC,
                    Reason.of("wording.synonym", change.a().text(), change.b().text())));
        }
        return change.kind() == Change.Kind.FORM || isOneLemma(change) || AttributionClassifier.areFormsOfOneVerb(change, lexicon)
                ? Optional.of(new Verdict(DivergenceType.INFLECTION, Significance.STYLISTIC,
                Reason.of("inflection", change.a().text(), change.b().text())))
                : Optional.empty();
    }

    /** {@code اتفاق} and {@code اتفاقية}: two nouns of one stem, not two forms of one. */
    private static boolean isOtherNoun(String first, String second) {
        return isAbstractOf(first, second) || isAbstractOf(second, first);
    }

    private static boolean isAbstractOf(String word, String noun) {
        return word.equals(noun + "يه") && !noun.endsWith("ي") || word.endsWith("يات") && noun.endsWith("ات") && !noun.endsWith("يات")
                && word.equals(noun.substring(0, noun.length() - 2) + "يات");
    }

    private static boolean isOneLemma(Change change) {
        List<String> first = withoutAuxiliary(change.a());
        List<String> second = withoutAuxiliary(change.b());
        return change.kind() == Change.Kind.WORDS && first.size() == 1 && second.size() == 1
                && isPlain(change.a()) && isPlain(change.b())
                && (Derivation.sameLemma(first.get(0), second.get(0))
                || isVerb(first.get(0)) != isVerb(second.get(0)) && Derivation.sameRoot(first.get(0), second.get(0)));
    }

    /** {@code رافعين} is a form of {@code ورفعوا}, {@code قطع} of {@code انقطعت}: one of the two must look like a verb. */
    private static boolean isVerb(String word) {
        return WordShape.FEMININE_PAST.fits(word) || WordShape.MASCULINE_PRESENT.fits(word) || word.endsWith("وا");
    }

    /** {@code يقودها} of {@code كان يقودها}. */
    private static List<String> withoutAuxiliary(Wording wording) {
        List<String> words = wording.words();
        return words.size() == 2 && SentenceOpening.isAuxiliary(words.get(0)) ? words.subList(1, 2) : words;
    }

    private static boolean isPlain(Wording wording) {
        return wording.category() == Category.CONTENT || wording.category() == Category.ADVERB;
    }
}
