package org.muqabala.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of a review that could not be used while the rest of the review could.
 *
 * @param file the file, relative to the review's folder
 * @param kind what is wrong
 * @param detail the word or number at fault; may be empty
 * @param movedTo where what stood in the file was set aside, relative to the review's folder; empty if it is still where it was
 */
public record ReviewProblem(Path file, Kind kind, String detail, Optional<Path> movedTo) {

    /** What is wrong with a file. */
    public enum Kind {
        /** No JSON object, or larger than such a file can be. */
        NOT_JSON,
        /** A field is missing or holds something else than it should. */
        FIELD,
        /** A kind of annotation that this version does not know: a later one may have written it. */
        UNKNOWN_KIND,
        /** A place that the text has not got. */
        OUTSIDE_TEXT,
        /** The file system does not let it be read. */
        UNREADABLE,
        /** The file's name does not go with the id in it. */
        MISNAMED,
        /** A symbolic link, which may lead anywhere: what it leads to is neither read nor written. */
        LINK,
        /** None of the review's files, in one of its folders. */
        STRANGE,
        /** The translation of a segment that somebody else wrote while another was being made. */
        WRITTEN_MEANWHILE;

        /** Whether a file of that kind is of use to nobody, so that saving may set it aside. */
        boolean isBroken() {
            return switch (this) {
                case NOT_JSON, FIELD, OUTSIDE_TEXT, MISNAMED, LINK -> true;
                case UNKNOWN_KIND, UNREADABLE, STRANGE, WRITTEN_MEANWHILE -> false;
            };
        }
    }
}
