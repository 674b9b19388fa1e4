package org.muqabala.translation.memory;

import java.io.IOException;
import java.nio.file.Path;

/** Another process has the folder of a translation memory open. */
public final class OccupiedMemoryException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path folder;

    OccupiedMemoryException(Path folder, IOException cause) {
        super("translation memory in use: " + folder, cause);
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }
}
