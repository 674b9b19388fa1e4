package org.muqabala.ui.collation;

import java.util.EnumMap;
import java.util.Map;

import org.muqabala.core.collation.ChunkSize;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.ReadableChunks;
import org.muqabala.core.collation.Rendering;
import org.muqabala.core.collation.SharedWords;
import org.muqabala.core.collation.Side;

/**
 * Everything that an editor looks up in a comparison while it paints and scrolls, found once. Making it takes a while for long texts and
 * may be done on any thread; it never changes.
 */
final class CollationIndex {

    private final Comparison whole;
    private final ChunkSize size;
    private final Comparison comparison;
    private final Ledger ledger;
    private final SharedWords words;
    private final AlignmentMap alignment;
    private final Connectors connectors;
    private final Map<Side, OneSide> sides = new EnumMap<>(Side.class);

    /** What is looked up by its place in one of the texts. */
    private record OneSide(Rendering rendering, InReadingOrder<Rendering.Passage> passages, InReadingOrder<Rendering.Mark> marks,
            NumberedParagraphs paragraphs) {
    }

    /** @param size how large the pieces are in which changes are shown */
    CollationIndex(Comparison whole, ChunkSize size) {
        this.whole = whole;
        this.size = size;
        comparison = new ReadableChunks(size).of(whole);
        ledger = Ledger.of(comparison);
        words = SharedWords.of(whole);
        alignment = AlignmentMap.of(comparison);
        connectors = Connectors.of(comparison);
        for (Side side : Side.values()) {
            Rendering rendering = Rendering.of(comparison, ledger, side);
            sides.put(side, new OneSide(rendering, new InReadingOrder<>(rendering.passages(), Rendering.Passage::span),
                    new InReadingOrder<>(rendering.marks(), Rendering.Mark::painted), new NumberedParagraphs(comparison.article(side))));
        }
    }

    CollationIndex inChunks(ChunkSize other) {
        return new CollationIndex(whole, other);
    }

    /** The comparison with every divergence by itself. */
    Comparison whole() {
        return whole;
    }

    ChunkSize size() {
        return size;
    }

    /** The comparison in pieces of the chosen size. */
    Comparison comparison() {
        return comparison;
    }

    Ledger ledger() {
        return ledger;
    }

    SharedWords words() {
        return words;
    }

    AlignmentMap alignment() {
        return alignment;
    }

    Connectors connectors() {
        return connectors;
    }

    Rendering rendering(Side side) {
        return sides.get(side).rendering();
    }

    InReadingOrder<Rendering.Passage> passages(Side side) {
        return sides.get(side).passages();
    }

    InReadingOrder<Rendering.Mark> marks(Side side) {
        return sides.get(side).marks();
    }

    NumberedParagraphs paragraphs(Side side) {
        return sides.get(side).paragraphs();
    }
}
