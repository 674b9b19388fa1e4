package org.muqabala.ui.stories;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.navigator.CommonViewer;
import org.muqabala.ui.UiThread;

/** Stands in for the tree of stories while there are none, and says how to get some. */
final class EmptyStories {

    private static final int MARGIN = 14;

    private final Composite stage;
    private final StackLayout stack = new StackLayout();
    private final Control hint;
    private final Composite content;

    EmptyStories(Composite parent) {
        stage = new Composite(parent, SWT.NONE);
        stage.setLayout(stack);
        hint = hint(stage);
        content = new Composite(stage, SWT.NONE);
        content.setLayout(new FillLayout());
    }

    /** Where the tree belongs. */
    Composite content() {
        return content;
    }

    /** Shows the tree or the hint as stories come and go, until the tree is disposed. */
    void watch(CommonViewer tree) {
        UiThread ui = new UiThread(stage);
        IResourceChangeListener listener = event -> ui.run(this::choose);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE);
        tree.getControl().addDisposeListener(event -> ResourcesPlugin.getWorkspace().removeResourceChangeListener(listener));
        choose();
    }

    private void choose() {
        Control chosen = ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0 ? hint : content;
        if (stack.topControl != chosen) {
            stack.topControl = chosen;
            stage.layout();
        }
    }

    private static Control hint(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        page.setLayout(layout);
        Label label = new Label(page, SWT.WRAP);
        label.setText(Messages.EmptyStories_hint);
        label.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        return page;
    }
}
