package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Side;

/** Words of either version go to the clipboard as they stand in it. */
class CopiedWordsTest {

    private static final int FROM = 40;
    private static final int TO = 62;

    private final WorkbenchTester workbench = new WorkbenchTester();
    private CollationEditorTester collation;

    @BeforeEach
    void compare() {
        collation = CollationEditorTester.compare(workbench, workbench.seed("001"), workbench.seed("004"));
    }

    @AfterEach
    void close() {
        workbench.closeEditors();
    }

    @Test
    void ofTheOlder() {
        copyFrom(Side.A);
    }

    @Test
    void ofTheNewer() {
        copyFrom(Side.B);
    }

    private void copyFrom(Side side) {
        workbench.shell().forceActive();
        workbench.page().activate(collation.part());
        StyledText text = collation.text(side);
        text.setFocus();
        EventLoop.waitFor("the focus", () -> collation.part().viewer().orElseThrow().focusedViewer().getTextWidget() == text);
        text.setSelection(FROM, TO);
        workbench.run("org.eclipse.ui.edit.copy");
        Clipboard clipboard = new Clipboard(text.getDisplay());
        try {
            assertEquals(text.getText(FROM, TO - 1), clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }
}
