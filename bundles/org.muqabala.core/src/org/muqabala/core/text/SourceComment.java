package org.muqabala.core.text;

import java.util.Objects;

/**
 * A note that somebody left on words of the file that an article was read from.
 *
 * @param span the words in the article's text; empty for a note on a place
 * @param author may be empty
 * @param date ISO 8601, may be empty
 * @param text what it says, paragraphs separated by line breaks
 * @param parent index of the comment that this one answers, or -1
 * @param resolved whether the file calls it settled
 * @param id what the file calls it by, if it does so for good, when others write the file anew: of a Word file the id of its last paragraph;
 *            else empty
 */
public record SourceComment(Span span, String author, String date, String text, int parent, boolean resolved, String id) {

    public SourceComment {
        Objects.requireNonNull(span);
        Objects.requireNonNull(author);
        Objects.requireNonNull(date);
        Objects.requireNonNull(text);
        Objects.requireNonNull(id);
    }

    /** A comment of a file that calls it by nothing. */
    public SourceComment(Span span, String author, String date, String text, int parent, boolean resolved) {
        this(span, author, date, text, parent, resolved, "");
    }
}
