package org.muqabala.core.collation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
 * @param secondUses where a version uses once more what is linked already; their text lies in the passages above
 */
public record Comparison(Article a, Article b, List<Link> links, List<Span> onlyInA, List<Span> onlyInB, List<SecondUse> secondUses) {

    public Comparison {
        links = List.copyOf(links);
        onlyInA = List.copyOf(onlyInA);
        onlyInB = List.copyOf(onlyInB);
        secondUses = List.copyOf(secondUses);
    }

    /** A comparison in which no passage is used twice. */
    public Comparison(Article a, Article b, List<Link> links, List<Span> onlyInA, List<Span> onlyInB) {
        this(a, b, links, onlyInA, onlyInB, List.of());
    }

    /** The same passages with other links. */
    Comparison withLinks(List<Link> others) {
        return new Comparison(a, b, others, onlyInA, onlyInB, secondUses);
    }

    public Article article(Side side) {
        return side == Side.A ? a : b;
    }

    public List<Span> onlyIn(Side side) {
        return side == Side.A ? onlyInA : onlyInB;
    }

    /** The use of a linked passage that the passage of one version alone is, in part at least; the longest of several. */
    public Optional<SecondUse> secondUse(Side side, Span passage) {
        return secondUses.stream().filter(use -> use.side() == side && use.here().overlaps(passage)).max(Comparator.comparingInt(use -> use.here().length()));
    }

    /** What the page added around the article, in reading order. */
    public List<Span> furniture(Side side) {
        return article(side).blocks().stream().filter(block -> block.kind() == BlockKind.FURNITURE).map(Block::span).toList();
    }
}
