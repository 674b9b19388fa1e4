package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.muqabala.ui.stories.StoriesNavigator;

/** The Stories view. */
final class NavigatorTester {

    private final StoriesNavigator view;

    NavigatorTester(WorkbenchTester workbench) {
        try {
            view = assertInstanceOf(StoriesNavigator.class, workbench.page().showView(StoriesNavigator.ID));
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    NavigatorTester select(IResource... resources) {
        view.getCommonViewer().setSelection(new StructuredSelection(resources), true);
        EventLoop.waitFor("the selection", () -> view.getCommonViewer().getStructuredSelection().size() == resources.length);
        return this;
    }

    /** What the tree shows below the story, unfolded. */
    List<String> labelsBelow(IResource story) {
        view.getCommonViewer().expandToLevel(story, 1);
        TreeItem[] items = tree().getItems();
        return Arrays.stream(items).filter(item -> item.getData().equals(story))
                .flatMap(item -> Arrays.stream(item.getItems())).map(TreeItem::getText).toList();
    }

    Tree tree() {
        return view.getCommonViewer().getTree();
    }
}
