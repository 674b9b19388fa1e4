package org.muqabala.core.review;

import java.time.Instant;

/**
 * One answer in the thread below an annotation.
 *
 * @param id unique in its thread: letters, digits and {@code -}
 * @param author who wrote it
 * @param text what it says; not blank
 * @param direction which way it is written
 * @param created when
 */
public record Reply(String id, String author, String text, TextDirection direction, Instant created) {

    public Reply {
        if (!id.matches("[A-Za-z0-9-]+")) {
            throw new IllegalArgumentException("no reply id: " + id);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("reply " + id + " says nothing");
        }
    }
}
