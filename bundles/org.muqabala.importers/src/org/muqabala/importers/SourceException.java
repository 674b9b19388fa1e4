package org.muqabala.importers;

import java.io.IOException;

/** The file itself could not be read on its way to the reader: no fault of the reader's. */
final class SourceException extends IOException {

    private static final long serialVersionUID = 1L;

    SourceException(IOException cause) {
        super(cause);
    }

    @Override
    public synchronized IOException getCause() {
        return (IOException) super.getCause();
    }
}
