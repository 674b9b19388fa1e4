package org.muqabala.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.muqabala.core.text.LanguageTag;

/**
 * What stands behind a command's name.
 *
 * @param files the arguments that are no options, as many as the command wants
 * @param values the options that were given
 */
record Arguments(List<String> files, Map<Option, String> values) {

    /** @throws CommandException if they are not what the command takes; the message names what exists */
    static Arguments parse(Command command, List<String> words, Messages messages) throws CommandException {
        List<String> files = new ArrayList<>();
        Map<Option, String> values = new HashMap<>();
        boolean options = true;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (options && word.equals("--")) {
                options = false;
            } else if (options && word.startsWith("-") && word.length() > 1) {
                int equals = word.startsWith("--") ? word.indexOf('=') : -1;
                Option option = option(command, equals < 0 ? word : word.substring(0, equals), messages);
                if (option.isFlag()) {
                    putFlag(values, option, equals >= 0, messages);
                    continue;
                }
                if (equals < 0 && ++i == words.size()) {
                    throw wrong(messages.get("usage.value", option.name(), option.value()));
                }
                put(values, option, equals < 0 ? words.get(i) : word.substring(equals + 1), messages);
            } else if (word.isEmpty()) {
                throw wrong(messages.get("file.noName"));
            } else {
                files.add(word);
            }
        }
        if (files.size() < command.files().size() || files.size() > command.files().size() && !command.takesMoreFiles()) {
            throw wrong(command.files().isEmpty() ? messages.get("usage.noFiles", command.name())
                    : messages.get("usage.files", command.name(), String.join(" ", command.files()), files.size()));
        }
        for (Option option : command.options()) {
            if (option.required() && !values.containsKey(option)) {
                throw wrong(messages.get("usage.required", command.name(), option.name(), option.value()));
            }
        }
        return new Arguments(List.copyOf(files), Map.copyOf(values));
    }

    /** The value that was given, or the first choice; empty for an option without choices that was not given. */
    Optional<String> value(Option option) {
        return Optional.ofNullable(values.get(option)).or(() -> option.choices().stream().findFirst());
    }

    /** Whether an option was given. */
    boolean has(Option option) {
        return values.containsKey(option);
    }

    /** Every file or folder that the command reads. */
    List<String> inputs() {
        return Stream.concat(files.stream(), Stream.ofNullable(values.get(Collation.HOUSE_STYLE))).toList();
    }

    private static Option option(Command command, String name, Messages messages) throws CommandException {
        for (Option option : command.options()) {
            if (option.name().equals(name)) {
                return option;
            }
        }
        String there = command.options().stream().map(Option::name).collect(Collectors.joining(" "));
        throw wrong(messages.get("usage.option", command.name(), name, there));
    }

    private static void put(Map<Option, String> values, Option option, String value, Messages messages) throws CommandException {
        if (!option.choices().isEmpty() && !option.choices().contains(value)) {
            throw wrong(messages.get("usage.choice", option.name(), value, String.join(" ", option.choices())));
        }
        if (value.isEmpty()) {
            throw wrong(messages.get("usage.value", option.name(), option.value()));
        }
        if (option.isLanguage() && LanguageTag.read(value).isEmpty()) {
            throw wrong(messages.get("usage.language", option.name(), value));
        }
        if (values.put(option, value) != null) {
            throw wrong(messages.get("usage.twice", option.name()));
        }
    }

    private static void putFlag(Map<Option, String> values, Option flag, boolean withValue, Messages messages) throws CommandException {
        if (withValue) {
            throw wrong(messages.get("usage.flag", flag.name()));
        }
        if (values.put(flag, "") != null) {
            throw wrong(messages.get("usage.twice", flag.name()));
        }
    }

    private static CommandException wrong(String message) {
        return new CommandException(ExitStatus.WRONG_USAGE, message);
    }
}
