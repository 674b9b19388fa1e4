package org.muqabala.ui.collation;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Lets the workspace see what was written to the disk behind its back. */
public final class RefreshJob extends WorkspaceJob {

    private final IResource resource;

    public RefreshJob(IResource resource) {
        super(resource.getName());
        this.resource = resource;
        setSystem(true);
        setRule(resource.getWorkspace().getRuleFactory().refreshRule(resource));
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        resource.refreshLocal(IResource.DEPTH_INFINITE, monitor);
        return Status.OK_STATUS;
    }
}
