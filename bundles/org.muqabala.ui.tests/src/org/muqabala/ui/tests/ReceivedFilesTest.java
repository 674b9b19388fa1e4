package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.ui.article.ArticleEditor;
import org.muqabala.ui.stories.ArticleOpening;

/** What opens in the article's place whatever a file is called: its article, or the reason why there is none. */
class ReceivedFilesTest {

    private static final String NINJS = """
            {"uri":"tag:1","headline":"اتفاق على هدنة","versioncreated":"2016-02-27T10:15:00Z","language":"ar",
            "body_xhtml":"<p>اتفق الطرفان في جنيف على هدنة تبدأ فجر السبت.</p>"}""";

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private final WorkbenchTester workbench = new WorkbenchTester();

    @AfterEach
    void closeEditors() {
        workbench.theme(LIGHT);
        workbench.closeEditors();
    }

    @Test
    void anAgencysMessageOpensByADoubleClick() throws CoreException {
        doubleClick(ReceivedFiles.file("message.ninjs", NINJS.getBytes(StandardCharsets.UTF_8)));
        ArticleEditorTester article = new ArticleEditorTester(workbench, assertInstanceOf(ArticleEditor.class, workbench.editorInFront()));
        assertTrue(article.text().startsWith("اتفاق على هدنة\nاتفق الطرفان"), article.text());
        Picture.assertPainted(workbench.picture("received-ninjs"));
        workbench.theme(DARK);
        Picture.assertPainted(workbench.picture("received-ninjs-dark"));
    }

    @Test
    void aWordFileThatLostItsNameOpensByADoubleClick() throws CoreException {
        doubleClick(ReceivedFiles.file("download.bin", TrackedWordFile.bytes()));
        ArticleEditorTester article = new ArticleEditorTester(workbench, assertInstanceOf(ArticleEditor.class, workbench.editorInFront()));
        assertTrue(article.text().contains(TrackedWordFile.FINAL), article.text());
    }

    @Test
    void anArchiveSaysThatItIsOne() throws CoreException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("photo.jpg"));
            zip.write(new byte[200]);
        }
        doubleClick(ReceivedFiles.file("photos.zip", bytes.toByteArray()));
        assertInstanceOf(ArticleEditor.class, workbench.editorInFront());
        EventLoop.waitFor("why", () -> ShellTester.controls(workbench.shell()).anyMatch(control -> said(control).contains("photos.zip")));
        assertFalse(workbench.editorInFront().isSaveAsAllowed());
        Picture.assertPainted(workbench.picture("received-zip"));
        workbench.theme(DARK);
        Picture.assertPainted(workbench.picture("received-zip-dark"));
    }

    @Test
    void whatIsNoTextIsRefused() throws CoreException {
        byte[] bytes = new byte[4000];
        new Random(7).nextBytes(bytes);
        IEditorPart part = openAnyhow(ReceivedFiles.file("random.txt", bytes));
        assertEquals("random", part.getTitle());
        EventLoop.waitFor("why", () -> ShellTester.controls(workbench.shell()).anyMatch(control -> said(control).contains("random.txt")));
        assertFalse(part.isSaveAsAllowed());
        Picture.assertPainted(workbench.picture("reading-refused"));
    }

    @Test
    void aFileWithoutAnExtensionIsReadByItsBytes() throws CoreException {
        IEditorPart part = openAnyhow(ReceivedFiles.file("tracked", TrackedWordFile.bytes()));
        assertInstanceOf(ArticleEditor.class, part);
        assertTrue(new ArticleEditorTester(workbench, (ArticleEditor) part).text().contains(TrackedWordFile.FINAL));
    }

    @Test
    void aDamagedFileSaysSoInItsPlace() throws CoreException {
        workbench.openArticle(ReceivedFiles.file("tracked.docx", TrackedWordFile.bytes()));
        EventLoop.waitFor("what is said of the good one", () -> !workbench.statusLine().isBlank());
        IFile broken = ReceivedFiles.file("broken.docx", "PK\u0003\u0004 not a word".getBytes(StandardCharsets.UTF_8));
        IEditorPart part = openAnyhow(broken);
        assertEquals("broken", part.getTitle());
        EventLoop.waitFor("a clean status line", () -> workbench.statusLine().isBlank());
        assertTrue(ShellTester.controls(workbench.shell()).anyMatch(control -> said(control).contains("broken.docx")));
    }

    @Test
    void aFileOutsideOfTheStoriesOpensWhereItLies(@TempDir Path elsewhere) throws IOException {
        Path word = Files.write(elsewhere.resolve("outside.docx"), TrackedWordFile.bytes());
        new ArticleOpening(workbench.page()).open(List.of(word, elsewhere));
        assertEquals("outside.docx", workbench.editorInFront().getEditorInput().getName());
        assertInstanceOf(ArticleEditor.class, workbench.editorInFront());
    }

    @Test
    void whatWasCopiedOnAPageBecomesAnArticle() throws CoreException {
        workbench.navigator().select(ReceivedFiles.file("here.txt", "هنا\n".getBytes(StandardCharsets.UTF_8)));
        Clipboard clipboard = new Clipboard(workbench.shell().getDisplay());
        clipboard.setContents(new Object[] {"عنوان الخبر الملصق\nنص الخبر", "<h1>عنوان الخبر الملصق</h1><p>نص الخبر كاملا في جملة واحدة.</p>"},
                new Transfer[] {TextTransfer.getInstance(), HTMLTransfer.getInstance()});
        clipboard.dispose();
        workbench.run("org.muqabala.ui.pasteArticle");
        assertEquals("عنوان الخبر الملصق.html", workbench.editorInFront().getEditorInput().getName());
        assertInstanceOf(ArticleEditor.class, workbench.editorInFront());
    }

    private void doubleClick(IFile file) {
        workbench.navigator().select(file).doubleClick();
        EventLoop.waitFor("its editor", () -> workbench.editorInFront() != null
                && workbench.editorInFront().getEditorInput().getName().equals(file.getName()));
    }

    private IEditorPart openAnyhow(IFile file) {
        try {
            return IDE.openEditor(workbench.page(), file);
        } catch (PartInitException e) {
            throw new AssertionError(e);
        } finally {
            EventLoop.settle();
        }
    }

    private static String said(Control control) {
        return control instanceof Label label ? label.getText()
                : control instanceof Text text ? text.getText() : "";
    }
}
