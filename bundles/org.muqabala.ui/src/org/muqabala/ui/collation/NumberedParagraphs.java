package org.muqabala.ui.collation;

import java.util.List;
import java.util.function.ObjIntConsumer;

import org.muqabala.core.text.Article;
import org.muqabala.core.text.Block;
import org.muqabala.core.text.Span;

/** The paragraphs of an article with their numbers, from 1, furniture not counted. */
final class NumberedParagraphs {

    private final InReadingOrder<Block> paragraphs;
    /** By block; 0 for one that stands on the line of the block before, such as the lead behind its dateline. */
    private final int[] numbers;

    NumberedParagraphs(Article article) {
        List<Block> blocks = article.blocks().stream().filter(block -> block.kind().isArticle()).toList();
        paragraphs = new InReadingOrder<>(blocks, Block::span);
        numbers = new int[blocks.size()];
        int number = 0;
        for (int i = 0; i < numbers.length; i++) {
            boolean begins = i == 0 || article.text().substring(blocks.get(i - 1).span().end(), blocks.get(i).span().start()).indexOf('\n') >= 0;
            numbers[i] = begins ? ++number : 0;
        }
    }

    /** Names each paragraph that stands in the span at least partly and begins a line. */
    void forEachIn(Span span, ObjIntConsumer<Span> paragraph) {
        paragraphs.indicesTouching(span).filter(i -> numbers[i] > 0).forEach(i -> paragraph.accept(paragraphs.get(i).span(), numbers[i]));
    }
}
