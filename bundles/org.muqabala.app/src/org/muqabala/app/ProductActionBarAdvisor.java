package org.muqabala.app;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** Says in which order toolbars stand; what is on them and in the menus is said in {@code plugin.xml}. */
final class ProductActionBarAdvisor extends ActionBarAdvisor {

    /** Where {@code plugin.xml} puts the buttons for saving and undoing. */
    private static final String EDIT_GROUP = "org.muqabala.app.editGroup";

    ProductActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    /** What the commands of the menu need an action for. */
    @Override
    protected void makeActions(IWorkbenchWindow window) {
        register(ActionFactory.BACKWARD_HISTORY.create(window));
        register(ActionFactory.FORWARD_HISTORY.create(window));
    }

    @Override
    protected void fillCoolBar(ICoolBarManager coolBar) {
        coolBar.add(new GroupMarker(EDIT_GROUP));
        coolBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }
}
