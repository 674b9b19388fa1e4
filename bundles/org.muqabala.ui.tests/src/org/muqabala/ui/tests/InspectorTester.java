package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.ui.inspector.InspectorView;

/** The inspector and its form. */
final class InspectorTester {

    private final WorkbenchTester workbench;
    private final InspectorView view;

    InspectorTester(WorkbenchTester workbench) {
        this.workbench = workbench;
        try {
            view = assertInstanceOf(InspectorView.class, workbench.page().showView(InspectorView.ID));
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
        EventLoop.settle();
    }

    /** Begins an annotation by its command, as the menu and the keys do. */
    InspectorTester annotate(AnnotationKind kind) {
        String call = "org.muqabala.ui.annotate(org.muqabala.ui.annotate.kind=" + kind.id() + ")";
        try {
            ParameterizedCommand command = workbench.window().getService(ICommandService.class).deserialize(call);
            workbench.window().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new AssertionError(call, e);
        }
        EventLoop.settle();
        return this;
    }

    /** Types into the first field that the kind of annotation has. */
    InspectorTester proposal(String words) {
        proposalField().setText(words);
        return this;
    }

    InspectorTester note(String words) {
        List<StyledText> fields = visible(StyledText.class);
        fields.get(fields.size() - 1).setText(words);
        return this;
    }

    StyledText proposalField() {
        return visible(StyledText.class).get(0);
    }

    /** Ctrl+Enter in a field. */
    void save() {
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        enter.stateMask = SWT.MOD1;
        proposalField().notifyListeners(SWT.KeyDown, enter);
        EventLoop.settle();
    }

    /** Escape in a field. */
    void escape() {
        Event key = new Event();
        key.keyCode = SWT.ESC;
        key.character = SWT.ESC;
        proposalField().notifyListeners(SWT.KeyDown, key);
        EventLoop.settle();
    }

    /** The last button of the form. */
    void discard() {
        List<Button> buttons = visible(Button.class);
        buttons.get(buttons.size() - 1).notifyListeners(SWT.Selection, new Event());
        EventLoop.settle();
    }

    boolean canSave() {
        List<Button> buttons = visible(Button.class);
        return buttons.get(buttons.size() - 2).isEnabled();
    }

    /** Whether the head of the form says that its words are not saved. */
    boolean saysUnsaved() {
        return visible(Label.class).get(0).getText().contains(WorkbenchTester.isArabic() ? "لم يُحفظ بعد" : "not saved yet");
    }

    private <T extends Control> List<T> visible(Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(view.form(), type, found);
        return found;
    }

    private static <T extends Control> void collect(Composite parent, Class<T> type, List<T> found) {
        Arrays.stream(parent.getChildren()).filter(Control::getVisible).forEach(child -> {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            } else if (child instanceof Composite composite) {
                collect(composite, type, found);
            }
        });
    }
}
