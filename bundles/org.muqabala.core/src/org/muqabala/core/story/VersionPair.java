package org.muqabala.core.story;

import org.muqabala.core.collation.SharedWords;

/**
 * Two articles of which one took text from the other, or both from a third.
 *
 * @param first index of the earlier article in the list that was searched
 * @param second index of the later one
 * @param words how long they are and how much they share; {@code a} is the first
 */
public record VersionPair(int first, int second, SharedWords words) {
}
