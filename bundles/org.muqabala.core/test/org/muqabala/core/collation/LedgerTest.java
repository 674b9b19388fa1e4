package org.muqabala.core.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.muqabala.core.collation.Readings.compare;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Rendering.Furniture;
import org.muqabala.core.collation.Rendering.Linked;
import org.muqabala.core.collation.Rendering.OnlyHere;
import org.muqabala.core.text.Span;

/** What is to be settled, and where it stands. */
class LedgerTest {

    private static final String A = "Site icon المرفأ\nجنحت سفينة شحن كبيرة قرب الميناء صباح امس.\nوفتحت السلطات تحقيقا في أسباب الحادث البحري.";
    private static final String B = "جنحت سفينة شحن كبيرة قرب الميناء صباح أمس.\nوتسرب الوقود إلى الشاطئ السياحي القريب.";

    private final Comparison comparison = compare(A, B);
    private final Ledger ledger = Ledger.of(comparison);

    @Test
    void divergencesComeInTheOrderOfBAndThenWhatAHasAlone() {
        assertEquals(List.of(1, 2, 3), ledger.rows().stream().map(LedgerRow::number).toList());
        assertEquals(List.of(false, true, true), ledger.rows().stream().map(LedgerRow::isPassage).toList());
        assertEquals(List.of(DivergenceType.ORTHOGRAPHIC, DivergenceType.ADDITION, DivergenceType.OMISSION),
                ledger.rows().stream().map(row -> row.divergence().type()).toList());
    }

    @Test
    void passagesAreCountedApartFromDivergences() {
        assertEquals(0, ledger.count(Significance.SUBSTANTIVE));
        assertEquals(1, ledger.count(Significance.COSMETIC));
        assertEquals(1, ledger.countPassages(Side.A));
        assertEquals(1, ledger.countPassages(Side.B));
    }

    @Test
    void aPassageHasNoPlaceInTheVersionThatHasNotGotIt() {
        LedgerRow added = ledger.rows().get(1);
        assertEquals(Optional.empty(), added.place(Side.A));
        assertTrue(added.place(Side.B).orElseThrow().of(B).startsWith("وتسرب"));
    }

    @Test
    void renderingTellsWhatEachStretchIs() {
        Rendering rendering = Rendering.of(comparison, ledger, Side.A);
        assertEquals(List.of(Furniture.class, Linked.class, OnlyHere.class), rendering.passages().stream().map(Object::getClass).toList());
        assertEquals(List.of("امس", "وفتحت السلطات تحقيقا في أسباب الحادث البحري."),
                rendering.marks().stream().map(mark -> mark.span().of(A)).toList());
    }

    @Test
    void sharedWordsAreThoseOutsideEveryDivergence() {
        SharedWords words = SharedWords.of(comparison);
        assertEquals(new SharedWords(15, 14, 7), words);
        assertEquals(0.5, words.shareOfB(), 1e-9);
    }

    @Test
    void anEmptySpanOverlapsNothing() {
        assertEquals(false, new Span(0, 4).overlaps(Span.at(2)));
        assertEquals(true, new Span(0, 4).overlaps(new Span(3, 9)));
    }
}
