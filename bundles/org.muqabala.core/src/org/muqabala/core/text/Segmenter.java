package org.muqabala.core.text;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.spi.Progress;

/**
 * Cuts an article into sentences. A sentence ends after a full stop, question or exclamation mark or an ellipsis with the
 * closing quotation marks and brackets that follow, and at the end of its block; a stop after a single letter
 * ({@code د.}) ends none. What runs on without end is cut where its words say so, see {@link #LONGEST}.
 */
public final class Segmenter {

    /**
     * From this many words without a stop on, a sentence ends at the next word whose spelling hashes to a round number: the
     * same place in both versions of a text, wherever the cutting began.
     */
    static final int LONGEST = 120;

    private static final int ROUND = 16;
    private static final String CLOSING = "\"»”’')]}›";

    /** The sentences of the article's blocks, furniture left out, in reading order. */
    public List<Sentence> sentences(Article article, Tokens tokens) {
        return sentences(article, tokens, Progress.NONE);
    }

    /** @throws java.util.concurrent.CancellationException if {@code progress} says that the sentences are no longer wanted */
    public List<Sentence> sentences(Article article, Tokens tokens, Progress progress) {
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : article.blocks()) {
            progress.throwIfCancelled();
            if (block.kind().isArticle()) {
                cut(tokens, block, sentences);
            }
        }
        return sentences;
    }

    private void cut(Tokens tokens, Block block, List<Sentence> sentences) {
        int endToken = tokens.at(block.span().end());
        int start = -1;
        int words = 0;
        for (int i = tokens.at(block.span().start()); i < endToken; i++) {
            TokenKind kind = tokens.kind(i);
            if (kind == TokenKind.SPACE) {
                continue;
            }
            start = start < 0 ? i : start;
            if (kind.isContent() && ++words <= LONGEST) {
                continue;
            }
            int last = sentenceEnd(tokens, i, endToken, words);
            if (last >= 0) {
                sentences.add(new Sentence(new Span(tokens.start(start), tokens.end(last)), block.kind()));
                start = -1;
                words = 0;
                i = last;
            }
        }
        if (start >= 0) {
            sentences.add(new Sentence(new Span(tokens.start(start), block.span().end()), block.kind()));
        }
    }

    /** The last token of the sentence if it ends with token {@code i} and what closes after it, else -1. */
    private int sentenceEnd(Tokens tokens, int i, int endToken, int words) {
        if (words > LONGEST && tokens.kind(i) == TokenKind.WORD && Math.floorMod(tokens.surface(i).hashCode(), ROUND) == 0 || words > 4 * LONGEST) {
            return i;
        }
        if (!isStop(tokens, i) || words == 0) {
            return -1;
        }
        int last = i;
        while (last + 1 < endToken && (isStop(tokens, last + 1) || isClosing(tokens, last + 1))) {
            last++;
        }
        boolean atBreak = last + 1 >= endToken || tokens.kind(last + 1) == TokenKind.SPACE;
        return atBreak && !isAbbreviation(tokens, i) ? last : -1;
    }

    private static boolean isStop(Tokens tokens, int token) {
        return tokens.kind(token) == TokenKind.MARK && Characters.isTerminator(tokens.text().codePointAt(tokens.start(token)));
    }

    private static boolean isClosing(Tokens tokens, int token) {
        return tokens.kind(token) == TokenKind.MARK && CLOSING.indexOf(tokens.text().charAt(tokens.start(token))) >= 0;
    }

    private static boolean isAbbreviation(Tokens tokens, int stop) {
        return stop > 0 && tokens.text().charAt(tokens.start(stop)) == '.' && tokens.kind(stop - 1) == TokenKind.WORD
                && tokens.end(stop - 1) - tokens.start(stop - 1) == 1;
    }
}
