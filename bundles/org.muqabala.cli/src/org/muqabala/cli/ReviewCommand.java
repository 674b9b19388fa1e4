package org.muqabala.cli;

import java.io.IOException;
import java.util.List;

import org.muqabala.core.review.Review;
import org.muqabala.store.OccupiedFolderException;
import org.muqabala.store.ReviewStore;
import org.muqabala.store.ReviewTexts;

/** {@code review A B -o DIR.review}: makes a review of the two versions for editors to settle. */
final class ReviewCommand implements Command {

    private static final Option FOLDER = new Option(Option.OUTPUT.name(), "DIR." + ReviewStore.EXTENSION, List.of(), true);

    @Override
    public String name() {
        return "review";
    }

    @Override
    public List<String> files() {
        return List.of("A", "B");
    }

    @Override
    public List<Option> options() {
        return List.of(Collation.PROFILE, Option.CHARSET, FOLDER);
    }

    @Override
    public ExitStatus run(Arguments arguments, Desk desk) throws CommandException {
        String name = arguments.value(FOLDER).orElseThrow();
        if (!name.replaceAll("/+$", "").endsWith("." + ReviewStore.EXTENSION)) {
            throw new CommandException(ExitStatus.WRONG_USAGE, Desk.about(name, desk.messages().get("review.name", ReviewStore.EXTENSION)));
        }
        Collation collation = Collation.of(arguments, desk);
        ReviewStore store = new ReviewStore(desk.path(name), collation::again);
        Review review = collation.review(arguments, desk);
        try {
            store.save(review);
            return Desk.status(List.of(review.comparison().a(), review.comparison().b()));
        } catch (OccupiedFolderException e) {
            throw new CommandException(ExitStatus.UNWRITABLE, Desk.about(name, new ReviewTexts(desk.messages().locale()).text(e)), e);
        } catch (IOException e) {
            throw desk.unwritable(name, desk.reason(e), e);
        }
    }
}
