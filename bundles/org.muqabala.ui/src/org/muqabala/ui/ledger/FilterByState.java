package org.muqabala.ui.ledger;

import java.util.Optional;

import org.muqabala.core.review.SettlementState;
import org.muqabala.ui.collation.DivergenceFilter;
import org.muqabala.ui.collation.FilterCommand;

/** Shows the divergences about which one thing is decided, or again whatever is decided about them. */
public final class FilterByState extends FilterCommand {

    static final String COMMAND = "org.muqabala.ui.filterByState";

    /** The parameter: the id of a {@link SettlementState}; without it, any. */
    static final String STATE = "org.muqabala.ui.filterByState.state";

    public FilterByState() {
        super(STATE);
    }

    @Override
    protected DivergenceFilter chosen(DivergenceFilter now, String argument) {
        return now.with(state(argument));
    }

    @Override
    protected boolean isSet(DivergenceFilter now, String argument) {
        return now.state().equals(state(argument));
    }

    private static Optional<SettlementState> state(String id) {
        return Optional.ofNullable(id).map(SettlementState::ofId);
    }
}
