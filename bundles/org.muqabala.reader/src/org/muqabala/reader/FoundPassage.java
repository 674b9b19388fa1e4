package org.muqabala.reader;

import java.util.Objects;

/**
 * One paragraph, heading, list item, table row, note or piece of page furniture.
 *
 * @param kind what the file says it is
 * @param text as the format gives it, not yet normalised; tabs between the cells of a table row, line breaks only where the file
 *            breaks a line inside the passage
 * @param page where it begins, from 1; 0 where the format has no pages
 */
public record FoundPassage(Kind kind, String text, int page) {

    /** What a file can say of a passage. */
    public enum Kind {
        /** The title of the whole article. */
        HEADLINE,
        /** A heading above or between paragraphs. */
        HEADING,
        /** Place and agency before the first sentence, where the file marks them as such. */
        DATELINE,
        PARAGRAPH,
        LIST_ITEM,
        TABLE_ROW,
        CAPTION,
        /** A foot- or endnote. */
        NOTE,
        /** What the page or the paper adds: menus, related links, comments, running heads. Kept, shown, never collated. */
        FURNITURE
    }

    public FoundPassage {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
    }
}
