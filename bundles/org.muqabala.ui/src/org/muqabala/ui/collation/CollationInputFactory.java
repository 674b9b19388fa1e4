package org.muqabala.ui.collation;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.muqabala.core.text.View;

/** Finds the two articles of a collation again when the workbench is restored. */
public final class CollationInputFactory implements IElementFactory {

    static final String ID = "org.muqabala.ui.collationInputFactory";

    private static final String A = "a";
    private static final String B = "b";
    private static final String VIEW_OF_A = "viewA";
    private static final String VIEW_OF_B = "viewB";

    static void save(CollationInput input, IMemento memento) {
        memento.putString(A, input.a().getFullPath().toPortableString());
        memento.putString(B, input.b().getFullPath().toPortableString());
        memento.putString(VIEW_OF_A, input.viewA().name());
        memento.putString(VIEW_OF_B, input.viewB().name());
    }

    @Override
    public IAdaptable createElement(IMemento memento) {
        IFile a = file(memento.getString(A));
        IFile b = file(memento.getString(B));
        return a == null || b == null ? null : new CollationInput(a, view(memento, VIEW_OF_A), b, view(memento, VIEW_OF_B));
    }

    private static View view(IMemento memento, String key) {
        return View.ORIGINAL.name().equals(memento.getString(key)) ? View.ORIGINAL : View.FINAL;
    }

    private static IFile file(String path) {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        IPath full = path == null ? IPath.EMPTY : IPath.fromPortableString(path);
        return full.segmentCount() < 2 ? null : root.getFile(full);
    }
}
