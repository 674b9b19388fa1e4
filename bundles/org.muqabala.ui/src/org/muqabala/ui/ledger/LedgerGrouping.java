package org.muqabala.ui.ledger;

import java.util.Optional;

import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.ui.collation.Tint;

/** By what the rows of the ledger are put together. */
enum LedgerGrouping {
    NONE(Optional.empty()),
    WEIGHT(Optional.of(LedgerColumn.WEIGHT)),
    TYPE(Optional.of(LedgerColumn.TYPE)),
    STATE(Optional.of(LedgerColumn.STATE)),
    /** The passages that moved, each with the divergences inside it. */
    MOVED_PASSAGE(Optional.of(LedgerColumn.NEWER));

    private final Optional<LedgerColumn> column;

    LedgerGrouping(Optional<LedgerColumn> column) {
        this.column = column;
    }

    /** The column in which the title of a group stands. */
    Optional<LedgerColumn> column() {
        return column;
    }

    LedgerGroup groupOf(LedgerRow row, LedgerTexts texts) {
        return switch (this) {
            case NONE -> new LedgerGroup(0, "");
            case WEIGHT -> new LedgerGroup(Tint.of(row).ordinal(), texts.weight(row));
            case TYPE -> new LedgerGroup(0, texts.kind(row));
            case STATE -> new LedgerGroup(texts.settlement(row).state().ordinal(), texts.state(row));
            case MOVED_PASSAGE -> row.isMoved() ? movedPassage(row, texts) : new LedgerGroup(Integer.MAX_VALUE, Messages.group_notMoved);
        };
    }

    String label() {
        return switch (this) {
            case NONE -> Messages.group_none;
            case WEIGHT -> Messages.group_weight;
            case TYPE -> Messages.group_type;
            case STATE -> Messages.group_state;
            case MOVED_PASSAGE -> Messages.group_movedPassage;
        };
    }

    private static LedgerGroup movedPassage(LedgerRow row, LedgerTexts texts) {
        var place = row.link().orElseThrow().b().get(0);
        return new LedgerGroup(place.start(), Tint.MOVED.glyph() + " " + texts.words(place, Side.B));
    }
}
