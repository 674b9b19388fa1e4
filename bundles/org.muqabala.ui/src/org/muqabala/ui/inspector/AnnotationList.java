package org.muqabala.ui.inspector;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.muqabala.core.review.Annotation;

/** What was said about the target, each annotation with what can be done with it. */
final class AnnotationList extends Composite {

    private final AnnotationActions actions;
    private final Runnable resized;
    /** What is being written and not sent yet, by the ids of the annotations: showing the list anew loses none. */
    private final Map<String, String> replies = new HashMap<>();
    private List<Annotation> shown = List.of();

    /** @param resized called when an entry needs more room or less */
    AnnotationList(Composite parent, AnnotationActions actions, Runnable resized) {
        super(parent, SWT.NONE);
        this.actions = actions;
        this.resized = resized;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
    }

    void show(List<Annotation> annotations) {
        shown = annotations;
        for (Control child : getChildren()) {
            child.dispose();
        }
        for (Annotation annotation : annotations) {
            new AnnotationEntry(this, annotation, actions, replies, this::changed).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        }
        ((GridData) getLayoutData()).exclude = annotations.isEmpty();
        setVisible(!annotations.isEmpty());
    }

    /** A field for a reply was opened or put away. */
    private void changed() {
        show(shown);
        resized.run();
        Arrays.stream(getChildren()).map(AnnotationEntry.class::cast).forEach(AnnotationEntry::focusReply);
    }
}
