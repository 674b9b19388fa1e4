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
import org.muqabala.core.collation.DivergenceType;

/** Hides the divergences of the type that the command's parameter names, or shows them again. */
public final class FilterByType extends AbstractHandler implements IElementUpdater {

    static final String COMMAND = "org.muqabala.ui.filterByType";

    /** The parameter: the name of a {@link DivergenceType}. */
    public static final String TYPE = "org.muqabala.ui.filterByType.type";

    @Override
    public Object execute(ExecutionEvent event) {
        RowKind kind = RowKind.of(DivergenceType.valueOf(event.getParameter(TYPE)));
        if (HandlerUtil.getActiveEditor(event) instanceof CollationEditor editor) {
            editor.model().map(CollationModel::walk).ifPresent(walk -> walk.filter(walk.filter().turned(kind)));
        }
        return null;
    }

    /** Marks the types that are shown. */
    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public void updateElement(UIElement element, Map parameters) {
        IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
        Optional<DivergenceWalk> walk = Optional.ofNullable(window).map(IWorkbenchWindow::getActivePage)
                .map(IWorkbenchPage::getActiveEditor).filter(CollationEditor.class::isInstance).map(CollationEditor.class::cast)
                .flatMap(CollationEditor::model).map(CollationModel::walk);
        RowKind kind = RowKind.of(DivergenceType.valueOf((String) parameters.get(TYPE)));
        element.setChecked(walk.filter(open -> !open.filter().hidden().contains(kind)).isPresent());
    }
}
