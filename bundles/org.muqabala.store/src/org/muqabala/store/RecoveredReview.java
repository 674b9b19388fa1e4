package org.muqabala.store;

import java.nio.file.Path;
import java.util.Optional;

import org.muqabala.core.review.Review;

/**
 * Work that was not saved when the program ended.
 *
 * @param saved the review as it was when it was last saved or opened
 * @param current what it had become: {@code new ReviewSession(saved, current)} goes on from there if it has no folder, else
 *     {@link ReviewStore#takeUp}
 * @param home the folder of the review; empty if it had none yet
 * @param journal the file that holds it; to be deleted when the work is saved or no longer wanted
 */
public record RecoveredReview(Review saved, Review current, Optional<Path> home, Path journal) {
}
