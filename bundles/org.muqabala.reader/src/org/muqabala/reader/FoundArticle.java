package org.muqabala.reader;

import java.util.List;
import java.util.Objects;

import org.muqabala.core.text.Facts;

/**
 * What a format found in a file, before it is made into canonical text.
 *
 * @param passages in reading order
 * @param facts what the file says of the article outside of its text
 * @param comments other people's notes on the text
 * @param charset how its bytes were read as characters
 * @param trackedChanges whether the file holds tracked changes, so that its original and its final version differ
 */
public record FoundArticle(List<FoundPassage> passages, Facts facts, List<FoundComment> comments, FoundCharset charset,
        boolean trackedChanges) {

    public FoundArticle {
        passages = List.copyOf(passages);
        comments = List.copyOf(comments);
        Objects.requireNonNull(facts);
        Objects.requireNonNull(charset);
    }
}
