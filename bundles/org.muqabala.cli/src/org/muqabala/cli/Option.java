package org.muqabala.cli;

import java.util.List;

/**
 * An option of a command.
 *
 * @param name as it is typed, such as {@code --format}
 * @param value what stands for its value in the help, such as {@code FILE}; empty if it takes none
 * @param choices the values that there are, the first being used where the option is not given; empty if any value will do
 * @param required whether the command cannot go without
 */
record Option(String name, String value, List<String> choices, boolean required) {

    static final Option CHARSET = new Option("--charset", "NAME", List.of(), false);
    static final Option OUTPUT = new Option("-o", "FILE", List.of(), false);

    static Option choice(String name, List<String> choices) {
        return new Option(name, String.join("|", choices), choices, false);
    }

    /** An option that is given or not, and takes no value. */
    static Option flag(String name) {
        return new Option(name, "", List.of(), false);
    }

    /** Whether its value names a language. */
    boolean isLanguage() {
        return value.equals("LANGUAGE");
    }

    boolean isFlag() {
        return value.isEmpty();
    }

    Option asRequired() {
        return new Option(name, value, choices, true);
    }

    /** As it is typed, such as {@code -o FILE}. */
    String typed() {
        return isFlag() ? name : name + " " + value;
    }

    String usage() {
        return required ? typed() : "[" + typed() + "]";
    }
}
