package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Leaves pictures of the window for people to look at. */
class PictureTest {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private final WorkbenchTester workbench = new WorkbenchTester();

    @AfterEach
    void lightAgain() {
        workbench.theme(LIGHT);
        workbench.closeEditors();
    }

    @Test
    void articleInLightAndDark() throws Exception {
        workbench.openArticle(workbench.seed("004"));
        workbench.navigator().select(workbench.seed("001"), workbench.seed("004"));
        assertTrue(Files.size(workbench.picture("article-light")) > 0);
        workbench.theme(DARK);
        assertTrue(Files.size(workbench.picture("article-dark")) > 0);
    }
}
