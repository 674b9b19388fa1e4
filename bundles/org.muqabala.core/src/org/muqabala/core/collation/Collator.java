package org.muqabala.core.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Block;
import org.muqabala.core.text.Span;

/** Reads two versions of a story against each other. Immutable and safe for use from several threads. */
public final class Collator {

    private final Profile profile;

    public Collator(Profile profile) {
        this.profile = profile;
    }

    public Profile profile() {
        return profile;
    }

    /**
     * Collates the two versions.
     *
     * @throws java.util.concurrent.CancellationException if {@code progress} says that the work is no longer wanted
     */
    public Comparison compare(Article a, Article b, Progress progress) {
        Map<String, Span> byText = new HashMap<>();
        a.blocks().forEach(block -> byText.putIfAbsent(block.span().of(a.text()), block.span()));
        List<Link> links = new ArrayList<>();
        List<Span> onlyInB = new ArrayList<>();
        for (Block block : b.blocks()) {
            Span span = byText.remove(block.span().of(b.text()));
            if (span == null) {
                onlyInB.add(block.span());
            } else {
                links.add(new Link("L" + (links.size() + 1), Relation.IDENTICAL, false, List.of(span), List.of(block.span()), List.of()));
            }
        }
        List<Span> onlyInA = a.blocks().stream().map(Block::span).filter(byText::containsValue).toList();
        return new Comparison(a, b, links, onlyInA, onlyInB);
    }
}
