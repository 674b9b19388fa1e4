package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.muqabala.ui.collation.CollationInput;

class StoriesTest {

    private final WorkbenchTester workbench = new WorkbenchTester();

    @Test
    void theSampleStoryShowsItsArticlesByTheirBeginnings() {
        List<String> labels = workbench.navigator().labelsBelow(workbench.sampleStory());
        assertEquals(5, labels.size());
        assertTrue(labels.get(1).startsWith("001 \u00B7 "), labels.get(1));
        assertTrue(labels.get(1).contains("لافروف"), labels.get(1));
    }

    @Test
    void aReviewIsOneItem() throws CoreException {
        IProject story = workbench.sampleStory();
        IFolder review = story.getFolder("001-004.review");
        review.create(true, true, null);
        try {
            review.getFolder("annotations").create(true, true, null);
            NavigatorTester navigator = workbench.navigator();
            EventLoop.waitFor("the review", () -> navigator.labelsBelow(story).contains("001-004"));
            navigator.select(review);
            assertEquals(0, navigator.tree().getSelection()[0].getItemCount());
        } finally {
            review.delete(true, null);
        }
    }

    @Test
    void twoSelectedArticlesAreComparedAndTheFirstByNameIsTheOlder() {
        workbench.navigator().select(workbench.seed("004"), workbench.seed("000"));
        workbench.run("org.muqabala.ui.compareVersions");
        CollationInput input = assertInstanceOf(CollationInput.class, workbench.editorInFront().getEditorInput());
        assertEquals(workbench.seed("000"), input.a());
        assertEquals(workbench.seed("004"), input.b());
        workbench.closeEditors();
    }

    @Test
    void oneArticleAloneCannotBeCompared() {
        workbench.navigator().select(workbench.seed("001"));
        EventLoop.settle();
        assertFalse(workbench.isEnabled("org.muqabala.ui.compareVersions"));
    }

    @Test
    void theWindowLiesTheWayItsLanguageRuns() {
        int expected = WorkbenchTester.isArabic() ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
        assertEquals(expected, workbench.shell().getOrientation());
        assertEquals(expected, workbench.navigator().tree().getOrientation());
    }
}
