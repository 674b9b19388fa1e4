package org.muqabala.ui.collation;

import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorInput;

/** What a collation editor opens: two articles, a review of them, or work on one that was never saved. */
public sealed interface CollatedInput extends IEditorInput permits ArticlesInput, ReviewInput, RecoveredInput {

    /** Full path of the container that the user would look for the review or an export of it in. */
    IPath home();
}
