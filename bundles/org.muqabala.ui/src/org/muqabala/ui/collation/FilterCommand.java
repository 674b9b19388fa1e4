package org.muqabala.ui.collation;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** A command that sets one thing of the filter of the collation in front, as its parameter says; its entries in menus show what is set. */
public abstract class FilterCommand extends AbstractHandler implements IElementUpdater {

    private final String parameter;

    /** @param parameter of the command */
    protected FilterCommand(String parameter) {
        this.parameter = parameter;
    }

    /**
     * What is shown from now on.
     *
     * @param argument may be null where the command goes without
     */
    protected abstract DivergenceFilter chosen(DivergenceFilter now, String argument);

    /** Whether the entry with the argument is marked. */
    protected abstract boolean isSet(DivergenceFilter now, String argument);

    @Override
    public final Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof CollationEditor editor) {
            editor.model().map(CollationModel::walk).ifPresent(walk -> walk.filter(chosen(walk.filter(), event.getParameter(parameter))));
        }
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public final void updateElement(UIElement element, Map parameters) {
        IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
        Optional<DivergenceFilter> filter = Optional.ofNullable(window).map(IWorkbenchWindow::getActivePage)
                .map(IWorkbenchPage::getActiveEditor).filter(CollationEditor.class::isInstance).map(CollationEditor.class::cast)
                .flatMap(CollationEditor::model).map(model -> model.walk().filter());
        element.setChecked(filter.filter(now -> isSet(now, (String) parameters.get(parameter))).isPresent());
    }
}
