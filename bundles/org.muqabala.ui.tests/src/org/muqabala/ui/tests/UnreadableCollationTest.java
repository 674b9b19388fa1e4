package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.CollationInput;

/** Files that are no articles: the editor says so in a line that names the file, and the workbench stays up. */
class UnreadableCollationTest {

    private final WorkbenchTester workbench = new WorkbenchTester();
    private final IProject story = workbench.sampleStory();
    private final IFile sound = workbench.seed("004");
    private IFile broken;

    @AfterEach
    void cleanUp() throws CoreException {
        workbench.closeEditors();
        if (broken != null && broken.exists()) {
            broken.delete(true, null);
        }
    }

    @Test
    void aFileThatIsNotThere() throws PartInitException {
        assertNamed("gone.txt", open(story.getFile("gone.txt")));
    }

    @Test
    void aBinaryFile() throws CoreException {
        assertNamed("picture.txt", open(file("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, (byte) 0xff})));
    }

    @Test
    void anEmptyFile() throws CoreException {
        assertNamed("empty.txt", open(file("empty.txt", new byte[0])));
    }

    private IFile file(String name, byte[] bytes) throws CoreException {
        broken = story.getFile(name);
        broken.create(new ByteArrayInputStream(bytes), true, null);
        return broken;
    }

    private CollationEditor open(IFile unreadable) throws PartInitException {
        return (CollationEditor) workbench.page().openEditor(new CollationInput(unreadable, sound), CollationEditor.ID);
    }

    private static void assertNamed(String file, CollationEditor editor) {
        EventLoop.waitFor("a line about " + file, () -> said(editor).stream().anyMatch(line -> line.contains(file + ": ")));
        assertTrue(editor.model().isEmpty());
        assertEquals(0, said(editor).stream().filter(line -> line.contains("Exception")).count());
    }

    private static List<String> said(CollationEditor editor) {
        List<String> lines = new ArrayList<>();
        collect(editor.getSite().getShell(), lines);
        return lines;
    }

    private static void collect(Composite parent, List<String> lines) {
        for (Control child : Arrays.asList(parent.getChildren())) {
            if (child instanceof Label label) {
                lines.add(label.getText());
            } else if (child instanceof Composite composite) {
                collect(composite, lines);
            }
        }
    }
}
