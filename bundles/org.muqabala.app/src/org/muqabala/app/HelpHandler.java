package org.muqabala.app;

import java.io.IOException;
import java.net.URL;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Opens the help page, which comes with the product, in the user's browser. */
public final class HelpHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            URL page = FileLocator.toFileURL(HelpHandler.class.getResource(page()));
            PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(page);
        } catch (IOException | PartInitException e) {
            throw new ExecutionException(Messages.HelpHandler_noBrowser, e);
        }
        return null;
    }

    private static String page() {
        return Platform.getNL().startsWith("ar") ? "/help/help_ar.html" : "/help/help.html";
    }
}
