package org.muqabala.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** Says what Muqabala is, in which version, and under which licence. */
public final class AboutHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Version version = FrameworkUtil.getBundle(AboutHandler.class).getVersion();
        MessageDialog.openInformation(HandlerUtil.getActiveShell(event), Messages.AboutHandler_title,
                NLS.bind(Messages.AboutHandler_text, version));
        return null;
    }
}
