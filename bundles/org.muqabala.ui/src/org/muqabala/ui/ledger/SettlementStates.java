package org.muqabala.ui.ledger;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.commands.IParameterValues;
import org.muqabala.core.review.SettlementState;

/** The decisions that the commands to settle take, so that the preferences of keys name them. */
public final class SettlementStates implements IParameterValues {

    @Override
    public Map<String, String> getParameterValues() {
        return Arrays.stream(SettlementState.values()).collect(Collectors.toMap(StateTexts::name, SettlementState::id));
    }
}
