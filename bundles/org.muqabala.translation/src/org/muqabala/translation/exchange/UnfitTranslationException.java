package org.muqabala.translation.exchange;

import java.io.IOException;

/** A translation cannot be written into the file that it belongs to, as one segment of it breaks the rules of the file's format. */
public final class UnfitTranslationException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int segment;
    private final String code;

    /**
     * @param segment its number, from 0
     * @param code the sign of an inline code that must stay and that the translation lacks; empty if its codes only stand wrongly
     */
    public UnfitTranslationException(int segment, String code, IOException cause) {
        super("segment " + segment + " lacks or misplaces codes " + code, cause);
        this.segment = segment;
        this.code = code;
    }

    /** Its number, from 0. */
    public int segment() {
        return segment;
    }

    /** The sign of a code that must stay and is not there; empty if all are there. */
    public String code() {
        return code;
    }

    /** The same, for somebody who counts the segments otherwise. */
    public UnfitTranslationException numbered(int other) {
        return new UnfitTranslationException(other, code, (IOException) getCause());
    }
}
