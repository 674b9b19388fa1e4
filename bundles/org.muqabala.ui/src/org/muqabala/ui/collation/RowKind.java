package org.muqabala.ui.collation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.LedgerRow;

/**
 * What kind of thing a row of the ledger is.
 *
 * @param type of the divergence; empty for a passage that one version alone has
 */
public record RowKind(Optional<DivergenceType> type) {

    public static final RowKind PASSAGE = new RowKind(Optional.empty());

    public static RowKind of(DivergenceType type) {
        return new RowKind(Optional.of(type));
    }

    public static RowKind of(LedgerRow row) {
        return row.isPassage() ? PASSAGE : of(row.divergence().type());
    }

    /** Every kind that there can be. */
    public static Set<RowKind> all() {
        return Stream.concat(Stream.of(DivergenceType.values()).map(RowKind::of), Stream.of(PASSAGE)).collect(Collectors.toUnmodifiableSet());
    }
}
