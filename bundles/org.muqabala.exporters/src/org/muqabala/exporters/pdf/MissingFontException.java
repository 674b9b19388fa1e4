package org.muqabala.exporters.pdf;

import java.io.IOException;

/** No font of the wanted kind is on this machine. The message is for programmers; users are told in their own words. */
public final class MissingFontException extends IOException {

    private static final long serialVersionUID = 1;

    private final String family;

    /** @param family what was asked for; empty for any font with Arabic letters */
    MissingFontException(String family) {
        super(family.isEmpty() ? "no font with Arabic letters" : "no font " + family);
        this.family = family;
    }

    /** The family that was asked for; empty for any font with Arabic letters. */
    public String family() {
        return family;
    }
}
