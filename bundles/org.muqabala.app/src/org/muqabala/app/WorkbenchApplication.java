package org.muqabala.app;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.muqabala.ui.bidi.WholeChoices;

/** The application that opens the workbench; ends when its last window is closed. */
public final class WorkbenchApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Display display = PlatformUI.createDisplay();
        WholeChoices.install(display);
        try {
            WorkspaceLocation workspace = WorkspaceLocation.ofPlatform();
            if (!workspace.acquire()) {
                return EXIT_OK;
            }
            try {
                int result = PlatformUI.createAndRunWorkbench(display, new ProductWorkbenchAdvisor());
                return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
            } finally {
                workspace.release();
            }
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
