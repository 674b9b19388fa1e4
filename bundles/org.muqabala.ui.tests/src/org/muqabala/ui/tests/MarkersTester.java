package org.muqabala.ui.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;

/** The platform's view of markers. */
final class MarkersTester {

    private static final String ID = "org.eclipse.ui.views.AllMarkersView";

    private final WorkbenchTester workbench;
    private final IViewPart view;

    MarkersTester(WorkbenchTester workbench) throws PartInitException {
        this.workbench = workbench;
        view = workbench.page().showView(ID);
    }

    /** Selects the last marker of a type that the view shows, as a click does. */
    IMarker selectLast(String type) {
        workbench.page().activate(view);
        EventLoop.waitFor("the markers", () -> !shown(type).isEmpty());
        List<TreeItem> items = shown(type);
        tree().setSelection(items.get(items.size() - 1));
        Event event = new Event();
        event.item = items.get(items.size() - 1);
        tree().notifyListeners(SWT.Selection, event);
        EventLoop.settle();
        return Adapters.adapt(((IStructuredSelection) view.getSite().getSelectionProvider().getSelection()).getFirstElement(), IMarker.class);
    }

    List<String> contextMenu() {
        return new MenuTester(tree().getMenu()).labels();
    }

    void close() {
        workbench.page().hideView(view);
    }

    private List<TreeItem> shown(String type) {
        List<TreeItem> found = new ArrayList<>();
        for (TreeItem group : tree().getItems()) {
            if (!group.getExpanded()) {
                Event event = new Event();
                event.item = group;
                tree().notifyListeners(SWT.Expand, event);
                group.setExpanded(true);
            }
            for (TreeItem item : group.getItems()) {
                if (item.getData() != null && isOf(type, Adapters.adapt(item.getData(), IMarker.class))) {
                    found.add(item);
                }
            }
        }
        return found;
    }

    private static boolean isOf(String type, IMarker marker) {
        try {
            return marker != null && marker.exists() && type.equals(marker.getType());
        } catch (CoreException e) {
            return false;
        }
    }

    private Tree tree() {
        return ShellTester.controls(workbench.shell()).filter(Tree.class::isInstance).map(Tree.class::cast)
                .filter(tree -> tree.getColumnCount() > 1 && tree.isVisible()).findFirst().orElseThrow();
    }
}
