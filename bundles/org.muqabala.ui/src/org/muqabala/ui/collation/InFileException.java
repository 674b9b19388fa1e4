package org.muqabala.ui.collation;

import java.io.IOException;

/** A problem with a file, together with what the user calls the file. */
final class InFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;

    InFileException(String file, IOException cause) {
        super(file + ": " + cause.getMessage(), cause);
        this.file = file;
    }

    String file() {
        return file;
    }

    @Override
    public synchronized IOException getCause() {
        return (IOException) super.getCause();
    }
}
