package org.muqabala.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * An annotation that could not be read while the rest of its review could.
 *
 * @param file the annotation's file, relative to the review's folder
 * @param kind what is wrong
 * @param detail the word or number at fault; may be empty
 * @param movedTo where the file was set aside, relative to the review's folder; empty if it could not be moved and is still
 *     where it was
 */
public record ReviewProblem(Path file, Kind kind, String detail, Optional<Path> movedTo) {

    /** What is wrong with an annotation's file. */
    public enum Kind {
        /** No JSON object, or larger than an annotation can be. */
        NOT_JSON,
        /** A field is missing or holds something else than it should. */
        FIELD,
        /** A kind of annotation that this version does not know. */
        UNKNOWN_KIND,
        /** A place that the text has not got. */
        OUTSIDE_TEXT,
        /** The file system does not let it be read. */
        UNREADABLE,
        /** The file's name does not go with the annotation's id. */
        MISNAMED
    }
}
