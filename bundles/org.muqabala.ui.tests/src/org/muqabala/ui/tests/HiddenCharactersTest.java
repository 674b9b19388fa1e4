package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Side;
import org.muqabala.ui.article.ArticleConfiguration;
import org.muqabala.ui.hidden.ShowHiddenCharacters;

/** Characters that cannot be seen or look like others are shown on demand, and nothing in the text moves for them. */
class HiddenCharactersTest {

    /** In pixels; a chip is wider. */
    private static final int HALF_A_CHIP = 5;
    private static final String A = "قال الوز\u200Cير \u202B«أمس»\u202C إن الاتفاق قر\u0640\u0640يب جدا\u200F \u202Eبعد\u202C.\n\nوأضاف المتحدث باسم الکرملين أن الوفد\u00A0عاد.\n";
    private static final String B = "قال الوزير «أمس» إن الا\uFE97فاق قريب جدا.\n\nوأضاف المتحدث باسم الكرملين أن الوفد عاد.\n";

    private final WorkbenchTester workbench = new WorkbenchTester();
    private IFile a;
    private IFile b;

    @BeforeEach
    void write() throws CoreException {
        a = file("hidden-a.txt", A);
        b = file("hidden-b.txt", B);
    }

    @AfterEach
    void close() throws CoreException {
        if (workbench.editorInFront() != null && isMarked()) {
            workbench.run(ShowHiddenCharacters.COMMAND);
        }
        workbench.closeEditors();
        story().delete(true, true, null);
    }

    @Test
    void chipsAreShownInTheArticleEditorAndNoLetterMoves() {
        ArticleEditorTester article = workbench.openArticle(a);
        assertChips(article.widget(), "article");
    }

    @Test
    void chipsAreShownInTheCollationEditorAndNoLetterMoves() {
        CollationEditorTester collation = CollationEditorTester.compare(workbench, a, b);
        assertChips(collation.text(Side.A), "collation");
    }

    @Test
    void theMenuMarksWhetherTheyAreShown() {
        workbench.openArticle(a);
        assertFalse(isMarked());
        workbench.run(ShowHiddenCharacters.COMMAND);
        EventLoop.settle();
        assertTrue(isMarked());
        workbench.run(ShowHiddenCharacters.COMMAND);
        EventLoop.settle();
        assertFalse(isMarked());
    }

    /** A row without a word would say that nothing differs. */
    @Test
    void theLedgerNamesWordsThatCannotBeSeen() {
        CollationEditorTester.compare(workbench, a, b);
        LedgerTester ledger = new LedgerTester(workbench).listAll();
        List<String> older = IntStream.range(0, ledger.rows()).mapToObj(row -> ledger.cell(row, 3)).toList();
        assertTrue(older.stream().anyMatch(cell -> cell.contains("[RLM]") || cell.contains("[RLE]") || cell.contains("[PDF]") || cell.contains("[ZWNJ]")),
                older.toString());
    }

    /** There may be none on the screen. */
    @Test
    void theStatusLineSaysHowManyThereAre() throws CoreException {
        workbench.openArticle(a);
        workbench.run(ShowHiddenCharacters.COMMAND);
        EventLoop.waitFor("their number", () -> workbench.statusLine().contains(WorkbenchTester.isArabic() ? "في هذا النص: 10" : "in this text: 10"));
        workbench.run(ShowHiddenCharacters.COMMAND);
        CollationEditorTester.compare(workbench, a, b);
        workbench.run(ShowHiddenCharacters.COMMAND);
        EventLoop.waitFor("that of both", () -> workbench.statusLine().contains("11"));
        workbench.run(ShowHiddenCharacters.COMMAND);
        workbench.openArticle(file("plain.txt", "قال الوزير إن الاتفاق قريب.\n"));
        workbench.run(ShowHiddenCharacters.COMMAND);
        EventLoop.waitFor("that there is none", () -> workbench.statusLine().contains(WorkbenchTester.isArabic() ? "لا محارف خفية" : "No hidden characters"));
    }

    /** The article editor's viewer asks on a thread of its own, on which no widget answers. */
    @Test
    void whoeverAsksForItsNameIsToldOnAnyThread() {
        ArticleEditorTester article = workbench.openArticle(a);
        ISourceViewer viewer = (ISourceViewer) workbench.editorInFront().getAdapter(ITextOperationTarget.class);
        ITextHover hover = new ArticleConfiguration(new PreferenceStore(), place -> Optional.of(article.widget().getTextRange(place, 1)))
                .getTextHover(viewer, IDocument.DEFAULT_CONTENT_TYPE);
        List<String> told = new CopyOnWriteArrayList<>();
        Thread asking = new Thread(() -> told.add(hover.getHoverInfo(viewer, new Region(0, 0))));
        asking.start();
        EventLoop.waitFor("the answer", () -> !asking.isAlive());
        assertEquals(List.of("ق"), told);
    }

    private void assertChips(StyledText text, String name) {
        EventLoop.settle();
        workbench.shell().forceActive();
        EventLoop.settle();
        List<Point> before = letters(text);
        byte[] plain = around(text, text.getText().indexOf('\u202E'));
        byte[] word = around(text, text.getText().indexOf("المتحدث"));
        workbench.run(ShowHiddenCharacters.COMMAND);
        EventLoop.waitFor("a chip where the override is", () -> !Arrays.equals(plain, around(text, text.getText().indexOf('\u202E'))));
        workbench.picture("hidden-characters-" + name);
        assertArrayEquals(word, around(text, text.getText().indexOf("المتحدث")), "and none where nothing is hidden");
        assertEquals(before, letters(text));
        workbench.run(ShowHiddenCharacters.COMMAND);
        EventLoop.waitFor("the chip to go", () -> Arrays.equals(plain, around(text, text.getText().indexOf('\u202E'))));
    }

    private static byte[] around(StyledText text, int place) {
        Point at = text.getLocationAtOffset(place);
        return Picture.pixels(text, new Rectangle(at.x - HALF_A_CHIP, at.y, 2 * HALF_A_CHIP, text.getLineHeight(place)));
    }

    private boolean isMarked() {
        return workbench.menu(WorkbenchTester.isArabic() ? "تحرير" : "Edit").marked()
                .contains(WorkbenchTester.isArabic() ? "إظهار المحارف الخفية" : "Show Hidden Characters");
    }

    private static List<Point> letters(StyledText text) {
        List<Point> places = new ArrayList<>();
        for (int offset = 0; offset < text.getCharCount(); offset++) {
            places.add(text.getLocationAtOffset(offset));
        }
        return places;
    }

    private static IProject story() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject("hidden");
    }

    private IFile file(String name, String text) throws CoreException {
        if (!story().exists()) {
            workbench.sampleStory();
            story().create(null);
            story().open(null);
            story().setDefaultCharset(StandardCharsets.UTF_8.name(), null);
        }
        IFile file = story().getFile(name);
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
        return file;
    }
}
