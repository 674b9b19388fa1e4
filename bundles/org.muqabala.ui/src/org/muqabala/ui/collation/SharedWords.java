package org.muqabala.ui.collation;

import java.util.regex.Pattern;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Block;
import org.muqabala.core.text.Span;

/**
 * How long two versions are and how much of the newer stands word for word in the older.
 *
 * @param a words of the older article, page furniture left out
 * @param b words of the newer article, likewise
 * @param shared words of the newer article that are linked and in no divergence
 */
record SharedWords(int a, int b, int shared) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}\u0640]+");

    static SharedWords of(Comparison comparison) {
        int shared = 0;
        for (Link link : comparison.links()) {
            shared += link.b().stream().mapToInt(span -> count(comparison.b(), span)).sum();
            shared -= link.divergences().stream().map(Divergence::b).mapToInt(span -> count(comparison.b(), span)).sum();
        }
        return new SharedWords(words(comparison, Side.A), words(comparison, Side.B), shared);
    }

    private static int words(Comparison comparison, Side side) {
        Article article = comparison.article(side);
        return article.blocks().stream().filter(block -> block.kind().isArticle()).map(Block::span)
                .mapToInt(span -> count(article, span)).sum();
    }

    private static int count(Article article, Span span) {
        return (int) WORD.matcher(article.text()).region(span.start(), span.end()).results().count();
    }
}
