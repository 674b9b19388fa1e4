package org.muqabala.core.lexicon;

/** What a noun names, where that shows how the words beside it are to be read. */
public enum NounKind {
    /** A body, whose name stands behind it: {@code نادي النسور}. */
    BODY,
    /** A place, which stands for one that is named: {@code العاصمة} for {@code بيروت}. */
    PLACE,
    /** What the name of a place stands behind: {@code محافظة الأنبار}. */
    BEFORE_PLACE,
    /** A time, which goes with what counts or names it. */
    TIME
}
