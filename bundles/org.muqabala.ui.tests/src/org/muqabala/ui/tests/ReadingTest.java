package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Side;

/** Files that are no UTF-8 text: how they open, what is said of it, and how they are read otherwise. */
class ReadingTest {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>اجتماع جديد في جنيف - شبكة الأخبار</title></head><body>
            <nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/p">سياسة</a></li><li><a href="/s">رياضة</a></li></ul></nav>
            <article><h1>اجتماع جديد في جنيف</h1>
            <p>أعلن وزير الخارجية الروسي أن الاجتماع المقبل سيعقد في جنيف نهاية الشهر الحالي، بمشاركة وفود من عشرين دولة.</p>
            <p>وأوضح الوزير أن جدول الأعمال يضم ثلاثة بنود، وأن المنظمين أرسلوا الدعوات إلى جميع الأطراف قبل أسبوع.</p>
            <p>وقال متحدث باسم الأمم المتحدة إن التحضيرات تسير كما خطط لها، وإن القاعة أصبحت جاهزة.</p></article>
            <aside><h3>اقرأ أيضا</h3><a href="/1">سوق الذهب تغلق على ارتفاع</a><a href="/2">موعد المباراة النهائية</a></aside>
            <footer>جميع الحقوق محفوظة لشبكة الأخبار</footer></body></html>
            """;

    private final WorkbenchTester workbench = new WorkbenchTester();

    @AfterEach
    void closeEditors() {
        workbench.closeEditors();
    }

    @Test
    void aWordFileOpensToBeReadAndSaysHow() throws CoreException {
        ArticleEditorTester article = workbench.openArticle(ReceivedFiles.file("tracked.docx", TrackedWordFile.bytes()));
        assertTrue(article.text().contains(TrackedWordFile.FINAL), article.text());
        assertFalse(article.widget().getEditable());
        assertTrue(strip().contains("Word"), strip());
        Picture.assertPainted(workbench.picture("reading-word"));
        article.placeCaret(0).strike('a');
        EventLoop.waitFor("why nothing happens", () -> workbench.statusLine().contains("tracked.docx"));
        Picture.assertPainted(workbench.picture("reading-word-typed"));
        article.press(SWT.ARROW_LEFT);
        EventLoop.waitFor("the usual status line", () -> !workbench.statusLine().contains("tracked.docx"));
        follow(WorkbenchTester.isArabic() ? "إظهار الأصلية" : "Show the original");
        assertTrue(article.text().contains(TrackedWordFile.ORIGINAL), article.text());
        assertFalse(workbench.isEnabled("org.eclipse.ui.edit.undo"), "to show another version is no edit");
    }

    @Test
    void aFilesOwnTwoVersionsAreCollatedWithItsComments() throws CoreException {
        workbench.openArticle(ReceivedFiles.file("tracked.docx", TrackedWordFile.bytes()));
        follow(WorkbenchTester.isArabic() ? "مقابلة نسختيه" : "Compare its two versions");
        CollationEditorTester collation = CollationEditorTester.inFront(workbench);
        assertTrue(collation.text(Side.A).getText().contains(TrackedWordFile.ORIGINAL));
        assertTrue(collation.text(Side.B).getText().contains(TrackedWordFile.FINAL));
        assertEquals(List.of(TrackedWordFile.COMMENT), collation.review().annotations().stream().map(annotation -> annotation.note()).toList());
        Picture.assertPainted(workbench.picture("reading-own-versions"));
    }

    @Test
    void olderWordFilesAreCollatedWithThemselvesToo() throws CoreException, IOException {
        for (String extension : List.of("doc", "rtf")) {
            workbench.openArticle(ReceivedFiles.fixture("tracked/wire." + extension));
            follow(WorkbenchTester.isArabic() ? "مقابلة نسختيه" : "Compare its two versions");
            CollationEditorTester collation = CollationEditorTester.inFront(workbench);
            assertTrue(collation.text(Side.A).getText().contains("مقتل 15 شخصا في الغارة، وانتهت المحادثات أمس."), extension);
            assertTrue(collation.text(Side.B).getText().contains("فقرة أضافها المحرر كلها."), extension);
            assertFalse(collation.text(Side.B).getText().contains("فقرة حذفها المحرر كلها."), extension);
            Picture.assertPainted(workbench.picture("reading-own-versions-" + extension));
            workbench.closeEditors();
        }
    }

    @Test
    void anOldArabicTextOpensRightAndMayBeReadOtherwise() throws CoreException {
        String text = "قال وزير الخارجية إن المحادثات ستبدأ في العاصمة يوم الأحد المقبل.\n";
        IFile old = ReceivedFiles.file("قديم.txt", text.getBytes(Charset.forName("windows-1256")));
        ArticleEditorTester article = workbench.openArticle(old);
        assertEquals(text, article.text());
        assertTrue(strip().contains("windows-1256"), strip());
        ShellTester.lookAt(() -> workbench.run("org.muqabala.ui.reopenWithEncoding"), dialog -> {
            Picture.assertPainted(Picture.of(dialog.shell(), "reading-encoding"));
            Table table = (Table) ShellTester.controls(dialog.shell()).filter(Table.class::isInstance).findFirst().orElseThrow();
            choose(table, "windows-1252");
            dialog.shell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
        });
        EventLoop.waitFor("the other reading", () -> article.text().startsWith("ÞÇá"));
        assertEquals("windows-1252", old.getCharset(false));
        assertFalse(workbench.isEnabled("org.eclipse.ui.edit.undo"), "to read otherwise is no edit");
        assertTrue(strip().contains("windows-1252"), strip());
    }

    @Test
    void aTextThatCannotBeReadWholeIsNeverWrittenOver() throws CoreException, IOException {
        byte[] bytes = broken("قال وزير الخارجية إن المحادثات ستبدأ في العاصمة يوم الأحد المقبل.\n");
        IFile file = ReceivedFiles.file("badutf8.txt", bytes);
        ArticleEditorTester article = workbench.openArticle(file);
        assertFalse(article.widget().getEditable());
        assertTrue(strip().contains("UTF-8"), strip());
        EventLoop.waitFor("what is said of it", () -> !workbench.statusLine().isBlank());
        Picture.assertPainted(workbench.picture("reading-lossy"));
        workbench.editorInFront().doSave(new NullProgressMonitor());
        assertFalse(workbench.editorInFront().isSaveAsAllowed());
        assertArrayEquals(bytes, file.readAllBytes());
        file.setCharset("windows-1256", null);
        EventLoop.waitFor("an encoding that reads every byte", () -> article.widget().getEditable());
    }

    @Test
    void anEncodingThatCannotBeDoesNotCostTheFile() throws CoreException, IOException {
        byte[] bytes = "قال وزير الخارجية إن المحادثات ستبدأ غدا.\n".getBytes(Charset.forName("windows-1256"));
        IFile file = ReceivedFiles.file("old.txt", bytes);
        ArticleEditorTester article = workbench.openArticle(file);
        file.setCharset("UTF-32BE", null);
        EventLoop.waitFor("the text to be shown only", () -> !article.widget().getEditable());
        article.placeCaret(0).strike('a');
        EventLoop.waitFor("why nothing happens", () -> workbench.statusLine().contains("UTF-32BE"));
        workbench.editorInFront().doSave(new NullProgressMonitor());
        assertArrayEquals(bytes, file.readAllBytes());
    }

    @Test
    void whatAMailBringsBesidesIsNamed() throws CoreException {
        workbench.openArticle(ReceivedFiles.file("mail.eml", """
                Subject: news
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                قال الوزير إن الاجتماع المقبل سيعقد في جنيف نهاية الشهر.
                --b
                Content-Type: application/pdf; name="report.pdf"

                JVBERi0=
                --b--
                """.getBytes(StandardCharsets.UTF_8)));
        EventLoop.waitFor("the attachment", () -> ShellTester.controls(workbench.shell())
                .anyMatch(control -> control instanceof Link link && link.isVisible() && link.getText().contains("report.pdf")));
    }

    @Test
    void theCommentsOfAFileAreReadFromTheStrip() throws CoreException {
        workbench.openArticle(ReceivedFiles.file("tracked.docx", TrackedWordFile.bytes()));
        follow(WorkbenchTester.isArabic() ? "تعليق واحد" : "1 comment");
        EventLoop.waitFor("the comment", () -> comments().isPresent());
        Picture.assertPainted(Picture.of(comments().get(), "reading-comments"));
        comments().get().close();
    }

    /** The window with the file's comments, if it is open. */
    private Optional<Shell> comments() {
        return Arrays.stream(workbench.shell().getDisplay().getShells()).filter(shell -> ShellTester.controls(shell)
                .anyMatch(control -> control instanceof StyledText text && text.getText().endsWith(TrackedWordFile.COMMENT))).findFirst();
    }

    /** The text as UTF-8 with a byte in it that UTF-8 never has. */
    private static byte[] broken(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[20] = (byte) 0xFF;
        return bytes;
    }

    @Test
    void aPageShowsItsArticleAndItsFurnitureOnDemand() throws CoreException {
        ArticleEditorTester article = workbench.openArticle(ReceivedFiles.file("page.html", PAGE.getBytes(StandardCharsets.UTF_8)));
        assertTrue(article.text().startsWith("اجتماع جديد في جنيف\n"), article.text());
        assertFalse(article.text().contains("رياضة"), article.text());
        follow(WorkbenchTester.isArabic() ? "إظهارها" : "Show");
        assertTrue(article.text().contains("رياضة"), article.text());
        Picture.assertPainted(workbench.picture("reading-page"));
    }

    @Test
    void onlyAFileThatCanHoldTrackedChangesIsComparedWithItself() throws CoreException {
        workbench.navigator().select(ReceivedFiles.file("tracked.docx", TrackedWordFile.bytes()));
        EventLoop.waitFor("the command", () -> workbench.isEnabled("org.muqabala.ui.compareItsVersions"));
        workbench.navigator().select(ReceivedFiles.file("here.txt", "هنا\n".getBytes(StandardCharsets.UTF_8)));
        EventLoop.waitFor("the command to go", () -> !workbench.isEnabled("org.muqabala.ui.compareItsVersions"));
    }

    private static void choose(Table table, String encoding) {
        for (int row = 0; row < table.getItemCount(); row++) {
            if (table.getItem(row).getText(0).equals(encoding)) {
                table.select(row);
                table.notifyListeners(SWT.Selection, new Event());
                return;
            }
        }
        throw new AssertionError("no encoding " + encoding);
    }

    /** What the strip above the article in front says. */
    private String strip() {
        return link().getText().replaceAll("</?a[^>]*>", "");
    }

    private Link link() {
        EventLoop.settle();
        return ShellTester.controls(workbench.shell()).filter(Link.class::isInstance).map(Link.class::cast)
                .filter(link -> link.isVisible() && link.getText().contains("<a href")).findFirst().orElseThrow();
    }

    private void follow(String label) {
        Link link = link();
        String text = link.getText();
        int end = text.indexOf(">" + label + "</a>");
        assertTrue(end > 0, text);
        Event event = new Event();
        event.text = text.substring(text.lastIndexOf("href=\"", end) + "href=\"".length(), end - 1);
        link.notifyListeners(SWT.Selection, event);
        EventLoop.settle();
    }
}
