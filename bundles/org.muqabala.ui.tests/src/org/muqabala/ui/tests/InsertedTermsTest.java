package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.collation.Side;

/** The desk's terms are inserted where the translation is written, by the key for content assist. */
class InsertedTermsTest {

    private final WorkbenchTester workbench = new WorkbenchTester();
    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.muqabala.ui");
    private SegmentEditorTester segments;

    @TempDir
    Path desk;

    @BeforeEach
    void translate() throws IOException {
        Files.writeString(desk.resolve("names.ar-en.csv"), "ar,en\nلافروف,Sergei Lavrov\n");
        Files.writeString(desk.resolve("glossary.ar-en.csv"), "ar,en\nمشروع بلا أثر,trackless project\n");
        preferences.put("glossary", desk.toString());
        segments = SegmentEditorTester.open(workbench, workbench.review(workbench.seed("000"), workbench.seed("001")), Side.B, Locale.ENGLISH);
        int named = 0;
        while (!segments.model().source(named).contains("لافروف")) {
            named++;
        }
        int number = named;
        segments.go(number);
        EventLoop.waitFor("the glossary", () -> !segments.part().problems().orElseThrow().terms(number).isEmpty());
    }

    @AfterEach
    void tidyUp() throws CoreException {
        workbench.tidyUp();
        preferences.remove("glossary");
    }

    @Test
    void aTermOfTheSentenceIsInsertedAtTheCaret() {
        segments.write("Said by ");
        take(offered());
        assertEquals("Said by Sergei Lavrov", segments.page().target().getText());
        segments.write(" again").run("org.eclipse.ui.edit.undo");
        assertEquals("Said by Sergei Lavrov", segments.segment(segments.hand()).target());
    }

    @Test
    void aWordThatIsBegunIsGoneOnWith() {
        segments.write("Said by serg");
        take(offered());
        assertEquals("Said by Sergei Lavrov", segments.page().target().getText());
    }

    /** The list that the key opens. */
    private Table offered() {
        segments.page().target().setFocus();
        workbench.run(IWorkbenchCommandConstants.EDIT_CONTENT_ASSIST);
        EventLoop.waitFor("the terms", () -> table().isPresent());
        EventLoop.settle();
        workbench.picture("glossary-insertion");
        Table table = table().orElseThrow();
        List<String> lines = Arrays.stream(table.getItems()).map(item -> item.getText()).toList();
        assertEquals(1, lines.size(), "only what stands in the sentence: " + lines);
        assertTrue(lines.getFirst().contains("لافروف") && lines.getFirst().contains("Sergei Lavrov"), lines.toString());
        return table;
    }

    private static Optional<Table> table() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible)
                .flatMap(shell -> ShellTester.controls(shell)).filter(control -> control instanceof Table && control.isVisible()
                        && control.getShell().getParent() != null && (control.getShell().getStyle() & SWT.ON_TOP) != 0)
                .map(Table.class::cast).findFirst();
    }

    private static void take(Table table) {
        table.select(0);
        table.notifyListeners(SWT.DefaultSelection, new Event());
        EventLoop.settle();
    }
}
