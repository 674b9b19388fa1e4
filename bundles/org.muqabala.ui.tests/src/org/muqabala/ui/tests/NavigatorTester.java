package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Event;
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

    /** Waits until what the tree shows for the resource is as wanted. */
    void waitForLabel(IResource resource, Predicate<String> wanted) {
        view.getCommonViewer().expandToLevel(resource.getParent(), 1);
        EventLoop.waitFor("the label of " + resource.getName(),
                () -> view.getCommonViewer().testFindItem(resource) instanceof TreeItem item && wanted.test(item.getText()),
                () -> labelsBelow(resource.getParent()));
    }

    /** What the context menu offers for the selection. */
    List<String> contextMenu() {
        return new MenuTester(tree().getMenu()).labels();
    }

    /** What a menu in the context menu offers for the selection. */
    List<String> contextMenu(String submenu) {
        return new MenuTester(tree().getMenu()).opened(submenu, MenuTester::labels);
    }

    /** Chooses an item of a menu in the context menu. */
    void chooseInContextMenu(String submenu, String item) {
        new MenuTester(tree().getMenu()).opened(submenu, menu -> menu.choose(item));
        EventLoop.settle();
    }

    /** Copies a file as the system's file manager does. */
    NavigatorTester copyOutside(Path file) {
        Clipboard clipboard = new Clipboard(tree().getDisplay());
        clipboard.setContents(new Object[] { new String[] { file.toString() } }, new Transfer[] { FileTransfer.getInstance() });
        clipboard.dispose();
        tree().setFocus();
        EventLoop.settle();
        return this;
    }

    /** Whether what is transferred so can be dropped on the tree. */
    boolean takes(Transfer transfer) {
        return tree().getData(DND.DROP_TARGET_KEY) instanceof DropTarget target && List.of(target.getTransfer()).contains(transfer);
    }

    /** Clicks twice on what is selected. */
    NavigatorTester doubleClick() {
        Event event = new Event();
        event.item = tree().getSelection()[0];
        tree().notifyListeners(SWT.DefaultSelection, event);
        EventLoop.settle();
        return this;
    }

    Tree tree() {
        return view.getCommonViewer().getTree();
    }
}
