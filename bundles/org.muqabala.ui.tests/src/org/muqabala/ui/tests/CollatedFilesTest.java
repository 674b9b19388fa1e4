package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Side;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.CollationInput;

/**
 * What the files of a collation may turn out to be. Where they are no articles, the editor says so in a line that names the file,
 * and the workbench stays up.
 */
class CollatedFilesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1256");
    private static final byte[] ENDLESS = "ق".repeat(5 << 20).getBytes(StandardCharsets.UTF_8);

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

    @Test
    void aFileThatIsNotInTheEncodingThatWasChosenForIt() throws CoreException {
        IFile windows = file("windows.txt", "قال الوزير".getBytes(WINDOWS));
        windows.setCharset("UTF-8", null);
        CollationEditor editor = open(windows);
        assertNamed("windows.txt", editor);
        assertTrue(said(editor).stream().anyMatch(line -> line.contains("windows-1256")), "says what to try");
    }

    @Test
    void aLineThatNoWindowCanLayOut() throws CoreException {
        assertNamed("endless.txt", open(file("endless.txt", ENDLESS)));
    }

    @Test
    void aLineThatNoWindowCanLayOutIsNotShown() throws CoreException {
        IEditorPart part = IDE.openEditor(workbench.page(), file("endless.txt", ENDLESS));
        assertEquals("", ((StyledText) part.getAdapter(Control.class)).getText());
        EventLoop.waitFor("a line about it", () -> ShellTester.controls(workbench.shell()).anyMatch(control ->
                control instanceof Text text && bare(text.getText()).contains("endless.txt: ")
                || control instanceof Label label && bare(label.getText()).contains("endless.txt: ")));
    }

    @Test
    void theSameFileTwiceHasNoDivergence() {
        assertEquals(0, CollationEditorTester.compare(workbench, sound, sound).model().ledger().rows().size());
    }

    @Test
    void whatIsTypedIsSavedBeforeItIsCollated() throws CoreException {
        IFile typed = file("typed.txt", "قال الوزير أمس إن الاتفاق قريب.".getBytes(StandardCharsets.UTF_8));
        ArticleEditorTester article = workbench.openArticle(typed);
        article.placeCaret(article.text().length()).insert(" وأضاف أن الوفد عاد.");
        workbench.navigator().select(typed, sound);
        DialogTester.confirmNext();
        workbench.run("org.muqabala.ui.compareVersions");
        DialogTester.confirmNoMore();
        CollationEditor editor = (CollationEditor) workbench.editorInFront();
        EventLoop.waitFor("the collation", () -> editor.model().isPresent());
        assertFalse(article.isDirty());
        assertTrue(Stream.of(Side.values()).anyMatch(side ->
                editor.model().orElseThrow().comparison().article(side).text().contains("وأضاف أن الوفد عاد.")));
    }

    @Test
    void anImportedArticleThatChangesAfterwardsIsOfferedToBeReadAgain() throws Exception {
        IFile article = file("growing.html",
                "<!DOCTYPE html><html><body><p>قال الوزير أمس إن الاتفاق قريب.</p></body></html>".getBytes(StandardCharsets.UTF_8));
        CollationEditorTester collation = CollationEditorTester.compare(workbench, article, sound);
        assertEquals(List.of(), news(collation, article));
        byte[] later = "<!DOCTYPE html><html><body><p>قال الوزير اليوم إن الاتفاق بعيد.</p></body></html>".getBytes(StandardCharsets.UTF_8);
        article.setContents(new ByteArrayInputStream(later), true, false, null);
        EventLoop.waitFor("the news", () -> !news(collation, article).isEmpty());
        collation.follow(WorkbenchTester.isArabic() ? "قابِل" : "Collate");
        EventLoop.waitFor("the new text", () -> collation.part().model().filter(model ->
                model.comparison().a().text().contains("بعيد")).isPresent());
        assertEquals(List.of(), news(collation, article));
    }

    @Test
    void articlesThatShareNothingAreCalledNoVersionsOfOneStory() throws Exception {
        assertEquals(List.of(), CollationEditorTester.compare(workbench, workbench.seed("001"), sound).notices());
        IFile article = file("recipe.txt", "يُقشَّر البصل ويُفرم ثم يُقلى في الزيت حتى يصفرّ.".getBytes(StandardCharsets.UTF_8));
        assertTrue(CollationEditorTester.compare(workbench, article, sound).notices().stream().anyMatch(line -> line.contains("recipe")));
    }

    /** What is said of a change of the article. */
    private static List<String> news(CollationEditorTester collation, IFile article) {
        return collation.notices().stream().filter(line -> line.contains(article.getName())).toList();
    }

    @Test
    void theEncodingOfTheFileCountsAlsoWhenTheDiskIsAhead() throws Exception {
        IFile article = file("windows.txt", "قال".getBytes(WINDOWS));
        article.setCharset("windows-1256", null);
        Files.write(article.getLocation().toPath(), "قال الوزير أمس إن الاتفاق قريب.".getBytes(WINDOWS));
        assertEquals("قال الوزير أمس إن الاتفاق قريب.",
                CollationEditorTester.compare(workbench, article, sound).model().comparison().a().text());
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
        EventLoop.waitFor("a line about " + file, () -> said(editor).stream().anyMatch(line -> bare(line).contains(file + ": ")));
        assertTrue(editor.model().isEmpty());
        assertEquals(0, said(editor).stream().filter(line -> line.contains("Exception")).count());
    }

    /** The line without the isolates that Arabic texts put around a file's name. */
    private static String bare(String line) {
        return line.replaceAll("[\\u2068\\u2069]", "");
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
