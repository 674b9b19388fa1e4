package org.muqabala.ui.collation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the divergences of the weights that the command's parameter names. */
public final class FilterByWeight extends AbstractHandler {

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
}
