package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muqabala.ui.collation.Tint;

/** What the window says of itself: its help page and the keys that it lists. */
class HelpTest {

    private static final String HELP = "org.muqabala.app.helpView";

    private final WorkbenchTester workbench = new WorkbenchTester();

    @AfterEach
    void closeHelp() {
        Optional.ofNullable(workbench.page().findView(HELP)).ifPresent(workbench.page()::hideView);
    }

    @Test
    void helpIsReadInsideTheWindow() {
        workbench.run("org.muqabala.app.help");
        EventLoop.settle();
        IViewPart view = workbench.page().findView(HELP);
        StyledText page = ShellTester.controls(workbench.shell()).filter(StyledText.class::isInstance).map(StyledText.class::cast)
                .filter(text -> text.isVisible() && text.getText().contains("Ctrl+Alt+V")).findFirst().orElseThrow();
        workbench.picture("help");
        assertEquals(WorkbenchTester.isArabic() ? "المساعدة" : "Help", view.getTitle());
        assertEquals(List.of(), Arrays.stream(Tint.values()).filter(tint -> tint != Tint.FURNITURE).map(Tint::glyph)
                .filter(sign -> !page.getText().contains(sign)).toList(), "signs that the page does not explain");
    }

    @Test
    void keysAreListedForWhatAnEditorUses() {
        IBindingService keys = workbench.window().getService(IBindingService.class);
        assertEquals(0, keys.getActiveBindingsFor("org.eclipse.ui.project.buildAll").length);
        assertEquals(0, keys.getActiveBindingsFor("org.eclipse.ui.edit.text.contentAssist.proposals").length);
        assertTrue(keys.getActiveBindingsFor("org.muqabala.app.help").length > 0);
    }
}
