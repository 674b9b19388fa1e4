package org.muqabala.core.spi;

import java.io.IOException;

/** What somebody chose for an option of an export is none of what there is, so that nothing was written. */
public final class BadOptionException extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param message what was chosen and what to choose instead, in the user's language */
    public BadOptionException(String message, Throwable cause) {
        super(message, cause);
    }
}
