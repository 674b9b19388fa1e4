package org.muqabala.app;

import java.util.List;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;

/** Keeps buttons of the platform that a news desk has no use for off the toolbar, also when the layout is restored. */
final class PlatformActionSets extends PerspectiveAdapter {

    private static final List<String> UNWANTED = List.of(
            "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
            "org.eclipse.ui.edit.text.actionSet.navigation",
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
            "org.eclipse.ui.edit.text.actionSet.presentation",
            "org.eclipse.ui.NavigateActionSet",
            "org.eclipse.ui.WorkingSetActionSet",
            "org.eclipse.ui.WorkingSetModificationActionSet",
            "org.eclipse.ui.actionSet.keyBindings",
            "org.eclipse.ui.actionSet.openFiles",
            "org.eclipse.team.ui.actionSet");

    static void hideIn(IWorkbenchWindow window) {
        PlatformActionSets sets = new PlatformActionSets();
        window.addPerspectiveListener(sets);
        sets.hide(window.getActivePage());
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        hide(page);
    }

    @Override
    public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective, String change) {
        if (IWorkbenchPage.CHANGE_RESET_COMPLETE.equals(change)) {
            hide(page);
        }
    }

    private void hide(IWorkbenchPage page) {
        UNWANTED.forEach(page::hideActionSet);
    }
}
