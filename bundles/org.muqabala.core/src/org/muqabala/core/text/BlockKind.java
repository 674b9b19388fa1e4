package org.muqabala.core.text;

/** What a block is in the make-up of a news article. */
public enum BlockKind {
    /** The article's title. */
    HEADLINE,
    /** A short heading above the title or inside the body. */
    KICKER,
    /** Place (and agency or date) that opens a report, set apart from its first sentence. */
    DATELINE,
    /** The first paragraph of running text. */
    LEAD,
    /** Any further paragraph. */
    BODY,
    /** An item of a list that the file marks as one. */
    LIST_ITEM,
    /** A row of a table, its cells separated by tabs. */
    TABLE_ROW,
    /** What stands under a picture or a table. */
    CAPTION,
    /** A foot- or endnote. */
    NOTE,
    /** What the page added and no editor wrote: site name, share bar, "Exit mobile version". Never collated, always shown. */
    FURNITURE;

    /** Whether the block belongs to the article and is collated. */
    public boolean isArticle() {
        return this != FURNITURE;
    }
}
