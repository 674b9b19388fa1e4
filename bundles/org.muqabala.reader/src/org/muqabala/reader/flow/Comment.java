package org.muqabala.reader.flow;

import java.util.Objects;

/**
 * A comment as the file holds it.
 *
 * @param name by which the file calls it where it stands; never null
 * @param author may be empty
 * @param date ISO 8601, may be empty
 * @param text paragraphs separated by line breaks
 * @param parent name of the comment that this one answers, or empty
 * @param resolved whether the file calls it settled
 * @param id what the file calls it for good; may be empty
 */
public record Comment(String name, String author, String date, String text, String parent, boolean resolved, String id) {

    public Comment {
        Objects.requireNonNull(name);
        Objects.requireNonNull(author);
        Objects.requireNonNull(date);
        Objects.requireNonNull(text);
        Objects.requireNonNull(parent);
        Objects.requireNonNull(id);
    }

    /** A comment that the file calls by no name that lasts. */
    public Comment(String name, String author, String date, String text, String parent, boolean resolved) {
        this(name, author, date, text, parent, resolved, "");
    }
}
