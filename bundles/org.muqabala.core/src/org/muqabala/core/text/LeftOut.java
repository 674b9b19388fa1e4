package org.muqabala.core.text;

import java.util.Objects;

/**
 * A part of a file that was not read with the article.
 *
 * @param kind what it is
 * @param name what its file calls it; may be empty
 */
public record LeftOut(Kind kind, String name) {

    /** What can be left out. */
    public enum Kind {
        /** A file that is attached to a mail. */
        ATTACHMENT,
        /** Another article of a message that brings several. */
        ARTICLE,
        /** What Muqabala itself wrote around the text of a document that it made; its words are the name. */
        SUMMARY
    }

    /** Whether somebody may miss it. */
    public boolean isLoss() {
        return kind != Kind.SUMMARY;
    }

    public LeftOut {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
    }
}
