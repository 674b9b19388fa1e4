package org.muqabala.store;

/**
 * What the first line of a journal says of the review that it is of.
 *
 * @param origin where it belongs
 * @param older the name of the older article
 * @param newer the name of the newer article
 */
public record JournalHead(JournalOrigin origin, String older, String newer) {
}
