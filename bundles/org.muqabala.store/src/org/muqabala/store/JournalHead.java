package org.muqabala.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the first line of a journal says of the review that it is of.
 *
 * @param home the review's folder; empty if it had none yet
 * @param older the name of the older article
 * @param newer the name of the newer article
 */
public record JournalHead(Optional<Path> home, String older, String newer) {
}
