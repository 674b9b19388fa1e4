package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Side;
import org.muqabala.ui.bidi.FittedLabel;

/** An article is read against what it was before, out of the local history. */
class HistoryTest {

    private static final String BEFORE = "قال الوزير أمس إن الاتفاق قريب.";
    private static final String NOW = "قال الوزير اليوم إن الاتفاق قريب.";

    private final WorkbenchTester workbench = new WorkbenchTester();
    private final IProject story = ResourcesPlugin.getWorkspace().getRoot().getProject("history");
    private IFile article;

    @BeforeEach
    void write() throws CoreException {
        workbench.sampleStory();
        story.create(null);
        story.open(null);
        story.setDefaultCharset(StandardCharsets.UTF_8.name(), null);
        article = story.getFile("past.txt");
        article.create(new ByteArrayInputStream(BEFORE.getBytes(StandardCharsets.UTF_8)), true, null);
        article.setContents(new ByteArrayInputStream(NOW.getBytes(StandardCharsets.UTF_8)), true, true, null);
    }

    @AfterEach
    void close() throws CoreException {
        workbench.closeEditors();
        story.delete(true, true, null);
    }

    @Test
    void aFormerStateIsTheOlderVersion() {
        CollationEditorTester collation = compareWithLatest();
        assertEquals(BEFORE, collation.model().comparison().a().text());
        assertEquals(NOW, collation.model().comparison().b().text());
        assertEquals(1, collation.model().ledger().rows().size());
        workbench.picture("history");
    }

    /** The date makes the name of a former state a long one: it ends early, and begins as it should. */
    @Test
    void theHeadingOfAFormerStateEndsWhereItsRoomEnds() {
        List<FittedLabel> headings = ShellTester.controls(compareWithLatest().part().viewer().orElseThrow()).filter(FittedLabel.class::isInstance)
                .map(FittedLabel.class::cast).filter(FittedLabel::isVisible).toList();
        assertEquals(2, headings.size());
        String whole = headings.get(0).text();
        String shown = headings.get(0).shown();
        assertTrue(whole.startsWith(WorkbenchTester.isArabic() ? "الأقدم: past،" : "Older: past,"), whole);
        assertTrue(shown.endsWith("…") && whole.startsWith(shown.substring(0, shown.length() - 1)), shown);
        assertTrue(shown.length() < whole.length(), shown);
    }

    @Test
    void theArticleIsEditedAgainstItAndTheStateIsNot() {
        CollationEditorTester collation = compareWithLatest();
        assertFalse(collation.text(Side.A).getEditable());
        collation.write(Side.B, 0, "عاجل. ").catchUp();
        assertTrue(collation.model().comparison().b().text().startsWith("عاجل. "));
    }

    private CollationEditorTester compareWithLatest() {
        workbench.openArticle(article);
        DialogTester.confirmNext();
        workbench.run("org.muqabala.ui.compareWithHistory");
        DialogTester.confirmNoMore();
        return CollationEditorTester.inFront(workbench);
    }
}
