package org.muqabala.core.text;

/**
 * How an article came to be read from its file: enough to read it again in the same way.
 *
 * @param importer id of the importer, such as {@code text}
 * @param charset name of the character set that was used, or empty where the format fixes it
 * @param charsetConfidence between 0 and 1; 1 where the file or the user said so
 * @param sha256 SHA-256 of the file's bytes, 64 lower-case hexadecimal digits; empty for text that never was a file
 */
public record Reading(String importer, String charset, double charsetConfidence, String sha256) {

    /** The reading of text that was typed or pasted. */
    public static final Reading TYPED = new Reading("typed", "", 1, "");
}
