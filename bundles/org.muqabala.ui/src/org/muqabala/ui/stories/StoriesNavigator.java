package org.muqabala.ui.stories;

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.actions.ActionGroup;
import org.eclipse.ui.navigator.CommonNavigator;

/** The view of all stories: projects and folders, their articles and reviews. Its content stands in {@code plugin.xml}. */
public final class StoriesNavigator extends CommonNavigator {

    public static final String ID = "org.muqabala.ui.stories";

    private static final String UNFOLDED = "unfolded";
    private static final String PATH = "path";

    @Override
    public void createPartControl(Composite parent) {
        EmptyStories stage = new EmptyStories(parent);
        super.createPartControl(stage.content());
        if (getCommonViewer().getLabelProvider() instanceof StyledCellLabelProvider labels) {
            // a mirrored tree that draws its own labels loses their images
            labels.setOwnerDrawEnabled(false);
        }
        getCommonViewer().addFilter(new HousekeepingFilter());
        stage.watch(getCommonViewer());
        unfoldAsBefore();
        // after the navigator's own listener, which counts in English only
        getCommonViewer().addPostSelectionChangedListener(event -> tell(event.getStructuredSelection()));
    }

    @Override
    public void saveState(IMemento state) {
        super.saveState(state);
        for (Object unfolded : getCommonViewer().getExpandedElements()) {
            if (unfolded instanceof IResource resource) {
                state.createChild(UNFOLDED).putString(PATH, resource.getFullPath().toString());
            }
        }
    }

    private void unfoldAsBefore() {
        if (memento != null) {
            IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
            Object[] unfolded = Arrays.stream(memento.getChildren(UNFOLDED)).map(each -> each.getString(PATH))
                    .filter(Objects::nonNull).map(root::findMember).filter(Objects::nonNull).toArray();
            getCommonViewer().setExpandedElements(unfolded);
        }
    }

    private void tell(IStructuredSelection selection) {
        String message = switch (selection.size()) {
            case 0 -> null;
            case 1 -> getNavigatorContentService().createCommonDescriptionProvider().getDescription(selection.getFirstElement());
            default -> NLS.bind(Messages.StoriesNavigator_selected, selection.size());
        };
        getViewSite().getActionBars().getStatusLineManager().setMessage(message);
    }

    @Override
    protected ActionGroup createCommonActionGroup() {
        return new NavigatorActions(this);
    }

    /** Opens the tree as far as the article and selects it. */
    public void reveal(IResource article) {
        getCommonViewer().setSelection(new StructuredSelection(article), true);
    }
}
