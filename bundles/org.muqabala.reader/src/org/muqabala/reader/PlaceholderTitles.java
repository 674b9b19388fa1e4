package org.muqabala.reader;

import java.util.Locale;
import java.util.Set;

/** What programs write for the title of a document that nobody gave one. */
public final class PlaceholderTitles {

    private static final Set<String> KNOWN = Set.of("unknown title", "- no title specified", "no title specified", "untitled", "untitled document");

    private PlaceholderTitles() {
    }

    /** The title; empty where it is a placeholder. */
    public static String without(String title) {
        return KNOWN.contains(title.strip().toLowerCase(Locale.ROOT)) ? "" : title;
    }
}
