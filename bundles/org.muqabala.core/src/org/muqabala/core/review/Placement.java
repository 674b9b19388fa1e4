package org.muqabala.core.review;

import java.util.Locale;

import org.muqabala.core.text.Span;

/** Where an anchor's place is in a text other than the one that it was made on. */
public sealed interface Placement {

    /** By what a place was found. */
    enum Method {
        /** The old text was read against the new one, and its words stand there. */
        ALIGNMENT,
        /** Its words stand in the new text once, and nowhere else. */
        QUOTE,
        /** Words much like them stand there, and none nearly as like elsewhere. */
        LIKENESS,
        /** Somebody showed it. */
        HAND;

        /** The name in files: lower case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException if there is no such method */
        public static Method ofId(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * The place is there.
     *
     * @param span where; empty only if the anchor's is
     * @param quote the text there
     * @param method how it was found
     * @param likeness how much of the quote stands there still, from 0 to 1
     */
    record Placed(Span span, String quote, Method method, double likeness) implements Placement {
    }

    /** The place is not there, or cannot be told from others. */
    record Orphan() implements Placement {
    }
}
