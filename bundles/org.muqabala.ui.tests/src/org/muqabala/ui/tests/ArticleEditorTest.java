package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ArticleEditorTest {

    private final WorkbenchTester workbench = new WorkbenchTester();

    @AfterEach
    void closeEditors() {
        workbench.closeEditors();
    }

    @Test
    void opensSeedsUnderTheirNumbers() {
        ArticleEditorTester older = workbench.openArticle(workbench.seed("001"));
        ArticleEditorTester newer = workbench.openArticle(workbench.seed("004"));
        assertEquals("001", older.title());
        assertEquals("004", newer.title());
        assertTrue(older.text().contains("اتفقنا على عقد مؤتمر جديد"));
        assertTrue(newer.text().startsWith("استطاعت موسكو وواشنطن"));
    }

    @Test
    void eachParagraphStandsAtItsOwnEdge() throws CoreException {
        String arabic = "قال وزير الخارجية الروسي.";
        ArticleEditorTester article = workbench.openArticle(article("mixed.txt", arabic + "\nThe minister said so.\n"));
        assertTrue(article.xOnScreen(0) > article.middleOnScreen(), "Arabic from the right");
        assertTrue(article.xOnScreen(arabic.length() + 1) < article.middleOnScreen(), "Latin from the left");
    }

    @Test
    void aParagraphTurnsRoundWhenItsLettersDo() throws CoreException {
        ArticleEditorTester article = workbench.openArticle(article("turning.txt", "قال\nabc\n"));
        article.placeCaret(4).insert("وأضاف الوزير الروسي ");
        assertTrue(article.xOnScreen(4) > article.middleOnScreen());
    }

    @Test
    void arrowKeysGoWhereTheyPoint() throws CoreException {
        String arabic = "قال الوزير";
        ArticleEditorTester article = workbench.openArticle(article("arrows.txt", arabic + "\nThe minister"));
        article.placeCaret(3).press(SWT.ARROW_LEFT);
        assertEquals(4, article.widget().getCaretOffset(), "left is onward in Arabic");
        int latin = arabic.length() + 1;
        article.placeCaret(latin + 3).press(SWT.ARROW_LEFT);
        assertEquals(latin + 2, article.widget().getCaretOffset(), "left is back in Latin");
    }

    @Test
    void typesUndoesAndSaves() throws CoreException {
        IFile file = article("typed.txt", "قال الوزير");
        ArticleEditorTester article = workbench.openArticle(file);
        article.placeCaret(article.text().length()).strike('x');
        EventLoop.waitFor("the letter", () -> article.text().equals("قال الوزيرx"));
        assertTrue(article.isDirty());
        article.undo();
        assertEquals("قال الوزير", article.text());
        article.placeCaret(article.text().length()).insert(" أمس").save();
        assertEquals("قال الوزير أمس", file.readString());
        assertFalse(article.isDirty());
    }

    @Test
    void findsAWord() {
        ArticleEditorTester article = workbench.openArticle(workbench.seed("004"));
        IFindReplaceTarget target = workbench.editorInFront().getAdapter(IFindReplaceTarget.class);
        int place = target.findAndSelect(0, "الهوّة", true, true, false);
        assertEquals(article.text().indexOf("الهوّة"), place);
        assertEquals("الهوّة", article.widget().getSelectionText());
    }

    @Test
    void readsAFileInItsOwnEncoding() throws CoreException {
        IFile file = article("windows.txt", "");
        byte[] bytes = "قال الوزير".getBytes(Charset.forName("windows-1256"));
        file.setContents(new ByteArrayInputStream(bytes), true, false, null);
        file.setCharset("windows-1256", null);
        assertEquals("قال الوزير", workbench.openArticle(file).text());
    }

    @Test
    void theStatusLineSaysEncodingWordsAndParagraph() throws CoreException {
        ArticleEditorTester article = workbench.openArticle(article("status.txt", "قال الوزير.\n\nوأضاف أمس"));
        article.placeCaret(article.text().length());
        String words = WorkbenchTester.isArabic() ? "عدد الكلمات 4" : "4 words";
        EventLoop.waitFor(words, () -> workbench.statusLine().matches(".*(?<!\\d)" + words + "(?!\\d).*"));
        assertTrue(workbench.statusLine().startsWith("UTF-8"), workbench.statusLine());
        assertTrue(workbench.statusLine().endsWith(WorkbenchTester.isArabic() ? "الفقرة 2" : "paragraph 2"), workbench.statusLine());
        article.placeCaret(0);
        assertTrue(workbench.statusLine().endsWith(WorkbenchTester.isArabic() ? "الفقرة 1" : "paragraph 1"), workbench.statusLine());
    }

    @Test
    void goesToAParagraphByTheNumberAtItsEdge() throws CoreException {
        String text = "قال الوزير.\n\nوأضاف أمس.\n\nوختم";
        ArticleEditorTester article = workbench.openArticle(article("paragraphs.txt", text));
        ShellTester.lookAt(() -> workbench.run("org.eclipse.ui.edit.text.goto.line"), dialog -> {
            dialog.first(Text.class).setText("4");
            assertFalse(dialog.shell().getDefaultButton().isEnabled(), "there are three");
            dialog.first(Text.class).setText("3");
            dialog.shell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
        });
        assertEquals(text.indexOf("وختم"), article.widget().getCaretOffset());
    }

    @Test
    void theContextMenuHasWhatIsDoneToAText() {
        List<String> expected = WorkbenchTester.isArabic()
                ? List.of("تراجع", "إعادة", "قص", "نسخ", "لصق", "تحديد الكل", "بحث واستبدال...", "حفظ")
                : List.of("Undo", "Redo", "Cut", "Copy", "Paste", "Select All", "Find/Replace...", "Save");
        assertEquals(expected, workbench.openArticle(workbench.seed("001")).contextMenu());
    }

    /** A new article in a project of its own, so that the sample story stays as it is. */
    private static IFile article(String name, String text) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("articles");
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
        project.setDefaultCharset(StandardCharsets.UTF_8.name(), null);
        IFile file = project.getFile(name);
        file.delete(true, null);
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
        return file;
    }
}
