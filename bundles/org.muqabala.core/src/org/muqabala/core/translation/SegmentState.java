package org.muqabala.core.translation;

import java.util.Locale;

/** How far the translation of a segment has come. */
public enum SegmentState {
    /** Nothing stands there yet. */
    EMPTY,
    /** The translation of something like it stands there: to be reviewed. */
    FUZZY,
    /** Begun. */
    DRAFT,
    /** The translation of the same words, spelling and marks aside, was taken over from another version. */
    CARRIED,
    TRANSLATED,
    /** Somebody has read it over. */
    REVIEWED;

    /** Whether a translator has to see to it. */
    public boolean isWork() {
        return this == EMPTY || this == FUZZY || this == DRAFT;
    }

    /** Whether a translation has come further here than there: what is work, what is done, and what was read over are three steps. */
    public boolean isFurtherThan(SegmentState other) {
        return step() > other.step();
    }

    private int step() {
        return switch (this) {
            case EMPTY -> 0;
            case FUZZY, DRAFT -> 1;
            case CARRIED, TRANSLATED -> 2;
            case REVIEWED -> 3;
        };
    }

    /** The name in files: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such state */
    public static SegmentState ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
