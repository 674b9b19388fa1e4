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

/** Shows the divergences of the weights that the command's parameter names. */
public final class FilterByWeight extends AbstractHandler implements IElementUpdater {

    static final String COMMAND = "org.muqabala.ui.filterByWeight";


    /** The parameter: the name of a {@link WeightFilter}. */
    public static final String FILTER = "org.muqabala.ui.filterByWeight.filter";

    @Override
    public Object execute(ExecutionEvent event) {
        WeightFilter filter = WeightFilter.valueOf(event.getParameter(FILTER));
        if (HandlerUtil.getActiveEditor(event) instanceof CollationEditor editor) {
            editor.model().ifPresent(model -> model.walk().filter(filter));
        }
        return null;
    }

    /** Marks the menu's entry of the filter that is in force. */
    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public void updateElement(UIElement element, Map parameters) {
        IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
        Optional<CollationModel> model = Optional.ofNullable(window).map(IWorkbenchWindow::getActivePage)
                .map(IWorkbenchPage::getActiveEditor).filter(CollationEditor.class::isInstance).map(CollationEditor.class::cast)
                .flatMap(CollationEditor::model);
        element.setChecked(model.filter(open -> open.walk().filter().weight().name().equals(parameters.get(FILTER))).isPresent());
    }
}
