package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.muqabala.ui.tests.EditedStory.WORDS;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.text.Span;

/** An article that is edited in a collation is the same text, with the same history, in all editors of its file. */
class SharedArticlesTest {

    private final WorkbenchTester workbench = new WorkbenchTester();
    private EditedStory story;
    private CollationEditorTester collation;

    @BeforeEach
    void compare() throws CoreException {
        story = new EditedStory(workbench);
        collation = story.compare();
    }

    @AfterEach
    void close() throws CoreException {
        story.delete();
    }

    @Test
    void anArticleWithLineEndsOfWindowsIsEditedAndKeepsThem() throws CoreException {
        collation.close();
        String before = story.newer().readString().replace("\n", "\r\n");
        EditedStory.write(story.newer(), before);
        collation = story.compare();
        assertTrue(collation.text(Side.B).getEditable());
        for (int step = 0; step < 12; step++) {
            collation.next();
        }
        Span place = collation.walk().current().orElseThrow().divergence().b();
        int second = collation.text(Side.B).getText().indexOf('\n') + 1;
        collation.write(Side.B, second, WORDS + "\n").catchUp();
        assertEquals(place.start() + WORDS.length() + 1, collation.walk().current().orElseThrow().divergence().b().start());
        assertEquals(collation.model().comparison().b().text(), collation.text(Side.B).getText());
        assertTrue(workbench.page().saveEditor(collation.part(), false));
        int secondLine = before.indexOf('\n') + 1;
        String after = before.substring(0, secondLine) + WORDS + "\r\n" + before.substring(secondLine);
        assertEquals(after, story.newer().readString());
        ArticleEditorTester article = workbench.openArticle(story.newer());
        article.placeCaret(0).insert("عاجل. ");
        assertTrue(collation.text(Side.B).getText().startsWith("عاجل. "), "both editors share the text");
        workbench.page().activate(collation.part());
        collation.catchUp();
        assertTrue(collation.model().comparison().b().text().startsWith("عاجل. "));
    }

    @Test
    void anArticleThatItsEncodingNoLongerFitsIsNotWrittenToAndTheReasonSaid() throws CoreException {
        byte[] torn = story.older().readString().getBytes(StandardCharsets.UTF_8);
        torn[20] = (byte) 0xFF;
        EditedStory.write(story.older(), torn);
        EventLoop.waitFor("the torn text", () -> collation.text(Side.A).getText().indexOf('\uFFFD') >= 0);
        String before = collation.catchUp().text(Side.A).getText();
        collation.write(Side.A, 0, "x");
        assertEquals(before, collation.text(Side.A).getText());
        assertTrue(workbench.statusLine().contains(WorkbenchTester.isArabic() ? "ترميز" : "encoding"), workbench.statusLine());
    }

    @Test
    void theArticleEditorSharesTheTextAndItsHistory() {
        collation.write(Side.A, 0, WORDS).catchUp();
        ArticleEditorTester article = workbench.openArticle(story.older());
        assertTrue(article.text().startsWith(WORDS));
        assertTrue(article.isDirty());
        article.undo();
        assertFalse(collation.text(Side.A).getText().startsWith(WORDS));
        collation.catchUp();
        assertFalse(collation.part().isDirty());
        assertFalse(collation.model().comparison().a().text().startsWith(WORDS));
    }

    @Test
    void undoTakesBackWhatWasDoneLast() {
        InspectorTester inspector = new InspectorTester(workbench);
        collation.next();
        inspector.annotate(AnnotationKind.CORRECTION).proposal("قال").save();
        collation.write(Side.A, 0, WORDS);
        collation.undo();
        assertFalse(collation.text(Side.A).getText().startsWith(WORDS), "the words were written last");
        collation.catchUp();
        assertEquals(1, collation.review().annotations().size());
        collation.undo();
        assertEquals(0, collation.review().annotations().size());
    }

    @Test
    void anArticleWithLineEndsOfWindowsHasOneHistoryInAllItsEditors() throws CoreException {
        collation.close();
        EditedStory.write(story.newer(), story.newer().readString().replace("\n", "\r\n"));
        collation = story.compare();
        String before = collation.text(Side.B).getText();
        int second = before.indexOf('\n') + 1;
        collation.write(Side.B, second, WORDS + "\n");
        ArticleEditorTester article = workbench.openArticle(story.newer());
        article.undo();
        assertEquals(before, collation.text(Side.B).getText(), "what was written here is taken back there");
        article.placeCaret(0).insert("عاجل. ");
        collation.undo();
        assertEquals(before, collation.text(Side.B).getText(), "what was written there is taken back here");
        assertFalse(workbench.isEnabled("org.eclipse.ui.edit.undo"), "nothing is left of it");
        collation.redo();
        assertTrue(collation.text(Side.B).getText().startsWith("عاجل. "));
        assertTrue(article.text().startsWith("عاجل. "));
    }
}
