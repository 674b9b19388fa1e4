package org.muqabala.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the command that the words name, runs it and says how it ended: whatever happens, in one line and an exit status. */
final class CommandLine {

    /** System property for those who look for a fault: {@code true} shows where it was. */
    private static final String TRACE = "muqabala.trace";

    private final List<Command> commands;
    private final Desk desk;
    private final Messages messages;

    /** @param commands in the order in which the help lists them */
    CommandLine(List<Command> commands, Desk desk) {
        this.commands = List.copyOf(commands);
        this.desk = desk;
        this.messages = desk.messages();
    }

    /** @return the exit status */
    int run(List<String> words) {
        try {
            return dispatch(words).code();
        } catch (CommandException e) {
            desk.tell(e.getMessage());
            return e.status().code();
        } catch (OutOfMemoryError e) {
            desk.tell(messages.get("memory"));
            return ExitStatus.UNREADABLE.code();
        } catch (Throwable e) {
            // an error of any kind would else end the process as if all were done but for a few things left out
            desk.tell(messages.get("fault", e));
            if (Boolean.getBoolean(TRACE)) {
                e.printStackTrace(desk.err());
            }
            return ExitStatus.UNREADABLE.code();
        }
    }

    private ExitStatus dispatch(List<String> words) throws CommandException {
        if (words.isEmpty()) {
            throw new CommandException(ExitStatus.WRONG_USAGE, messages.get("usage.nothing", names(commands)));
        }
        String first = words.get(0);
        List<String> rest = words.subList(1, words.size());
        switch (first) {
            case "--version" -> print("muqabala " + Version.ofProgram() + "\n");
            case "help", "--help", "-h" -> print(rest.isEmpty() ? help() : helpWith(rest));
            default -> {
                if (isFamily(first) && rest.size() == 1 && asksForHelp(rest)) {
                    print(helpWith(words));
                    return ExitStatus.DONE;
                }
                Command command = command(words);
                List<String> given = words.subList(command.name().split(" ").length, words.size());
                if (!asksForHelp(given)) {
                    return command.run(Arguments.parse(command, given, messages), desk);
                }
                print(help(command));
            }
        }
        return ExitStatus.DONE;
    }

    private static boolean asksForHelp(List<String> words) {
        int end = words.indexOf("--");
        List<String> options = end < 0 ? words : words.subList(0, end);
        return options.contains("--help") || options.contains("-h");
    }

    /** The command that the words begin with; the name of one may be two words. */
    private Command command(List<String> words) throws CommandException {
        for (int length = Math.min(2, words.size()); length > 0; length--) {
            String name = String.join(" ", words.subList(0, length));
            Optional<Command> named = commands.stream().filter(command -> command.name().equals(name)).findFirst();
            if (named.isPresent()) {
                return named.get();
            }
        }
        String first = words.get(0);
        throw new CommandException(ExitStatus.WRONG_USAGE, isFamily(first)
                ? messages.get("usage.family", first, names(family(first))) : messages.get("usage.command", first, names(commands)));
    }

    /** Whether it is the first of a command's two words, such as {@code memory}. */
    private boolean isFamily(String word) {
        return !family(word).isEmpty();
    }

    private List<Command> family(String word) {
        return commands.stream().filter(command -> command.name().startsWith(word + " ")).toList();
    }

    private static String names(List<Command> commands) {
        return commands.stream().map(Command::name).collect(Collectors.joining(", "));
    }

    private String helpWith(List<String> words) throws CommandException {
        boolean alone = words.size() == 1 || asksForHelp(words.subList(1, words.size()));
        return alone && isFamily(words.get(0)) ? list(family(words.get(0))) : help(command(words));
    }

    private String help() {
        return messages.get("help.head") + '\n' + messages.get("help.workbench") + "\n\n" + list(commands) + '\n' + messages.get("help.language") + '\n'
                + messages.get("help.status") + '\n';
    }

    private String list(List<Command> commands) {
        StringBuilder list = new StringBuilder();
        for (Command command : commands) {
            list.append("  ").append(command.usage()).append("\n      ").append(messages.get("help." + command.id())).append('\n');
        }
        return list.toString();
    }

    private String help(Command command) {
        StringBuilder help = new StringBuilder(command.usage()).append("\n\n").append(messages.get("help." + command.id())).append('\n');
        for (Option option : command.options()) {
            String text = command.about(option, messages.locale()).orElseGet(() -> about(command, option));
            help.append("\n  ").append(option.typed()).append("\n      ").append(text);
        }
        return help.append('\n').toString();
    }

    private String about(Command command, Option option) {
        String name = option.name().replaceAll("^-+", "");
        String key = "help." + command.id() + "." + name;
        return messages.get(messages.texts().has(key) ? key : "help.option." + name);
    }

    private void print(String text) throws CommandException {
        desk.write(new Arguments(List.of(), Map.of()), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
