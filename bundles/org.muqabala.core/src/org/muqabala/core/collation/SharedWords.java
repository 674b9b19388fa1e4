package org.muqabala.core.collation;

import org.muqabala.core.text.Article;
import org.muqabala.core.text.Block;
import org.muqabala.core.text.Span;
import org.muqabala.core.text.Tokenizer;
import org.muqabala.core.text.Tokens;

/**
 * How long two versions are and how much of the newer stands word for word in the older.
 *
 * @param a words of the older article, page furniture left out
 * @param b words of the newer article, likewise
 * @param shared words of the newer article that are linked and in no divergence
 */
public record SharedWords(int a, int b, int shared) {

    /** Counts the words of a comparison. */
    public static SharedWords of(Comparison comparison) {
        Tokens a = new Tokenizer().tokenize(comparison.a().text());
        Tokens b = new Tokenizer().tokenize(comparison.b().text());
        int shared = 0;
        for (Link link : comparison.links()) {
            shared += link.b().stream().mapToInt(span -> words(b, span)).sum();
            shared -= link.divergences().stream().map(Divergence::b).mapToInt(span -> words(b, span)).sum();
        }
        return new SharedWords(words(a, comparison.a()), words(b, comparison.b()), shared);
    }

    /** The share of A's words that B has too, between 0 and 1; 0 for an article without words. */
    public double shareOfA() {
        return a == 0 ? 0 : Math.min(1, (double) shared / a);
    }

    /** The share of B's words that A has too, between 0 and 1; 0 for an article without words. */
    public double shareOfB() {
        return b == 0 ? 0 : Math.min(1, (double) shared / b);
    }

    private static int words(Tokens tokens, Article article) {
        return article.blocks().stream().filter(block -> block.kind().isArticle()).map(Block::span)
                .mapToInt(span -> words(tokens, span)).sum();
    }

    /** Words, numbers and addresses that lie in the span, in part at least. */
    private static int words(Tokens tokens, Span span) {
        int words = 0;
        for (int token = span.isEmpty() ? tokens.size() : tokens.at(span.start());
                token < tokens.size() && tokens.start(token) < span.end(); token++) {
            words += tokens.kind(token).isContent() ? 1 : 0;
        }
        return words;
    }
}
