package org.muqabala.reader;

import java.util.Objects;

/**
 * A note that somebody left on words of the file.
 *
 * @param passage index of the passage in which the words begin
 * @param start first character of the words in that passage's text (UTF-16)
 * @param end after the last character of the words in that passage's text; {@code start} for a note on a place
 * @param author may be empty
 * @param date ISO 8601, may be empty
 * @param text what it says, paragraphs separated by line breaks
 * @param parent index of the comment that this one answers, or -1
 * @param resolved whether the file calls it settled
 * @param id what the file calls it for good; may be empty
 */
public record FoundComment(int passage, int start, int end, String author, String date, String text, int parent, boolean resolved, String id) {

    public FoundComment {
        Objects.requireNonNull(author);
        Objects.requireNonNull(date);
        Objects.requireNonNull(text);
        Objects.requireNonNull(id);
    }

    /** A comment that the file calls by nothing. */
    public FoundComment(int passage, int start, int end, String author, String date, String text, int parent, boolean resolved) {
        this(passage, start, end, author, date, text, parent, resolved, "");
    }
}
