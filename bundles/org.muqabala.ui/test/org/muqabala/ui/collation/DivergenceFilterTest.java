package org.muqabala.ui.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Relation;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.review.SettlementState;
import org.muqabala.core.text.Span;

class DivergenceFilterTest {

    private static final Link LINK = new Link("L1", Relation.EDITED, false, List.of(new Span(0, 1)), List.of(new Span(0, 1)), List.of());
    private static final RowKind NAME = RowKind.of(DivergenceType.NAME);
    private static final RowKind ORDER = RowKind.of(DivergenceType.ORDER);

    private final RowContents contents = new RowContents() {

        @Override
        public SettlementState state(LedgerRow row) {
            return row.number() == 1 ? SettlementState.KEPT : SettlementState.UNSEEN;
        }

        @Override
        public Stream<String> words(LedgerRow row) {
            return Stream.of("سيرغي لافروف", row.number() == 1 ? "هدى" : "");
        }
    };

    @Test
    void wordsAreTheSameWhateverTheirVowelMarksHamzasAndTatweel() {
        assertEquals(DivergenceFilter.folded("الامن"), DivergenceFilter.folded("الأَمْـن"));
        assertEquals(DivergenceFilter.folded("Lavrov"), DivergenceFilter.folded("lavrov"));
        assertEquals(DivergenceFilter.folded("سوريا"), DivergenceFilter.folded("\u200fسوريا"));
        assertNotEquals(DivergenceFilter.folded("سوريا"), DivergenceFilter.folded("سورية"));
    }

    @Test
    void spacesAloneAskForNothing() {
        assertEquals(DivergenceFilter.NONE, DivergenceFilter.NONE.with("  "));
        assertNotEquals(DivergenceFilter.NONE, DivergenceFilter.NONE.with(Optional.of(SettlementState.UNSEEN)));
    }

    @Test
    void kindsAreHiddenAndShownAgain() {
        assertEquals(Set.of(ORDER), DivergenceFilter.NONE.turned(NAME).turned(ORDER).turned(NAME).hidden());
        assertFalse(shows(DivergenceFilter.NONE.turned(NAME), name(1)));
        assertTrue(shows(DivergenceFilter.NONE.turned(NAME), passage(2)));
        assertFalse(shows(DivergenceFilter.NONE.turned(RowKind.PASSAGE), passage(2)));
    }

    @Test
    void oneKindAloneIsShownAndThenAnyAgain() {
        DivergenceFilter names = DivergenceFilter.NONE.with("لافروف").only(NAME);
        assertTrue(shows(names, name(1)));
        assertFalse(shows(names, passage(2)));
        assertEquals(DivergenceFilter.NONE.with("لافروف"), names.ofAnyKind());
    }

    @Test
    void rowsAreAskedForByWhatIsDecidedAboutThem() {
        DivergenceFilter kept = DivergenceFilter.NONE.with(Optional.of(SettlementState.KEPT));
        assertTrue(shows(kept, name(1)));
        assertFalse(shows(kept, name(2)));
        assertTrue(kept.asksWhatIsDecided());
        assertFalse(DivergenceFilter.NONE.only(NAME).asksWhatIsDecided());
    }

    @Test
    void wordsAreSoughtInAllThatIsWrittenInARow() {
        assertTrue(shows(DivergenceFilter.NONE.with("لافرُوف"), name(2)));
        assertTrue(shows(DivergenceFilter.NONE.with("هدى"), name(1)));
        assertFalse(shows(DivergenceFilter.NONE.with("هدى"), name(2)));
    }

    private boolean shows(DivergenceFilter filter, LedgerRow row) {
        return filter.matcher(contents).test(row);
    }

    private static LedgerRow name(int number) {
        return new LedgerRow(number, Optional.of(LINK), divergence(DivergenceType.NAME));
    }

    private static LedgerRow passage(int number) {
        return new LedgerRow(number, Optional.empty(), divergence(DivergenceType.OMISSION));
    }

    private static Divergence divergence(DivergenceType type) {
        return new Divergence(new Span(0, 1), Span.at(0), type, Significance.STYLISTIC, Reason.of("test"));
    }
}
