package org.muqabala.app;

import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.muqabala.ui.stories.ArticleDrop;

/** Shapes the product's window; its menus and toolbar stand in {@code plugin.xml}. */
final class ProductWindowAdvisor extends WorkbenchWindowAdvisor {

    ProductWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ProductActionBarAdvisor(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setTitle(Messages.ProductWindowAdvisor_title);
        configurer.setInitialSize(new Point(1440, 900));
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
        configurer.addEditorAreaTransfer(FileTransfer.getInstance());
        configurer.configureEditorAreaDropListener(new ArticleDrop(configurer.getWindow()::getActivePage));
    }

    @Override
    public void postWindowOpen() {
        PlatformActionSets.hideIn(getWindowConfigurer().getWindow());
        FirstStart firstStart = new FirstStart();
        if (firstStart.isDue()) {
            firstStart.greet(getWindowConfigurer().getWindow().getActivePage());
        }
    }
}
