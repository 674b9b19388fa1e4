package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.muqabala.ui.tests.EditedStory.WORDS;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Side;
import org.muqabala.ui.collation.ChangedOnDisk.Answer;
import org.muqabala.ui.collation.CollationInput;

/** Articles that were edited in a collation are saved, also where another program wrote into their files meanwhile. */
class SavedArticlesTest extends EditedArticles {

    @Test
    void savingSavesTheArticles() throws CoreException {
        collation.write(Side.A, 0, WORDS);
        assertTrue(collation.part().isDirty());
        assertTrue(workbench.page().saveEditor(collation.part(), false));
        assertFalse(collation.part().isDirty());
        assertTrue(story.older().readString().startsWith(WORDS));
        assertInstanceOf(CollationInput.class, collation.part().getEditorInput(), "nothing was said that a review would keep");
        EventLoop.settle();
        assertEquals(List.of(), collation.notices());
    }

    @Test
    void savingOverWhatAnotherProgramWroteIsAskedFor() throws IOException, CoreException {
        collation.write(Side.A, 0, WORDS).catchUp();
        EditedStory.writeFromOutside(story.older(), "من برنامج آخر.");
        saveAndAnswer(Answer.CANCEL);
        assertEquals("من برنامج آخر.", Files.readString(story.older().getLocation().toPath()));
        assertTrue(collation.part().isDirty(), "nothing is saved, and nothing is lost");
        assertTrue(collation.text(Side.A).getText().startsWith(WORDS));
        saveAndAnswer(Answer.OVERWRITE);
        assertTrue(Files.readString(story.older().getLocation().toPath()).startsWith(WORDS));
        assertFalse(collation.part().isDirty());
    }

    @Test
    void whatAnotherProgramWroteIsTakenInstead() throws IOException, CoreException {
        collation.write(Side.A, 0, WORDS).catchUp();
        String theirs = "عاجل. " + story.older().readString();
        EditedStory.writeFromOutside(story.older(), theirs);
        saveAndAnswer(Answer.TAKE_THEIRS);
        assertEquals(theirs, Files.readString(story.older().getLocation().toPath()));
        assertEquals(theirs, collation.text(Side.A).getText());
        assertEquals(theirs, collation.model().comparison().a().text());
        assertFalse(collation.part().isDirty());
    }

    @Test
    void nothingIsTakenIfTheAnswerForTheOtherArticleIsCancel() throws IOException {
        collation.write(Side.A, 0, WORDS).write(Side.B, 0, WORDS).catchUp();
        EditedStory.writeFromOutside(story.older(), "من برنامج آخر.");
        EditedStory.writeFromOutside(story.newer(), "من برنامج ثالث.");
        ShellTester.lookAt(() -> workbench.page().saveEditor(collation.part(), false), dialog -> {
            // the second dialog proposes to cancel
            DialogTester.confirmNext();
            new ChangedOnDiskTester(dialog).press(Answer.TAKE_THEIRS);
        });
        DialogTester.confirmNoMore();
        EventLoop.settle();
        assertTrue(collation.part().isDirty());
        for (Side side : Side.values()) {
            assertTrue(collation.text(side).getText().startsWith(WORDS), "of " + side);
        }
        assertEquals("من برنامج آخر.", Files.readString(story.older().getLocation().toPath()));
        assertEquals("من برنامج ثالث.", Files.readString(story.newer().getLocation().toPath()));
    }

    @Test
    void theWindowGoesOnWhileSavingWaitsForTheCollation() {
        collation.write(Side.A, 0, WORDS);
        boolean[] painted = new boolean[1];
        collation.text(Side.A).getDisplay().asyncExec(() -> painted[0] = true);
        assertTrue(workbench.page().saveEditor(collation.part(), false));
        assertTrue(painted[0], "what was due was done meanwhile");
        assertTrue(collation.model().comparison().a().text().startsWith(WORDS));
    }

    private void saveAndAnswer(Answer answer) {
        ChangedOnDiskTester.saveAndAnswer(workbench, collation.part(), "live-a", answer);
    }
}
