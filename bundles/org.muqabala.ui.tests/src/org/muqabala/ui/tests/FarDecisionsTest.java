package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.SettlementState;

/** What is decided for a long text all at once gives its words other grounds; no line becomes taller by that, and none is laid out anew. */
class FarDecisionsTest {

    private static final int PARAGRAPHS = 600;
    /** A few screens of both panes; all would be twice as many as there are paragraphs. */
    private static final int FEW = 120;

    private record Line(Side side, int start) {
    }

    private final WorkbenchTester workbench = new WorkbenchTester();
    private EditedStory story;
    private CollationEditorTester collation;
    private final Set<Line> laidOut = new HashSet<>();

    @BeforeEach
    void compare() throws CoreException {
        story = new EditedStory(workbench);
        EditedStory.write(story.older(), text("الأميركي"));
        EditedStory.write(story.newer(), text("الأمريكي"));
        collation = story.compare();
    }

    @AfterEach
    void close() throws CoreException {
        story.delete();
    }

    private static String text(String spelling) {
        return IntStream.range(0, PARAGRAPHS).mapToObj(i -> "غادر الوفد " + spelling + " العاصمة للمرة " + i + " مساء أمس. " + EditedStory.WORDS.repeat(i % 4))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void nothingIsLaidOutAnewAndNothingMoves() {
        collation.walk().select(middle());
        watch(Side.A);
        watch(Side.B);
        for (Side side : Side.values()) {
            StyledText text = collation.text(side);
            int height = LaidOutText.height(text);
            EventLoop.waitFor("the height of all lines", () -> text.getVerticalBar().getMaximum() == height);
        }
        EventLoop.settle();
        List<Integer> before = edges();
        LedgerTester ledger = new LedgerTester(workbench).listAll();
        int[] all = IntStream.range(0, ledger.rows()).toArray();
        laidOut.clear();
        ledger.select(all).settle(SettlementState.KEPT);
        assertEquals(all.length, collation.review().settlements().size());
        assertTrue(laidOut.size() < FEW, laidOut.size() + " lines");
        assertEquals(before, edges());
    }

    private LedgerRow middle() {
        List<LedgerRow> rows = collation.walk().shown();
        return rows.get(rows.size() / 2);
    }

    /** Where the line at the upper edge of each pane stands, and how tall the text is. */
    private List<Integer> edges() {
        return Arrays.stream(Side.values()).map(collation::text)
                .flatMap(text -> List.of(text.getTopIndex(), text.getLinePixel(text.getTopIndex()), text.getVerticalBar().getMaximum()).stream()).toList();
    }

    private void watch(Side side) {
        collation.text(side).addBidiSegmentListener(event -> laidOut.add(new Line(side, event.lineOffset)));
    }
}
