package org.muqabala.core.text;

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
public record Facts(String headline, String dateline, String date, String source, String language) {

    /** A file that says nothing. */
    public static final Facts NONE = new Facts("", "", "", "", "");

    public Facts {
        Objects.requireNonNull(headline);
        Objects.requireNonNull(dateline);
        Objects.requireNonNull(date);
        Objects.requireNonNull(source);
        Objects.requireNonNull(language);
    }
}
