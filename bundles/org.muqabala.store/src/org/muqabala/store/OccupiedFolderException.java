package org.muqabala.store;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A review is to be saved where something else is already. Nothing was written. */
public final class OccupiedFolderException extends FileSystemException {

    private static final long serialVersionUID = 1L;

    private final boolean review;

    /** @param review whether the something is a review (that this store has not opened) */
    public OccupiedFolderException(Path folder, boolean review) {
        super(folder.toString(), null, review ? "another review is here" : "something that is no review is here");
        this.review = review;
    }

    public boolean isReview() {
        return review;
    }
}
