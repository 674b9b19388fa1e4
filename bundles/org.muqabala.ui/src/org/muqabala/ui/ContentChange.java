package org.muqabala.ui;

import java.util.stream.Stream;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResourceDelta;

/** Tells what changes a folder's files from what only stands on them, as markers do: those who mark what they find would look for ever. */
public final class ContentChange {

    private ContentChange() {
    }

    /** Whether a file came, went, or holds something else; in a folder, any file within it. */
    public static boolean isIn(IResourceDelta delta) {
        if (delta.getKind() != IResourceDelta.CHANGED) {
            return true;
        }
        return delta.getResource() instanceof IFolder ? Stream.of(delta.getAffectedChildren()).anyMatch(ContentChange::isIn)
                : (delta.getFlags() & IResourceDelta.CONTENT) != 0;
    }
}
