package org.muqabala.store;

import org.muqabala.core.translation.Segment;

/**
 * A segment that was written and not saved.
 *
 * @param before as it was saved when it was written
 * @param now what it had become
 */
public record UnsavedDraft(Segment before, Segment now) {
}
