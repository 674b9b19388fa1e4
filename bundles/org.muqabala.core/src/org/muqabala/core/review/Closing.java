package org.muqabala.core.review;

import java.time.Instant;

/**
 * That a review is done.
 *
 * @param by who closed it
 * @param when
 */
public record Closing(String by, Instant when) {
}
