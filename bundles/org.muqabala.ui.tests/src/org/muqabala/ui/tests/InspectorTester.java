package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
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

    /** Whether there are fields to write in. */
    boolean offersForm() {
        return view.form().isVisible();
    }

    boolean canSave() {
        List<Button> buttons = visible(Button.class);
        return buttons.get(buttons.size() - 2).isEnabled();
    }

    /** Whether the head of the form says that its words are not saved. */
    boolean saysUnsaved() {
        return visible(Label.class).get(0).getText().contains(WorkbenchTester.isArabic() ? "لم يُحفظ بعد" : "not saved yet");
    }

    /** Unfolds who sees to the annotation, and until when. */
    InspectorTester openDetails() {
        if (visible(Combo.class).isEmpty()) {
            visible(Link.class).get(0).notifyListeners(SWT.Selection, new Event());
            EventLoop.settle();
        }
        return this;
    }

    /** Fills the unfolded fields in. */
    InspectorTester handling(String assignee, int severity, String due, String labels) {
        List<Combo> choices = visible(Combo.class);
        choices.get(0).setText(assignee);
        choices.get(1).select(severity);
        List<Text> fields = visible(Text.class);
        fields.get(0).setText(due);
        fields.get(1).setText(labels);
        EventLoop.settle();
        return this;
    }

    /** Opens the calendar beside the field of the due day. */
    void pickDay() {
        visible(Button.class).stream().filter(button -> button.getText().equals("▾")).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
    }

    /** What stands under the fields as the text would read; the middle of three texts. */
    StyledText preview() {
        List<StyledText> texts = visible(StyledText.class);
        assertEquals(3, texts.size(), "texts of the form");
        return texts.get(1);
    }

    /** Follows a link of an annotation or of an orphan. */
    InspectorTester follow(String target) {
        Link link = links()
                .filter(each -> each.getText().contains("href=\"" + target + "\"") || each.getText().contains(target)).findFirst().orElseThrow();
        Event click = new Event();
        click.text = target;
        link.notifyListeners(SWT.Selection, click);
        EventLoop.settle();
        return this;
    }

    /** Whether a step is offered on an annotation. */
    boolean offers(String target) {
        return links().anyMatch(each -> each.getText().contains("href=\"" + target + "\""));
    }

    /** Writes a reply into the open field and sends it. */
    void reply(String words) {
        StyledText field = ShellTester.controls(contents()).filter(StyledText.class::isInstance).map(StyledText.class::cast)
                .filter(text -> text.isVisible() && text.getEditable() && !isInForm(text)).findFirst().orElseThrow();
        field.setText(words);
        follow("send");
    }

    /** Everything that is written in the inspector. */
    List<String> written() {
        return ShellTester.controls(contents()).filter(Control::isVisible).map(control -> switch (control) {
            case Label label -> label.getText();
            case StyledText text -> text.getText();
            case Link link -> link.getText().replaceAll("<[^>]*>", "");
            default -> "";
        }).filter(text -> !text.isBlank()).toList();
    }

    private Stream<Link> links() {
        return ShellTester.controls(contents()).filter(Link.class::isInstance).map(Link.class::cast).filter(Control::isVisible);
    }

    private boolean isInForm(Control control) {
        return ShellTester.controls(view.form()).anyMatch(control::equals);
    }

    private Composite contents() {
        return view.form().getParent();
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
