package org.muqabala.ui.stories;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionGroup;

/** The navigator's own two buttons: fold the tree, and follow the editor. */
final class NavigatorActions extends ActionGroup {

    private final StoriesNavigator navigator;

    NavigatorActions(StoriesNavigator navigator) {
        this.navigator = navigator;
    }

    @Override
    public void fillActionBars(IActionBars bars) {
        IToolBarManager toolBar = bars.getToolBarManager();
        toolBar.add(collapse());
        toolBar.add(follow());
    }

    private IAction collapse() {
        Action action = new Action(Messages.NavigatorActions_collapse) {
            @Override
            public void run() {
                navigator.getCommonViewer().collapseAll();
            }
        };
        return shown(action, Messages.NavigatorActions_collapse, ISharedImages.IMG_ELCL_COLLAPSEALL);
    }

    private IAction follow() {
        Action action = new Action(Messages.NavigatorActions_follow, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                navigator.setLinkingEnabled(isChecked());
            }
        };
        action.setChecked(navigator.isLinkingEnabled());
        return shown(action, Messages.NavigatorActions_follow, ISharedImages.IMG_ELCL_SYNCED);
    }

    private static IAction shown(Action action, String toolTip, String image) {
        action.setToolTipText(toolTip);
        action.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
        return action;
    }
}
