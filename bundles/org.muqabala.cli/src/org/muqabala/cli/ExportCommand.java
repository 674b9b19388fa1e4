package org.muqabala.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReviewExporter;
import org.muqabala.store.OpenedReview;
import org.muqabala.store.ReviewProblem;
import org.muqabala.store.ReviewStore;
import org.muqabala.store.ReviewTexts;
import org.muqabala.store.UnreadableReviewException;

/** {@code export DIR.review --to FORMAT -o FILE}: a review in a form that others open. */
final class ExportCommand implements Command {

    private final List<ReviewExporter> exporters;
    private final Option to;

    /** @param exporters one a format, in the order in which the help lists them */
    ExportCommand(List<ReviewExporter> exporters) {
        this.exporters = List.copyOf(exporters);
        to = Option.choice("--to", exporters.stream().map(ReviewExporter::id).toList()).asRequired();
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public List<String> files() {
        return List.of("DIR." + ReviewStore.EXTENSION);
    }

    @Override
    public List<Option> options() {
        return List.of(to, Collation.HOUSE_STYLE, Option.OUTPUT);
    }

    @Override
    public ExitStatus run(Arguments arguments, Desk desk) throws CommandException {
        String name = arguments.files().get(0);
        Locale locale = desk.messages().locale();
        String format = arguments.value(to).orElseThrow();
        ReviewExporter exporter = exporters.stream().filter(each -> each.id().equals(format)).findFirst().orElseThrow();
        OpenedReview opened = open(name, Collation.of(arguments, desk), desk);
        desk.write(arguments, out -> exporter.write(opened.review(), out, locale, Progress.NONE));
        for (ReviewProblem problem : opened.problems()) {
            desk.tell(Desk.about(name, new ReviewTexts(locale).text(problem)));
        }
        return opened.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.LEFT_OUT;
    }

    private static OpenedReview open(String name, Collation collation, Desk desk) throws CommandException {
        try {
            return new ReviewStore(desk.path(name), collation::again).open(Progress.NONE);
        } catch (UnreadableReviewException e) {
            throw new CommandException(ExitStatus.UNREADABLE, Desk.about(name, new ReviewTexts(desk.messages().locale()).text(e)), e);
        } catch (IOException e) {
            throw new CommandException(ExitStatus.UNREADABLE, Desk.about(name, desk.messages().get("file.unreadable", desk.reason(e))), e);
        }
    }
}
