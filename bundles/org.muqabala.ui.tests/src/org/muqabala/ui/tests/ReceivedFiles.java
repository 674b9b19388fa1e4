package org.muqabala.ui.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** Files as a desk receives them, in a project of their own. */
final class ReceivedFiles {

    private ReceivedFiles() {
    }

    /** A copy of one of the files that the reader's tests read, named as there: "tracked/wire.doc". */
    static IFile fixture(String name) throws CoreException, IOException {
        Path path = Path.of(System.getProperty("muqabala.fixtures"), name);
        return file(path.getFileName().toString(), Files.readAllBytes(path));
    }

    /** The file of that name with these bytes, in no encoding that somebody chose. */
    static IFile file(String name, byte[] bytes) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("قراءات");
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
        IFile file = project.getFile(name);
        if (file.exists()) {
            file.setCharset(null, null);
            file.setContents(new ByteArrayInputStream(bytes), true, false, null);
        } else {
            file.create(new ByteArrayInputStream(bytes), true, null);
        }
        return file;
    }
}
