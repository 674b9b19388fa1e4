package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.text.Span;
import org.muqabala.core.review.AnnotationKind;

/** Both versions are made larger and put on the other side as the reader likes. */
class ReadingPanesTest {

    private static final String LARGER = "org.eclipse.ui.edit.text.zoomIn";
    private static final String SMALLER = "org.eclipse.ui.edit.text.zoomOut";

    private final WorkbenchTester workbench = new WorkbenchTester();
    private CollationEditorTester collation;

    @BeforeEach
    void compare() {
        collation = CollationEditorTester.compare(workbench, workbench.seed("001"), workbench.seed("004"));
    }

    @AfterEach
    void close() {
        workbench.closeEditors();
    }

    @Test
    void lettersGrowAndShrinkInBothVersionsAtOnce() {
        workbench.page().activate(collation.part());
        List<Integer> before = sizes();
        workbench.run(LARGER);
        EventLoop.waitFor("larger letters", () -> sizes().stream().allMatch(size -> size > before.get(0)), this::sizes);
        workbench.picture("collation-larger");
        workbench.run(SMALLER);
        EventLoop.waitFor("the letters as they were", () -> sizes().equals(before), this::sizes);
        workbench.run(SMALLER);
        EventLoop.waitFor("smaller letters", () -> sizes().stream().allMatch(size -> size < before.get(0)), this::sizes);
        workbench.run(LARGER);
        EventLoop.waitFor("the letters as they were", () -> sizes().equals(before), this::sizes);
        IBindingService keys = workbench.window().getService(IBindingService.class);
        assertTrue(keys.getActiveBindingsFor(LARGER).length > 0 && keys.getActiveBindingsFor(SMALLER).length > 0, "by keys as well");
    }

    @Test
    void theButtonSwapsTheVersionsAndAnnotationsStayOnTheirWords() {
        collation.next().next().next();
        new InspectorTester(workbench).annotate(AnnotationKind.CORRECTION).proposal("قال").save();
        List<String> quotes = quotes();
        boolean olderAtTheLeft = isOlderAtTheLeft();
        assertEquals(!WorkbenchTester.isArabic(), olderAtTheLeft, "the older stands where reading begins");
        swap();
        assertEquals(!olderAtTheLeft, isOlderAtTheLeft());
        assertEquals(quotes, quotes());
        workbench.picture("collation-swapped");
        swap();
        assertEquals(olderAtTheLeft, isOlderAtTheLeft());
        assertEquals(quotes, quotes());
    }

    @Test
    void wordsAreFoundInThePaneThatHasTheFocus() {
        for (Side side : Side.values()) {
            collation.text(side).setFocus();
            IFindReplaceTarget find = collation.part().getAdapter(IFindReplaceTarget.class);
            int expected = collation.text(side).getText().indexOf("قائمة المعارضة");
            assertEquals(expected, find.findAndSelect(0, "قائمة المعارضة", true, true, false), side.toString());
            assertEquals("قائمة المعارضة", collation.text(side).getSelectionText());
            EventLoop.waitFor("what was found to be what an annotation is about", () -> collation.model().target()
                    .filter(target -> target.anchors(collation.model().comparison()).stream().map(Anchor::span).toList()
                            .equals(List.of(new Span(expected, expected + "قائمة المعارضة".length())))).isPresent());
        }
        workbench.page().activate(collation.part());
        ShellTester.lookAt(() -> workbench.run("org.eclipse.ui.edit.findReplace"), dialog -> dialog.picture("collation-find"));
    }

    private void swap() {
        ShellTester.controls(collation.part().viewer().orElseThrow()).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText().equals("⇆")).findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
        EventLoop.settle();
    }

    /** What annotations are about, as it stands in the panes. */
    private List<String> quotes() {
        List<String> quotes = collation.review().annotations().stream().flatMap(annotation -> annotation.places().stream())
                .map(anchor -> anchor.side() + " " + anchor.span().of(collation.text(anchor.side()).getText())).toList();
        assertTrue(!quotes.isEmpty(), "annotations");
        return quotes;
    }

    private List<Integer> sizes() {
        return Arrays.stream(Side.values()).map(side -> collation.text(side).getFont().getFontData()[0].getHeight()).toList();
    }

    private boolean isOlderAtTheLeft() {
        return left(collation.text(Side.A)) < left(collation.text(Side.B));
    }

    private static int left(Control control) {
        Point size = control.getSize();
        return Math.min(control.toDisplay(0, 0).x, control.toDisplay(size.x, 0).x);
    }
}
