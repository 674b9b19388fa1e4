package org.muqabala.ui.tests;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.review.AnnotationKind;

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
    void articleInLightAndDark() {
        workbench.openArticle(workbench.seed("004"));
        workbench.navigator().select(workbench.seed("001"), workbench.seed("004"));
        Picture.assertPainted(workbench.picture("article-light"));
        workbench.theme(DARK);
        Picture.assertPainted(workbench.picture("article-dark"));
    }

    @Test
    void collationInLightAndDark() {
        CollationEditorTester collation = CollationEditorTester.compare(workbench, workbench.seed("001"), workbench.seed("004"));
        InspectorTester inspector = new InspectorTester(workbench);
        LedgerRow edited = collation.model().ledger().rows().stream().filter(row -> !row.isPassage()).skip(1).findFirst().orElseThrow();
        collation.walk().select(edited);
        inspector.annotate(AnnotationKind.CORRECTION).proposal("وشدّد").save();
        inspector.annotate(AnnotationKind.TRANSLATION).proposal("Lavrov stressed");
        Picture.assertPainted(workbench.picture("collation-light"));
        workbench.theme(DARK);
        Picture.assertPainted(workbench.picture("collation-dark"));
    }
}
