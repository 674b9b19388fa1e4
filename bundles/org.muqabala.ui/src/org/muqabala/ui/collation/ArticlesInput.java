package org.muqabala.ui.collation;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.View;

/** Two versions to be collated of which there is no review yet. */
public sealed interface ArticlesInput extends CollatedInput permits CollationInput, HistoryInput {

    /** The file that the version is read from, or was once. */
    IFile file(Side side);

    /** Which version of a file with tracked changes. */
    View view(Side side);

    /** Whether the version is what its file holds now, and so follows it. */
    boolean isPresent(Side side);

    @Override
    default IPath home() {
        return file(Side.B).getParent().getFullPath();
    }
}
