package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.ui.collation.WeightFilter;

/** The strip that shows where in the whole text the divergences are. */
class OverviewTest {

    private final WorkbenchTester workbench = new WorkbenchTester();
    private CollationEditorTester collation;
    private OverviewTester overview;

    @BeforeEach
    void compare() {
        collation = CollationEditorTester.compare(workbench, workbench.seed("001"), workbench.seed("004"));
        overview = new OverviewTester(collation);
    }

    @AfterEach
    void close() {
        workbench.closeEditors();
    }

    @Test
    void aClickGoesToTheDivergenceAndBringsItIntoSight() {
        for (LedgerRow row : List.of(collation.walk().shown().getLast(), collation.walk().shown().getFirst())) {
            int there = overview.heightOf(row);
            overview.click(there);
            LedgerRow current = collation.walk().current().orElseThrow();
            assertTrue(Math.abs(overview.heightOf(current) - there) <= 1, current + " instead of " + row);
            Side side = current.place(Side.B).isPresent() ? Side.B : Side.A;
            int y = collation.text(side).getLocationAtOffset(current.place(side).orElseThrow().start()).y;
            assertTrue(0 <= y && y < collation.text(side).getClientArea().height, "it stands at " + y);
        }
        workbench.picture("overview-clicked");
    }

    @Test
    void pointingAtAMarkSaysWhatItIsAndBesideNothing() {
        collation.walk().filter(WeightFilter.SUBSTANTIVE);
        EventLoop.settle();
        List<Integer> marks = collation.walk().shown().stream().map(overview::heightOf).toList();
        String said = overview.tip(marks.getFirst());
        Language.assertSpoken(said.lines().limit(1).toList());
        assertTrue(said.contains("\n"), "and which rule decided: " + said);
        int free = IntStream.range(0, marks.stream().mapToInt(mark -> mark).max().orElseThrow())
                .filter(y -> marks.stream().allMatch(mark -> Math.abs(mark - y) > 8)).findFirst().orElseThrow();
        assertNull(overview.tip(free));
    }
}
