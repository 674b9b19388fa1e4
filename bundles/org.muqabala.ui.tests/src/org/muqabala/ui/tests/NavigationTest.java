package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.ui.exchange.ReviewExporters;

/** Going back to where one was in a collation, and out of it onto paper. */
class NavigationTest {

    private static final String BACK = "org.eclipse.ui.navigate.backwardHistory";
    private static final String FORWARD = "org.eclipse.ui.navigate.forwardHistory";

    private final WorkbenchTester workbench = new WorkbenchTester();
    private CollationEditorTester collation;

    @BeforeEach
    void compare() {
        collation = CollationEditorTester.compare(workbench, workbench.seed("001"), workbench.seed("004"));
        EventLoop.settle();
    }

    @AfterEach
    void close() {
        workbench.closeEditors();
    }

    @Test
    void goesBackAndForthBetweenDivergences() {
        Optional<LedgerRow> first = collation.next().walk().current();
        Optional<LedgerRow> second = collation.next().walk().current();
        Optional<LedgerRow> third = collation.next().walk().current();
        go(BACK);
        assertEquals(second, collation.walk().current());
        go(BACK);
        assertEquals(first, collation.walk().current());
        go(FORWARD);
        go(FORWARD);
        assertEquals(third, collation.walk().current());
    }

    @Test
    void goesBackFromAnotherEditor() {
        Optional<LedgerRow> first = collation.next().walk().current();
        EventLoop.settle();
        workbench.openArticle(workbench.seed("000"));
        EventLoop.settle();
        go(BACK);
        assertEquals(collation.part(), workbench.editorInFront(),
                () -> collation.part().getEditorInput() + " or " + workbench.editorInFront().getEditorInput());
        assertEquals(first, collation.walk().current());
    }

    @Test
    void goesBackFromTheOtherEndOfALink() {
        Link moved = collation.model().comparison().links().stream().filter(Link::moved).findFirst().orElseThrow();
        collation.text(Side.A).setTopIndex(0);
        collation.text(Side.B).setTopIndex(0);
        EventLoop.settle();
        collation.model().selectPassage(new Anchor(Side.A, moved.on(Side.A).get(0), ""));
        collation.text(Side.A).setTopIndex(collation.text(Side.A).getLineAtOffset(moved.on(Side.A).get(0).start()));
        EventLoop.settle();
        List<Integer> before = tops();
        new GutterTester(collation).click(moved, Side.A);
        List<Integer> there = tops();
        assertNotEquals(before, there);
        go(BACK);
        assertEquals(before, tops());
        go(FORWARD);
        assertEquals(there, tops());
    }

    @Test
    void isPrintedWhereAPaperFormatIsInstalled() {
        boolean installed = PlatformUI.getWorkbench().getService(ReviewExporters.class).all(Locale.getDefault()).stream()
                .anyMatch(exporter -> exporter.id().equals("pdf"));
        collation.next();
        EventLoop.waitFor("printing to be offered as far as there is paper", () -> installed == workbench.isEnabled("org.eclipse.ui.file.print"));
        String label = WorkbenchTester.isArabic() ? "طباعة..." : "Print...";
        assertTrue(workbench.menu(WorkbenchTester.isArabic() ? "ملف" : "File").labels().contains(label));
    }

    private void go(String command) {
        workbench.run(command);
        EventLoop.settle();
    }

    private List<Integer> tops() {
        return List.of(collation.text(Side.A).getTopIndex(), collation.text(Side.B).getTopIndex());
    }
}
