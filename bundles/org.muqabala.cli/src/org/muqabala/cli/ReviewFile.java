package org.muqabala.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.store.OpenedReview;
import org.muqabala.store.ReviewProblem;
import org.muqabala.store.ReviewStore;
import org.muqabala.store.ReviewTexts;
import org.muqabala.store.TranslationFiles;
import org.muqabala.store.UnreadableReviewException;

/** The review that a command was given, and how it is opened. */
final class ReviewFile {

    /** What stands for it in the help. */
    static final List<String> NAMES = List.of("DIR." + ReviewStore.EXTENSION);

    /** The language of a translation. */
    static final Option TO = new Option("--to", "LANGUAGE", List.of(), false);

    private static final String USUAL_LANGUAGE = "en";

    /** Reads something of the review's folder. */
    interface Reading<T> {
        T read() throws IOException;
    }

    private final Desk desk;
    private final String name;
    private final Path folder;
    private final Collation collation;

    ReviewFile(Arguments arguments, Desk desk) throws CommandException {
        this.desk = desk;
        name = arguments.files().get(0);
        folder = desk.path(name);
        collation = Collation.of(arguments, desk);
    }

    static Locale language(Arguments arguments) {
        return Locale.forLanguageTag(arguments.value(TO).orElse(USUAL_LANGUAGE).replace('_', '-'));
    }

    String name() {
        return name;
    }

    OpenedReview open() throws CommandException {
        return reading(() -> new ReviewStore(folder, collation::again).open(Progress.NONE));
    }

    TranslationFiles translations() {
        return new TranslationFiles(folder);
    }

    /** @throws CommandException if it cannot be read; the message says why */
    <T> T reading(Reading<T> reading) throws CommandException {
        try {
            return reading.read();
        } catch (UnreadableReviewException e) {
            throw new CommandException(ExitStatus.UNREADABLE, Desk.about(name, new ReviewTexts(desk.messages().locale()).text(e)), e);
        } catch (IOException e) {
            throw new CommandException(ExitStatus.UNREADABLE, Desk.about(name, desk.messages().get("file.unreadable", desk.reason(e))), e);
        }
    }

    /** Tells what of the review could not be read; how a command ends that did all else. */
    ExitStatus status(OpenedReview opened) {
        return status(opened.problems());
    }

    /** As {@link #status(OpenedReview)}, for a command that read translations of the article too. */
    ExitStatus status(OpenedReview opened, Article article) throws CommandException {
        return status(opened, translations(), article);
    }

    /** @param source where the article's translations were read */
    ExitStatus status(OpenedReview opened, TranslationFiles source, Article article) throws CommandException {
        List<ReviewProblem> problems = new ArrayList<>(opened.problems());
        problems.addAll(reading(() -> source.problems(article)));
        return status(problems);
    }

    private ExitStatus status(List<ReviewProblem> problems) {
        for (ReviewProblem problem : problems) {
            desk.tell(Desk.about(name, new ReviewTexts(desk.messages().locale()).text(problem)));
        }
        // a file that is none of the review's is told, but nothing of the review is missing for it
        boolean whole = problems.stream().allMatch(problem -> problem.kind() == ReviewProblem.Kind.STRANGE);
        return whole ? ExitStatus.DONE : ExitStatus.LEFT_OUT;
    }
}
