package org.muqabala.core.classify;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.muqabala.core.lexicon.Derivation;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.spi.Wording.Category;

/**
 * Takes two phrases of as many words each apart where the words stand for each other in turn: {@code العاصفة ضربت} and
 * {@code الإعصار اجتاح} are two changes, not one.
 */
final class WordByWord {

    private final Lexicon lexicon;

    WordByWord(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The pairs of the words in turn, or the pair itself where nothing shows that they belong together. */
    List<PhraseAligner.Pair> split(PhraseAligner.Pair pair) {
        return pair.a() == null || pair.b() == null ? List.of(pair) : inTurn(List.of(pair.a()), List.of(pair.b())).orElse(List.of(pair));
    }

    /** The pairs of the words of two gaps in turn; empty where nothing shows that they belong together. */
    Optional<List<PhraseAligner.Pair>> inTurn(List<Phrase> a, List<Phrase> b) {
        List<Phrase> wordsA = singles(a);
        List<Phrase> wordsB = singles(b);
        boolean asMany = wordsA.size() > 1 && wordsA.size() == wordsB.size();
        long related = asMany ? IntStream.range(0, wordsA.size()).filter(i -> areRelated(folded(wordsA.get(i)), folded(wordsB.get(i)))).count() : 0;
        return asMany && 2 * related >= wordsA.size() ? Optional.of(IntStream.range(0, wordsA.size()).mapToObj(i -> new PhraseAligner.Pair(wordsA.get(i), wordsB.get(i))).toList()) : Optional.empty();
    }

    /** The words one by one; none if a mark or a particle stands among them. */
    private static List<Phrase> singles(List<Phrase> phrases) {
        boolean content = phrases.stream().allMatch(phrase -> phrase.category() == Category.CONTENT || phrase.category() == Category.ADVERB);
        boolean others = phrases.stream().flatMap(phrase -> phrase.elements().stream()).anyMatch(element -> element.isMark() || element.lexeme().has(Feature.FUNCTION));
        return !content || others ? List.of()
                : phrases.stream().flatMap(phrase -> phrase.elements().stream().map(element -> Phrase.of(phrase.category(), element, (char) 0))).toList();
    }

    private static String folded(Phrase word) {
        return word.elements().get(0).lexeme().folded();
    }

    private boolean areRelated(String word, String other) {
        return lexicon.areSynonyms(word, other) || lexicon.areKeptApart(word, other) || Derivation.sameLemma(word, other)
                || lexicon.place(word) > 0 && lexicon.place(other) > 0;
    }
}
