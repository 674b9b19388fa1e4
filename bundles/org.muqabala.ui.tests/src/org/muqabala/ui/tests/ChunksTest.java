package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.ChunkSize;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.ui.collation.AnnotationDraft;
import org.muqabala.ui.collation.AnnotationTarget;
import org.muqabala.ui.collation.WeightFilter;
import org.muqabala.ui.preferences.CollationPreferences;

/** Changes close together, read as one and read apart again. */
class ChunksTest {

    private static final String READ_IN_CHUNKS = "org.muqabala.ui.readInChunks";

    private final WorkbenchTester workbench = new WorkbenchTester();
    private CollationEditorTester collation;

    @BeforeEach
    void compare() {
        collation = CollationEditorTester.compare(workbench, workbench.seed("000"), workbench.seed("001"));
    }

    @AfterEach
    void close() {
        workbench.closeEditors();
        CollationPreferences.chooseChunkSize(ChunkSize.EXACT);
    }

    @Test
    void eachPressMakesThemLargerAndTheLastMakesThemExact() {
        int exact = rows();
        press(ChunkSize.PARTICLES);
        EventLoop.waitFor("fewer rows", () -> rows() < exact);
        assertEquals(rows(), new LedgerTester(workbench).rows());
        press(ChunkSize.WORDS);
        press(ChunkSize.PHRASES);
        press(ChunkSize.EXACT);
        EventLoop.waitFor("the exact rows", () -> rows() == exact);
        assertEquals(exact, new LedgerTester(workbench).rows());
    }

    @Test
    void theReviewTheFilterAndThePlaceStay() {
        ReviewSession session = collation.model().session();
        collation.walk().filter(WeightFilter.SUBSTANTIVE);
        collation.next().next();
        int place = collation.walk().current().orElseThrow().divergence().b().start();
        int exact = rows();
        press(ChunkSize.PHRASES);
        EventLoop.waitFor("fewer rows", () -> rows() < exact);
        assertSame(session, collation.model().session());
        assertEquals(WeightFilter.SUBSTANTIVE, collation.walk().filter().weight());
        EventLoop.waitFor("the row at the same place",
                () -> collation.walk().current()
                .filter(row -> row.divergence().b().start() <= place && place <= row.divergence().b().end()).isPresent());
    }

    @Test
    void aCollationThatIsOpenedLaterIsReadInTheSameChunks() {
        int exact = rows();
        press(ChunkSize.PHRASES);
        EventLoop.waitFor("fewer rows", () -> rows() < exact);
        int chunks = rows();
        collation.close();
        compare();
        assertEquals(chunks, rows());
        assertTrue(chunks < exact);
    }

    @Test
    void wordsThatAreTypedAndNotSavedGoAlong() {
        collation.next().next();
        AnnotationDraft draft = new AnnotationDraft(Optional.empty(), AnnotationKind.NOTE, "", "عاجل");
        collation.model().drafts().keep(collation.model().target().orElseThrow(), draft);
        int exact = rows();
        press(ChunkSize.PHRASES);
        EventLoop.waitFor("fewer rows", () -> rows() < exact);
        assertEquals(Optional.of(draft), collation.model().drafts().on(collation.model().target().orElseThrow()));
        AnnotationTarget.OnDivergence on = (AnnotationTarget.OnDivergence) collation.model().drafts().targets().get(0);
        assertTrue(collation.model().ledger().rows().contains(on.row()));
    }

    private int rows() {
        return collation.model().ledger().rows().size();
    }

    private void press(ChunkSize wanted) {
        workbench.page().activate(collation.part());
        while (CollationPreferences.chunkSize() != wanted) {
            workbench.run(READ_IN_CHUNKS);
        }
        EventLoop.settle();
    }
}
