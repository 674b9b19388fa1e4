package org.muqabala.ui.collation;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Finds the two articles of a collation again when the workbench is restored. */
public final class CollationInputFactory implements IElementFactory {

    static final String ID = "org.muqabala.ui.collationInputFactory";

    private static final String A = "a";
    private static final String B = "b";

    static void save(CollationInput input, IMemento memento) {
        memento.putString(A, input.a().getFullPath().toPortableString());
        memento.putString(B, input.b().getFullPath().toPortableString());
    }

    @Override
    public IAdaptable createElement(IMemento memento) {
        IFile a = file(memento.getString(A));
        IFile b = file(memento.getString(B));
        return a == null || b == null ? null : new CollationInput(a, b);
    }

    private static IFile file(String path) {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        IPath full = path == null ? IPath.EMPTY : IPath.fromPortableString(path);
        return full.segmentCount() < 2 ? null : root.getFile(full);
    }
}
