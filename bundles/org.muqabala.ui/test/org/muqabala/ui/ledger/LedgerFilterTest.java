package org.muqabala.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.muqabala.core.review.SettlementState;

class LedgerFilterTest {

    @Test
    void wordsAreTheSameWhateverTheirVowelMarksHamzasAndTatweel() {
        assertEquals(LedgerFilter.folded("الامن"), LedgerFilter.folded("الأَمْـن"));
        assertEquals(LedgerFilter.folded("Lavrov"), LedgerFilter.folded("lavrov"));
        assertEquals(LedgerFilter.folded("سوريا"), LedgerFilter.folded("\u200fسوريا"));
        assertNotEquals(LedgerFilter.folded("سوريا"), LedgerFilter.folded("سورية"));
    }

    @Test
    void spacesAloneAskForNothing() {
        assertTrue(LedgerFilter.NONE.isNone());
        assertTrue(new LedgerFilter(Optional.empty(), Optional.empty(), "  ").isNone());
        assertFalse(new LedgerFilter(Optional.empty(), Optional.of(SettlementState.UNSEEN), "").isNone());
    }
}
