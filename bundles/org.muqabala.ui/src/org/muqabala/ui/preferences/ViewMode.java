package org.muqabala.ui.preferences;

/** How the two versions stand in a collation editor. */
public enum ViewMode {
    /** Each in a column, with connectors between them. */
    SIDE_BY_SIDE,
    /** Both in one column: what the older says instead is struck out in the text of the newer. */
    UNIFIED,
    /** As unified, and only the passages that have something to show. */
    CHANGES
}
