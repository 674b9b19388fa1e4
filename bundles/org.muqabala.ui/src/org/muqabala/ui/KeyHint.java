package org.muqabala.ui;

import java.util.Optional;

import org.eclipse.ui.PlatformUI;
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
                .map(key -> ISOLATE_LEFT_TO_RIGHT + key + POP_ISOLATE);
    }
}
