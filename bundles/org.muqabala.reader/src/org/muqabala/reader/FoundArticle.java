package org.muqabala.reader;

import java.util.List;
import java.util.Objects;

import org.muqabala.core.text.Facts;
import org.muqabala.core.text.LeftOut;

/**
 * What a format found in a file, before it is made into canonical text.
 *
 * @param passages in reading order
 * @param facts what the file says of the article outside of its text
 * @param comments other people's notes on the text
 * @param charset how its bytes were read as characters
 * @param trackedChanges whether the file holds tracked changes, so that its original and its final version differ
 * @param leftOut parts of the file that are not among the passages
 */
public record FoundArticle(List<FoundPassage> passages, Facts facts, List<FoundComment> comments, FoundCharset charset,
        boolean trackedChanges, List<LeftOut> leftOut) {

    public FoundArticle {
        passages = List.copyOf(passages);
        comments = List.copyOf(comments);
        leftOut = List.copyOf(leftOut);
        Objects.requireNonNull(facts);
        Objects.requireNonNull(charset);
    }

    /** What was found in a file that was read whole. */
    public FoundArticle(List<FoundPassage> passages, Facts facts, List<FoundComment> comments, FoundCharset charset, boolean trackedChanges) {
        this(passages, facts, comments, charset, trackedChanges, List.of());
    }

    /** The same, but for these parts. */
    public FoundArticle without(List<LeftOut> parts) {
        return new FoundArticle(passages, facts, comments, charset, trackedChanges, parts);
    }
}
