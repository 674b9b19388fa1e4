package org.muqabala.store;

import java.nio.file.Path;
import java.util.Optional;

import org.muqabala.core.collation.Side;

/**
 * Of which translation unsaved drafts are; its language is that of the translation.
 *
 * @param place the folder of the review that keeps it, or the exchange file that it stands in; absolute
 * @param side which version of the review's story; empty for an exchange file
 * @param language into which language, as a tag of BCP 47
 */
public record DraftOrigin(Path place, Optional<Side> side, String language) {
}
