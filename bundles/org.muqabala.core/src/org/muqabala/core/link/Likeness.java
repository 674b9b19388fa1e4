package org.muqabala.core.link;

/**
 * What two passages have in common, in whatever order; the same from either side.
 *
 * @param common weight of the common words of content
 * @param words how many of them tell the passages from others of their story
 * @param bare how many of these have no article and are no titles or given names
 * @param run how many of these stand in a row in both passages, particles left out
 * @param whole weight of all words of content in the heavier passage
 * @param part weight of all words of content in the lighter passage
 */
record Likeness(int common, int words, int bare, int run, int whole, int part) {

    /** Percentage of the heavier passage that is common. */
    int coverage() {
        return 100 * common / Math.max(1, whole);
    }

    /** Percentage of the lighter passage that is common. */
    int containment() {
        return 100 * common / Math.max(1, part);
    }
}
