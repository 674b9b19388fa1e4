package org.muqabala.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** One thing that the command line does. */
interface Command {

    /** As it is typed: one word or two. */
    String name();

    /** The name under which its help stands in the messages: {@code help.ID}. */
    default String id() {
        return name().replace(' ', '-');
    }

    /**
     * What stands for its file arguments in the help, such as {@code A}; the last one ends in {@code ...} where there may be more
     * of them.
     */
    List<String> files();

    List<Option> options();

    /**
     * Does it.
     *
     * @return {@link ExitStatus#DONE} or {@link ExitStatus#LEFT_OUT}
     * @throws CommandException if it cannot be done
     */
    ExitStatus run(Arguments arguments, Desk desk) throws CommandException;

    /** What an option is, for the help, where it is not in the messages. */
    default Optional<String> about(Option option, Locale locale) {
        return Optional.empty();
    }

    /** Whether the last of its file arguments may be given several times. */
    default boolean takesMoreFiles() {
        return !files().isEmpty() && files().getLast().endsWith("...");
    }

    default String usage() {
        return "muqabala " + name() + files().stream().map(file -> " " + file).collect(Collectors.joining())
                + options().stream().map(option -> " " + option.usage()).collect(Collectors.joining());
    }
}
