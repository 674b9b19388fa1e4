package org.muqabala.core.text;

import java.util.Objects;

/**
 * How an article came to be read from its file: enough to read it again in the same way.
 *
 * @param importer id of the importer, such as {@code text} or {@code docx}
 * @param version version of the importer; empty where it was not kept
 * @param charset name of the character set that was used, or empty where the format fixes it
 * @param charsetConfidence between 0 and 1; 1 where the file or the user said so
 * @param view which version of a file with tracked changes
 * @param sha256 SHA-256 of the file's bytes, 64 lower-case hexadecimal digits; empty for text that never was a file
 */
public record Reading(String importer, String version, String charset, double charsetConfidence, View view, String sha256) {

    /** The reading of text that was typed or pasted. */
    public static final Reading TYPED = new Reading("typed", "", 1, "");

    public Reading {
        Objects.requireNonNull(importer);
        Objects.requireNonNull(version);
        Objects.requireNonNull(charset);
        Objects.requireNonNull(view);
        Objects.requireNonNull(sha256);
    }

    /** The reading of a file that has one version only, by an importer whose version does not matter. */
    public Reading(String importer, String charset, double charsetConfidence, String sha256) {
        this(importer, "", charset, charsetConfidence, View.FINAL, sha256);
    }

    /** The same reading of a file of that hash. */
    public Reading withSha256(String hash) {
        return new Reading(importer, version, charset, charsetConfidence, view, hash);
    }
}
