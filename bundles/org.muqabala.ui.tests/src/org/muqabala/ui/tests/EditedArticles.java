package org.muqabala.ui.tests;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Two articles that may be written to, collated. */
abstract class EditedArticles {

    final WorkbenchTester workbench = new WorkbenchTester();
    EditedStory story;
    CollationEditorTester collation;

    @BeforeEach
    void compare() throws CoreException {
        story = new EditedStory(workbench);
        collation = story.compare();
    }

    @AfterEach
    void close() throws CoreException {
        story.delete();
    }
}
