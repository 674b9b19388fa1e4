package org.muqabala.reader;

import java.util.Objects;

/**
 * What a file says of its article outside of the text; each is empty where the file says nothing.
 *
 * @param headline the title
 * @param dateline the place of the report
 * @param date when it was published, in ISO 8601 as far as the file says it
 * @param source the agency, site or author
 * @param language BCP 47 tag
 */
public record FoundFacts(String headline, String dateline, String date, String source, String language) {

    /** A file that says nothing. */
    public static final FoundFacts NONE = new FoundFacts("", "", "", "", "");

    public FoundFacts {
        Objects.requireNonNull(headline);
        Objects.requireNonNull(dateline);
        Objects.requireNonNull(date);
        Objects.requireNonNull(source);
        Objects.requireNonNull(language);
    }
}
