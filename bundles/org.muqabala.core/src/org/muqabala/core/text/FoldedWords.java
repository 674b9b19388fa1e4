package org.muqabala.core.text;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.text.fold.FoldChain;

/**
 * The words and numbers of a text under all folds: without marks, spaces and differences of mere spelling.
 *
 * @param spans where each stands in the text, in reading order, never overlapping
 * @param keys what each is, folded
 */
public record FoldedWords(List<Span> spans, List<String> keys) {

    private static final FoldChain FOLDS = FoldChain.standard();

    /** The words of any text. */
    public static FoldedWords of(String text) {
        Tokens tokens = new Tokenizer().tokenize(text);
        List<Span> spans = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i).isContent()) {
                spans.add(tokens.span(i));
                keys.add(FOLDS.key(tokens.surface(i)));
            }
        }
        return new FoldedWords(spans, keys);
    }

    public int size() {
        return keys.size();
    }

    /** The words with one space between each two. */
    public String joined() {
        return String.join(" ", keys);
    }

    /** The first word that ends behind {@code place}; {@link #size()} if there is none. */
    public int firstEndingAfter(int place) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
