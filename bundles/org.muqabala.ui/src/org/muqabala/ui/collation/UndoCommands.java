package org.muqabala.ui.collation;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.muqabala.core.review.ReviewSession;

/** Undo and redo of the workbench, carried out by the review session: in the editor and in the views that follow it. */
public final class UndoCommands {

    private final Supplier<Optional<CollationModel>> model;

    /** @param model asked anew for every command */
    public UndoCommands(Supplier<Optional<CollationModel>> model) {
        this.model = model;
    }

    /** The handlers live as long as the part's site. */
    public void activate(IWorkbenchPartSite site) {
        IHandlerService handlers = site.getService(IHandlerService.class);
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, handler(ReviewSession::canUndo, ReviewSteps::undo));
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, handler(ReviewSession::canRedo, ReviewSteps::redo));
    }

    private AbstractHandler handler(Predicate<ReviewSession> possible, Consumer<ReviewSteps> step) {
        return new AbstractHandler() {
            @Override
            public void setEnabled(Object context) {
                setBaseEnabled(session().filter(possible).isPresent());
            }

            @Override
            public Object execute(ExecutionEvent event) {
                session().filter(possible).map(ReviewSteps::new).ifPresent(step);
                return null;
            }
        };
    }

    private Optional<ReviewSession> session() {
        return model.get().map(CollationModel::session);
    }
}
