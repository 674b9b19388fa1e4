package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The windows that open over the workbench speak its language; pictures of them are left for people to look at. */
class DialogsTest {

    private final WorkbenchTester workbench = new WorkbenchTester();

    @AfterEach
    void closeEditors() {
        workbench.closeEditors();
    }

    @Test
    void aboutSaysVersionAndLicence() {
        ShellTester.lookAt(() -> workbench.run("org.muqabala.app.about"), about -> {
            about.picture("about");
            Language.assertSpoken(about.texts());
            assertTrue(about.texts().stream().anyMatch(text -> text.contains("0.1.0")), "version");
            assertTrue(about.texts().stream().anyMatch(text -> text.contains("2.0")), "licence");
        });
    }

    @Test
    void deletingAsks() {
        workbench.navigator().select(workbench.seed("003"));
        lookAt("org.eclipse.ui.edit.delete", "delete");
        assertTrue(workbench.seed("003").exists(), "closing the question deletes nothing");
    }

    @Test
    void deletingAStoryAsks() {
        workbench.navigator().select(workbench.sampleStory());
        lookAt("org.eclipse.ui.edit.delete", "delete-story");
    }

    @Test
    void renamingAsksForTheName() {
        workbench.navigator().select(workbench.seed("003"));
        lookAt("org.eclipse.ui.edit.rename", "rename");
    }

    @Test
    void savingUnderAnotherName() {
        workbench.openArticle(workbench.seed("001"));
        lookAt("org.eclipse.ui.file.saveAs", "save-as");
    }

    @Test
    void closingAChangedArticleAsks() {
        workbench.openArticle(workbench.seed("001")).insert("x");
        lookAt("org.eclipse.ui.file.close", "save-changes");
    }

    @Test
    void goingToAParagraph() {
        workbench.openArticle(workbench.seed("001"));
        lookAt("org.eclipse.ui.edit.text.goto.line", "go-to");
    }

    @Test
    void propertiesOfAnArticle() {
        workbench.navigator().select(workbench.seed("001"));
        lookAt("org.eclipse.ui.file.properties", "properties");
    }

    @Test
    void findingACommand() {
        ShellTester.lookAt(() -> workbench.run("org.eclipse.ui.window.quickAccess"), search -> {
            search.picture("quick-access");
            Language.assertSpoken(search.texts());
        });
    }

    @Test
    void restoringTheLayoutAsks() {
        lookAt("org.eclipse.ui.window.resetPerspective", "restore-layout");
    }

    private void lookAt(String command, String name) {
        ShellTester.lookAt(() -> workbench.run(command), dialog -> {
            dialog.picture("dialog-" + name);
            Language.assertSpoken(dialog.texts());
        });
    }
}
