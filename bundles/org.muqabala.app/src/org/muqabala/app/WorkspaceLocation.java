package org.muqabala.app;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;

/** The folder that holds the desk's stories; one running workbench owns it at a time. */
final class WorkspaceLocation {

    private final Location location;

    private WorkspaceLocation(Location location) {
        this.location = location;
    }

    static WorkspaceLocation ofPlatform() {
        return new WorkspaceLocation(Platform.getInstanceLocation());
    }

    /** Takes the folder for this workbench, or tells the user why that cannot be and returns false. */
    boolean acquire() throws IOException {
        if (!location.isSet()) {
            location.set(defaultFolder(), false);
        }
        try {
            if (location.lock()) {
                return true;
            }
            tell(NLS.bind(Messages.WorkspaceLocation_inUse, folder()));
        } catch (IOException e) {
            ILog.of(WorkspaceLocation.class).error("workspace folder cannot be used: " + folder(), e);
            tell(NLS.bind(Messages.WorkspaceLocation_notWritable, folder()));
        }
        return false;
    }

    void release() {
        location.release();
    }

    private static URL defaultFolder() throws IOException {
        return Path.of(System.getProperty("user.home"), "Muqabala").toUri().toURL();
    }

    private String folder() {
        return new File(location.getURL().getPath()).getPath();
    }

    private static void tell(String message) {
        MessageDialog.openError(null, Messages.WorkspaceLocation_title, message);
    }
}
