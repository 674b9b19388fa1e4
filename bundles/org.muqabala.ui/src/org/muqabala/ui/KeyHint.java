package org.muqabala.ui;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;

/** The key of a command as the interface's sentences name it: the one that the user's preferences say today. */
public final class KeyHint {

    /** Around the key, so that its signs stand in their order in a sentence of either direction. */
    private static final char ISOLATE_LEFT_TO_RIGHT = '\u2066';
    private static final char POP_ISOLATE = '\u2069';

    private KeyHint() {
    }

    /** The key as it is written on the keyboard; empty if the command has none. */
    public static Optional<String> of(String command) {
        return Optional.ofNullable(PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFormattedFor(command))
                .map(KeyHint::isolated);
    }

    /** The key of a command with one of its parameters. */
    public static Optional<String> of(String command, String parameter, String value) {
        ParameterizedCommand call = ParameterizedCommand.generateCommand(
                PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command), Map.of(parameter, value));
        return call == null ? Optional.empty() : Arrays.stream(PlatformUI.getWorkbench().getService(IBindingService.class)
                .getActiveBindingsFor(call)).findFirst().map(TriggerSequence::format).map(KeyHint::isolated);
    }

    private static String isolated(String key) {
        return ISOLATE_LEFT_TO_RIGHT + key + POP_ISOLATE;
    }
}
