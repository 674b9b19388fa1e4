package org.muqabala.ui.memory;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** One line in the status line of the window in front, for what concerns no single editor. */
final class WindowNotice {

    private WindowNotice() {
    }

    /** Shows the line soon. May be called on any thread; shows nothing where there is no window any more. */
    static void show(String line) {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            if (!display.isDisposed()) {
                display.asyncExec(() -> showInFront(line));
            }
        }
    }

    private static void showInFront(String line) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPart part = window == null || window.getActivePage() == null ? null : window.getActivePage().getActivePart();
        IStatusLineManager status = switch (part) {
            case IEditorPart editor -> editor.getEditorSite().getActionBars().getStatusLineManager();
            case IViewPart view -> view.getViewSite().getActionBars().getStatusLineManager();
            case null, default -> null;
        };
        if (status != null) {
            status.setMessage(line);
        }
    }
}
