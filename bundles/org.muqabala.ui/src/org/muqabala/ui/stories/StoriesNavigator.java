package org.muqabala.ui.stories;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.actions.ActionGroup;
import org.eclipse.ui.navigator.CommonNavigator;

/** The view of all stories: projects and folders, their articles and reviews. Its content stands in {@code plugin.xml}. */
public final class StoriesNavigator extends CommonNavigator {

    public static final String ID = "org.muqabala.ui.stories";

    @Override
    public void createPartControl(Composite parent) {
        EmptyStories stage = new EmptyStories(parent);
        super.createPartControl(stage.content());
        if (getCommonViewer().getLabelProvider() instanceof StyledCellLabelProvider labels) {
            // a mirrored tree that draws its own labels loses their images
            labels.setOwnerDrawEnabled(false);
        }
        stage.watch(getCommonViewer());
        // after the navigator's own listener, which counts in English only
        getCommonViewer().addPostSelectionChangedListener(event -> tell(event.getStructuredSelection()));
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
