package org.muqabala.core.text;

import java.util.Objects;

/**
 * Where a stretch of an article's text stands in the file that it was read from.
 *
 * @param span in the article's text
 * @param page from 1; 0 where the format has no pages
 * @param paragraph number of the paragraph, heading, list item or table row in the file, from 1
 */
public record Origin(Span span, int page, int paragraph) {

    public Origin {
        Objects.requireNonNull(span);
        if (page < 0 || paragraph < 1) {
            throw new IllegalArgumentException("no place in a file: page " + page + ", paragraph " + paragraph);
        }
    }
}
