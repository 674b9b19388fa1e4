package org.muqabala.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.muqabala.core.spi.ExportOption;
import org.muqabala.core.spi.ReviewExporter;

/** What the exporters let one choose, as options of the command line. */
final class ExportOptions {

    /** One option and the exporters that have it. */
    private record Shared(ExportOption option, List<ReviewExporter> exporters) {
    }

    private final Map<Option, Shared> shared = new LinkedHashMap<>();

    /** @param exporters in the order in which the help lists what they have */
    ExportOptions(List<ReviewExporter> exporters) {
        for (ReviewExporter exporter : exporters) {
            for (ExportOption option : exporter.options()) {
                shared.computeIfAbsent(typed(option), key -> new Shared(option, new ArrayList<>())).exporters.add(exporter);
            }
        }
    }

    private static Option typed(ExportOption option) {
        String name = "--" + option.id();
        return switch (option) {
            case ExportOption.Flag flag -> Option.flag(name);
            case ExportOption.Choice choice -> Option.choice(name, choice.values());
            case ExportOption.Words words -> new Option(name, words.sort(), List.of(), false);
        };
    }

    List<Option> all() {
        return List.copyOf(shared.keySet());
    }

    /** What it is, and for which forms: for the help. Nothing if the option is none of an exporter. */
    Optional<String> about(Option option, Locale locale) {
        Shared found = shared.get(option);
        if (found == null) {
            return Optional.empty();
        }
        String forms = found.exporters.stream().map(ReviewExporter::id).collect(Collectors.joining(", "));
        return Optional.of(found.exporters.getFirst().title(found.option, locale) + " (" + forms + ")");
    }

    /**
     * What was chosen, as the exporter understands it.
     *
     * @throws CommandException if an option was given that is not the exporter's
     */
    Map<String, String> chosen(Arguments arguments, ReviewExporter exporter, Messages messages) throws CommandException {
        Map<String, String> chosen = new HashMap<>();
        for (Map.Entry<Option, Shared> each : shared.entrySet()) {
            if (!arguments.has(each.getKey())) {
                continue;
            }
            if (!each.getValue().exporters.contains(exporter)) {
                throw new CommandException(ExitStatus.WRONG_USAGE, messages.get("export.option", each.getKey().name(), exporter.id()));
            }
            chosen.put(each.getValue().option.id(), arguments.value(each.getKey()).orElseThrow());
        }
        return chosen;
    }
}
