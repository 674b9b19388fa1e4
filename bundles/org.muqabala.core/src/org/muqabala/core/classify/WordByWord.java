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
        int size = size(a);
        boolean asMany = size > 1 && size == size(b) && areSingles(a) && areSingles(b);
        if (!asMany) {
            return Optional.empty();
        }
        List<Phrase> wordsA = singles(a);
        List<Phrase> wordsB = singles(b);
        long related = IntStream.range(0, size).filter(i -> areRelated(folded(wordsA.get(i)), folded(wordsB.get(i)))).count();
        return 2 * related < size ? Optional.empty()
                : Optional.of(IntStream.range(0, size).mapToObj(i -> new PhraseAligner.Pair(wordsA.get(i), wordsB.get(i))).toList());
    }

    private static int size(List<Phrase> phrases) {
        int size = 0;
        for (Phrase phrase : phrases) {
            size += phrase.elements().size();
        }
        return size;
    }

    /** Whether no mark and no particle stands among the words. */
    private static boolean areSingles(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            if (phrase.category() != Category.CONTENT && phrase.category() != Category.ADVERB) {
                return false;
            }
            for (Element element : phrase.elements()) {
                if (element.isMark() || element.lexeme().has(Feature.FUNCTION)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The words one by one. */
    private static List<Phrase> singles(List<Phrase> phrases) {
        return phrases.stream().flatMap(phrase -> phrase.elements().stream()
                .map(element -> Phrase.of(phrase.category(), element, (char) 0))).toList();
    }

    private static String folded(Phrase word) {
        return word.elements().get(0).lexeme().folded();
    }

    private boolean areRelated(String word, String other) {
        return lexicon.areSynonyms(word, other) || lexicon.areKeptApart(word, other) || Derivation.sameLemma(word, other)
                || lexicon.place(word) > 0 && lexicon.place(other) > 0;
    }
}
