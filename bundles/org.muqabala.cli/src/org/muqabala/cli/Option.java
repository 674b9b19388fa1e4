package org.muqabala.cli;

import java.util.List;

/**
 * An option of a command; each takes a value.
 *
 * @param name as it is typed, such as {@code --format}
 * @param value what stands for its value in the help, such as {@code FILE}
 * @param choices the values that there are, the first being used where the option is not given; empty if any value will do
 * @param required whether the command cannot go without
 */
record Option(String name, String value, List<String> choices, boolean required) {

    static final Option CHARSET = new Option("--charset", "NAME", List.of(), false);
    static final Option OUTPUT = new Option("-o", "FILE", List.of(), false);

    static Option choice(String name, List<String> choices) {
        return new Option(name, String.join("|", choices), choices, false);
    }

    Option asRequired() {
        return new Option(name, value, choices, true);
    }

    String usage() {
        return required ? name + " " + value : "[" + name + " " + value + "]";
    }
}
