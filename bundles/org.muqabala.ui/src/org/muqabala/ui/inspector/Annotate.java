package org.muqabala.ui.inspector;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.muqabala.core.review.AnnotationKind;

/** Begins an annotation of the kind that the command's parameter names on what is being looked at. */
public final class Annotate extends AbstractHandler {

    /** The parameter: the id of an {@link AnnotationKind}. */
    public static final String KIND = "org.muqabala.ui.annotate.kind";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        AnnotationKind kind = AnnotationKind.ofId(event.getParameter(KIND));
        try {
            InspectorView inspector = (InspectorView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
                    .showView(InspectorView.ID);
            inspector.begin(kind);
        } catch (PartInitException e) {
            throw new ExecutionException("the inspector does not open", e);
        }
        return null;
    }
}
