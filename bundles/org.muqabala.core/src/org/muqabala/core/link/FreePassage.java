package org.muqabala.core.link;

/**
 * A stretch of one sentence that is in no link.
 *
 * @param sentence the sentence
 * @param units its units, not empty
 * @param before the link that stands nearest before it, {@link #NO_LINK} at the start of the text
 * @param after the link that stands nearest after it, {@link #NO_LINK} at the end of the text
 */
record FreePassage(int sentence, UnitRange units, int before, int after) {

    /** Stands for a link where there is none. */
    static final int NO_LINK = -1;
}
