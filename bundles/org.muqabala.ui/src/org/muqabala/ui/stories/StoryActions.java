package org.muqabala.ui.stories;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.BaseSelectionListenerAction;
import org.eclipse.ui.actions.DeleteResourceAction;
import org.eclipse.ui.actions.OpenWithMenu;
import org.eclipse.ui.actions.RefreshAction;
import org.eclipse.ui.actions.RenameResourceAction;
import org.eclipse.ui.dialogs.PropertyDialogAction;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;
import org.eclipse.ui.navigator.ICommonActionExtensionSite;
import org.eclipse.ui.navigator.ICommonMenuConstants;
import org.eclipse.ui.navigator.ICommonViewerWorkbenchSite;

/**
 * Carries out the platform's commands on what is selected in the navigator. The menu that shows them stands mostly in
 * {@code plugin.xml}, in the language of the interface.
 */
public final class StoryActions extends CommonActionProvider {

    private IWorkbenchPage page;
    private BaseSelectionListenerAction open;
    private BaseSelectionListenerAction copy;
    private BaseSelectionListenerAction paste;
    private BaseSelectionListenerAction delete;
    private BaseSelectionListenerAction rename;
    private BaseSelectionListenerAction refresh;
    private PropertyDialogAction properties;

    @Override
    public void init(ICommonActionExtensionSite site) {
        super.init(site);
        ICommonViewerWorkbenchSite workbench = (ICommonViewerWorkbenchSite) site.getViewSite();
        IShellProvider shell = workbench.getSite();
        page = workbench.getPage();
        open = new OpenStoryAction(page);
        copy = new CopyStoriesAction();
        paste = new PasteStoriesAction(shell);
        delete = new DeleteResourceAction(shell);
        rename = new RenameResourceAction(shell);
        refresh = new RefreshAction(shell);
        properties = new PropertyDialogAction(shell, workbench.getSelectionProvider());
        copy.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
        paste.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_PASTE);
        delete.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_DELETE);
        rename.setActionDefinitionId(IWorkbenchCommandConstants.FILE_RENAME);
        refresh.setActionDefinitionId(IWorkbenchCommandConstants.FILE_REFRESH);
        properties.setActionDefinitionId(IWorkbenchCommandConstants.FILE_PROPERTIES);
    }

    @Override
    public void fillActionBars(IActionBars actionBars) {
        IStructuredSelection selection = (IStructuredSelection) getContext().getSelection();
        offer(actionBars, ICommonActionConstants.OPEN, open, selection);
        offer(actionBars, ActionFactory.COPY.getId(), copy, selection);
        offer(actionBars, ActionFactory.PASTE.getId(), paste, selection);
        offer(actionBars, ActionFactory.DELETE.getId(), delete, selection);
        offer(actionBars, ActionFactory.RENAME.getId(), rename, selection);
        offer(actionBars, ActionFactory.REFRESH.getId(), refresh, selection);
        properties.selectionChanged(selection);
        // there is a page for one thing, and none for several
        properties.setEnabled(properties.isEnabled() && selection.size() == 1);
        actionBars.setGlobalActionHandler(ActionFactory.PROPERTIES.getId(), properties);
    }

    @Override
    public void fillContextMenu(IMenuManager menu) {
        IStructuredSelection selection = (IStructuredSelection) getContext().getSelection();
        open.selectionChanged(selection);
        menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, open);
        if (selection.size() == 1 && selection.getFirstElement() instanceof IFile article) {
            MenuManager editors = new MenuManager(Messages.StoryActions_openWith, ICommonMenuConstants.GROUP_OPEN_WITH);
            editors.add(new OpenWithMenu(page, article));
            menu.appendToGroup(ICommonMenuConstants.GROUP_OPEN, editors);
        }
    }

    private static void offer(IActionBars bars, String id, BaseSelectionListenerAction action, IStructuredSelection selection) {
        action.selectionChanged(selection);
        bars.setGlobalActionHandler(id, action);
    }
}
