package org.muqabala.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.muqabala.core.spi.BadOptionException;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReviewExporter;
import org.muqabala.store.OpenedReview;
import org.muqabala.store.ReviewTexts;

/** {@code export DIR.review --to FORMAT -o FILE}: a review in a form that others open. */
final class ExportCommand implements Command {

    private final List<ReviewExporter> exporters;
    private final ExportOptions choices;
    private final Option to;

    /** @param exporters one a format, in the order in which the help lists them */
    ExportCommand(List<ReviewExporter> exporters) {
        this.exporters = List.copyOf(exporters);
        choices = new ExportOptions(exporters);
        to = Option.choice("--to", exporters.stream().map(ReviewExporter::id).toList()).asRequired();
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public List<String> files() {
        return ReviewFile.NAMES;
    }

    @Override
    public List<Option> options() {
        return Stream.of(List.of(to), choices.all(), List.of(Collation.HOUSE_STYLE, Option.OUTPUT)).flatMap(List::stream).toList();
    }

    @Override
    public Optional<String> about(Option option, Locale locale) {
        return choices.about(option, locale);
    }

    @Override
    public ExitStatus run(Arguments arguments, Desk desk) throws CommandException {
        String name = arguments.files().get(0);
        Locale locale = desk.messages().locale();
        String format = arguments.value(to).orElseThrow();
        ReviewExporter exporter = exporters.stream().filter(each -> each.id().equals(format)).findFirst().orElseThrow();
        ReviewFile file = new ReviewFile(arguments, desk);
        Map<String, String> chosen = choices.chosen(arguments, exporter, desk.messages());
        OpenedReview opened = file.open();
        ExportSettings settings = new ExportSettings(locale, ExportTime.now(), chosen,
                file.reading(() -> file.translations().all(opened.review().comparison().b())));
        List<String> left = new ArrayList<>(opened.problems().stream().map(new ReviewTexts(locale)::text).toList());
        file.reading(() -> file.translations().problems(opened.review().comparison().b())).stream()
                .map(new ReviewTexts(locale)::text).forEach(left::add);
        try {
            desk.write(arguments, out -> left.addAll(exporter.write(opened.review(), settings, out, Progress.NONE)));
        } catch (CommandException e) {
            throw e.getCause() instanceof BadOptionException bad ? new CommandException(ExitStatus.WRONG_USAGE, bad.getMessage(), bad) : e;
        }
        left.forEach(line -> desk.tell(Desk.about(name, line)));
        return left.isEmpty() ? ExitStatus.DONE : ExitStatus.LEFT_OUT;
    }
}
