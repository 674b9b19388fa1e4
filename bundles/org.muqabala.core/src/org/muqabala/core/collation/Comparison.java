package org.muqabala.core.collation;

import java.util.List;

import org.muqabala.core.text.Article;
import org.muqabala.core.text.Block;
import org.muqabala.core.text.BlockKind;
import org.muqabala.core.text.Span;

/**
 * Two versions of a story read against each other. Every character of both that is not white space lies in exactly one
 * place: a link, an only-in passage, or furniture.
 *
 * @param a the older version
 * @param b the newer version
 * @param links in the reading order of B
 * @param onlyInA passages of A in no link, in reading order
 * @param onlyInB passages of B in no link, in reading order
 */
public record Comparison(Article a, Article b, List<Link> links, List<Span> onlyInA, List<Span> onlyInB) {

    public Comparison {
        links = List.copyOf(links);
        onlyInA = List.copyOf(onlyInA);
        onlyInB = List.copyOf(onlyInB);
    }

    /** The same passages with other links. */
    Comparison withLinks(List<Link> others) {
        return new Comparison(a, b, others, onlyInA, onlyInB);
    }

    public Article article(Side side) {
        return side == Side.A ? a : b;
    }

    public List<Span> onlyIn(Side side) {
        return side == Side.A ? onlyInA : onlyInB;
    }

    /** What the page added around the article, in reading order. */
    public List<Span> furniture(Side side) {
        return article(side).blocks().stream().filter(block -> block.kind() == BlockKind.FURNITURE).map(Block::span).toList();
    }
}
