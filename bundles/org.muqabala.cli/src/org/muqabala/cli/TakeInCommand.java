package org.muqabala.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.muqabala.core.review.Returned;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.review.TakenIn;
import org.muqabala.core.review.TakenInTexts;
import org.muqabala.core.review.TakingIn;
import org.muqabala.core.spi.ArticleImporter;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReturnReader;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.translation.Translation;
import org.muqabala.importers.UnreadableArticleTexts;
import org.muqabala.store.OpenedReview;
import org.muqabala.store.ReviewProblem;
import org.muqabala.store.ReviewStore;
import org.muqabala.store.ReviewTexts;
import org.muqabala.store.TranslationFiles;
import org.muqabala.store.UnreadableReviewException;

/**
 * {@code take-in DIR.review FILE...}: what others did in files that went out joins the review. What cannot be read is said and does
 * not hold up the rest.
 */
final class TakeInCommand implements Command {

    private final Function<ArticleImporter, List<ReturnReader>> readers;

    /** @param readers one a format, given what reads documents */
    TakeInCommand(Function<ArticleImporter, List<ReturnReader>> readers) {
        this.readers = readers;
    }

    @Override
    public String name() {
        return "take-in";
    }

    @Override
    public List<String> files() {
        return List.of("DIR." + ReviewStore.EXTENSION, "FILE...");
    }

    @Override
    public List<Option> options() {
        return List.of(Collation.HOUSE_STYLE);
    }

    @Override
    public ExitStatus run(Arguments arguments, Desk desk) throws CommandException {
        String folder = arguments.files().getFirst();
        Collation collation = Collation.of(arguments, desk);
        ReviewStore store = new ReviewStore(desk.path(folder), collation::again);
        OpenedReview opened = reading(folder, desk, () -> store.open(Progress.NONE));
        List<String> left = new ArrayList<>(opened.problems().stream()
                .map(problem -> Desk.about(folder, new ReviewTexts(desk.messages().locale()).text(problem))).toList());
        ReviewSession session = new ReviewSession(opened.review());
        TranslationFiles files = new TranslationFiles(desk.path(folder));
        List<Translation> translations = reading(folder, desk, () -> files.all(opened.review().comparison().b()));
        reading(folder, desk, () -> files.problems(opened.review().comparison().b())).stream()
                .map(problem -> Desk.about(folder, new ReviewTexts(desk.messages().locale()).text(problem))).forEach(left::add);
        List<Translation> now = new ArrayList<>(translations);
        StringBuilder told = new StringBuilder();
        List<CommandException> failed = new ArrayList<>();
        List<String> names = arguments.files().subList(1, arguments.files().size());
        for (String file : names) {
            try {
                Returned returned = read(file, session.review(), now, desk);
                TakenIn taken = TakingIn.of(session.review(), now, returned.items());
                session.apply(taken.command());
                taken.translations().forEach(translation -> put(now, translation));
                returned.left().forEach(line -> left.add(Desk.about(file, line)));
                TakenInTexts texts = new TakenInTexts(desk.messages().locale());
                taken.left().forEach(each -> left.add(Desk.about(file, texts.text(each))));
                told.append(Desk.about(file, desk.messages().get("takeIn.done", taken.news()))).append('\n');
            } catch (CommandException e) {
                failed.add(e);
            }
        }
        if (failed.size() == names.size()) {
            failed.subList(0, failed.size() - 1).forEach(e -> desk.tell(e.getMessage()));
            throw failed.getLast();
        }
        // the review last: it remembers what was taken in, and must not say so of translations that could not be written
        save(files, folder, now, translations, desk).stream()
                .map(problem -> Desk.about(folder, new ReviewTexts(desk.messages().locale()).text(problem))).forEach(left::add);
        save(store, folder, opened.review(), session.review(), desk);
        desk.write(new Arguments(List.of(), Map.of()), out -> out.write(told.toString().getBytes(StandardCharsets.UTF_8)));
        failed.forEach(e -> left.add(e.getMessage()));
        left.forEach(desk::tell);
        return left.isEmpty() ? ExitStatus.DONE : ExitStatus.LEFT_OUT;
    }

    /** In the place of the one into the same language, or behind all others. */
    private static void put(List<Translation> translations, Translation translation) {
        int index = translations.stream().map(Translation::language).toList().indexOf(translation.language());
        if (index < 0) {
            translations.add(translation);
        } else {
            translations.set(index, translation);
        }
    }

    private static <T> T reading(String name, Desk desk, ReviewFile.Reading<T> reading) throws CommandException {
        try {
            return reading.read();
        } catch (UnreadableReviewException e) {
            throw new CommandException(ExitStatus.UNREADABLE, Desk.about(name, new ReviewTexts(desk.messages().locale()).text(e)), e);
        } catch (IOException e) {
            throw new CommandException(ExitStatus.UNREADABLE, Desk.about(name, desk.messages().get("file.unreadable", desk.reason(e))), e);
        }
    }

    private Returned read(String name, Review review, List<Translation> translations, Desk desk) throws CommandException {
        Path file = desk.path(name);
        try {
            return reader(name, file, desk).read(file, review, translations, desk.messages().locale(), Progress.NONE);
        } catch (UnreadableArticleException e) {
            throw new CommandException(ExitStatus.UNREADABLE,
                    Desk.about(name, new UnreadableArticleTexts(desk.messages().locale()).text(e)), e);
        } catch (IOException e) {
            throw new CommandException(ExitStatus.UNREADABLE, Desk.about(name, desk.messages().get("file.unreadable", desk.reason(e))), e);
        }
    }

    private ReturnReader reader(String name, Path file, Desk desk) throws CommandException, IOException {
        for (ReturnReader reader : readers.apply(desk.importers().documents())) {
            if (reader.accepts(file)) {
                return reader;
            }
        }
        throw new CommandException(ExitStatus.UNREADABLE, Desk.about(name, desk.messages().get("takeIn.format")));
    }

    /** @return what others wrote meanwhile, and where it is kept now */
    private static List<ReviewProblem> save(TranslationFiles files, String name, List<Translation> now, List<Translation> before,
            Desk desk) throws CommandException {
        List<ReviewProblem> aside = new ArrayList<>();
        try {
            for (int i = 0; i < now.size(); i++) {
                Translation each = now.get(i);
                Translation was = i < before.size() ? before.get(i) : Translation.empty(each.article(), each.language());
                if (!each.equals(was)) {
                    aside.addAll(files.write(each, was));
                }
            }
            return aside;
        } catch (IOException e) {
            throw desk.unwritable(name, desk.reason(e), e);
        }
    }

    private static void save(ReviewStore store, String name, Review before, Review after, Desk desk) throws CommandException {
        if (after.equals(before)) {
            return;
        }
        try {
            store.save(after);
        } catch (IOException e) {
            throw desk.unwritable(name, desk.reason(e), e);
        }
    }
}
