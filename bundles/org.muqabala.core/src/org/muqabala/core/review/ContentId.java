package org.muqabala.core.review;

import org.muqabala.core.text.Sha256;

/** Makes ids for annotations and replies out of what they say: the same words by the same person have the same id whenever they are read. */
public final class ContentId {

    private static final int DIGITS = 24;

    private ContentId() {
    }

    /**
     * An id of letters, digits and {@code -}.
     *
     * @param origin where it comes from, such as {@code docx}: letters and digits
     * @param contents what it is told from others by, in a fixed order
     */
    public static String of(String origin, Object... contents) {
        StringBuilder all = new StringBuilder();
        for (Object content : contents) {
            String text = content.toString();
            // with its length in front, no two lists of contents read the same
            all.append(text.length()).append(':').append(text);
        }
        return origin + "-" + Sha256.of(all.toString()).hex().substring(0, DIGITS);
    }
}
