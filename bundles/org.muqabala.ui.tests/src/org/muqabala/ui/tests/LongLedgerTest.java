package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.review.SettlementState;

/** However many rows a ledger has, only those that come into sight are written. */
class LongLedgerTest {

    private static final int SENTENCES = 4000;
    private static final int TEXT = 3;
    private static final int MANY = 300;

    private final WorkbenchTester workbench = new WorkbenchTester();
    private EditedStory story;
    private CollationEditorTester collation;
    private LedgerTester ledger;

    @BeforeEach
    void compare() throws CoreException {
        story = new EditedStory(workbench);
        EditedStory.write(story.older(), sentences("قُتل"));
        EditedStory.write(story.newer(), sentences("جُرح"));
        ledger = new LedgerTester(workbench);
        collation = story.compare();
        ledger.listAll();
    }

    @AfterEach
    void close() throws CoreException {
        story.delete();
    }

    @Test
    void rowsAreWrittenAsTheyComeIntoSight() {
        Table table = ledger.table();
        int rows = table.getItemCount();
        assertEquals(collation.model().ledger().rows().size(), rows);
        assertTrue(rows >= SENTENCES, rows + " rows");
        Set<Integer> written = new HashSet<>();
        table.addListener(SWT.SetData, event -> written.add(event.index));
        for (int part = 1; part <= 10; part++) {
            int line = (rows - 1) * part / 10;
            table.setTopIndex(line);
            EventLoop.waitFor("line " + line, () -> written.contains(line), written::size);
        }
        assertFalse(ledger.cell(rows - 1, TEXT).isEmpty());
        assertTrue(written.size() < rows / 4, written.size() + " of " + rows + " rows are written");
    }

    @Test
    void theListStaysWhereItIsWhenManyRowsLeaveIt() {
        ledger.filterByState(SettlementState.UNSEEN);
        Table table = ledger.table();
        int rows = table.getItemCount();
        table.setTopIndex(rows / 2);
        EventLoop.settle();
        int top = table.getTopIndex();
        ledger.select(IntStream.range(top, top + MANY).toArray()).settle(SettlementState.KEPT);
        assertEquals(rows - MANY, table.getItemCount());
        assertEquals(top, table.getTopIndex());
    }

    private static String sentences(String verb) {
        return IntStream.range(0, SENTENCES).mapToObj(i -> "وفي اليوم " + i + " من المعارك " + verb + " جنود على الطريق " + i * 7 + " شرق المدينة.")
                .collect(Collectors.joining("\n"));
    }
}
