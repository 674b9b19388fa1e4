package org.muqabala.translation.doubt;

import java.util.Locale;

/** Why words of a translation are taken for the rendering of words that changed; the surest first. */
public enum Reason {
    /** A weekday or month. */
    DAY,
    /** A number of the same value. */
    NUMBER,
    /** A name as the desk spells it. */
    NAME,
    /** A term as the desk renders it. */
    TERM,
    /** The only denial of both sides. */
    DENIAL,
    /** A name that is not in the glossary, and sounds like it. */
    SOUND,
    /** A word that stands where the other does in the whole article, and nowhere else. */
    PAIR,
    /** The marks of a quotation that is none any more. */
    QUOTATION;

    /** The name in message files: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
