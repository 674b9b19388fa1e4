package org.muqabala.core.classify;

import java.util.List;
import java.util.stream.IntStream;

import org.muqabala.core.lexicon.Derivation;
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
        if (!isContent(pair.a()) || !isContent(pair.b()) || pair.a().elements().size() != pair.b().elements().size()
                || IntStream.range(0, pair.a().elements().size()).noneMatch(i -> areRelated(pair, i))) {
            return List.of(pair);
        }
        return IntStream.range(0, pair.a().elements().size()).mapToObj(i -> new PhraseAligner.Pair(single(pair.a(), i), single(pair.b(), i))).toList();
    }

    private static boolean isContent(Phrase phrase) {
        return phrase != null && phrase.category() == Category.CONTENT && phrase.elements().size() > 1 && phrase.elements().stream().noneMatch(Element::isMark);
    }

    private boolean areRelated(PhraseAligner.Pair pair, int i) {
        String word = pair.a().elements().get(i).lexeme().folded();
        String other = pair.b().elements().get(i).lexeme().folded();
        return lexicon.areSynonyms(word, other) || lexicon.areKeptApart(word, other) || Derivation.sameLemma(word, other)
                || lexicon.place(word) > 0 && lexicon.place(other) > 0;
    }

    private static Phrase single(Phrase phrase, int i) {
        return Phrase.of(phrase.category(), phrase.elements().get(i), (char) 0);
    }
}
