package org.muqabala.store;

import java.util.regex.Pattern;

import org.muqabala.core.text.Sha256;

/**
 * The file name of an annotation: its id, if that is a safe and distinct name on every file system, else the id's hash. Thus
 * ids that differ in case alone, that a system reserves or that are too long keep files of their own.
 */
final class AnnotationFileName {

    static final String SUFFIX = ".json";

    private static final Pattern SAFE = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]|hash-.*");

    private AnnotationFileName() {
    }

    static String of(String id) {
        if (SAFE.matcher(id).matches() && !RESERVED.matcher(id).matches()) {
            return id + SUFFIX;
        }
        return "hash-" + Sha256.of(id).hex() + SUFFIX;
    }
}
