package org.muqabala.exporters.pdf;

import java.time.Instant;

/**
 * What a document says of itself.
 *
 * @param title shown in the viewer's title bar
 * @param language BCP 47 tag of what is not said to be in another
 * @param program by which it was made
 * @param time when
 */
public record Imprint(String title, String language, String program, Instant time) {
}
