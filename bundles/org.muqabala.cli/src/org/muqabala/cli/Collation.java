package org.muqabala.cli;

import java.util.List;
import java.util.Optional;

import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;

/** Two files read against each other, as every command does that compares. */
final class Collation {

    static final Option PROFILE = Option.choice("--profile", Profile.ALL.stream().map(Profile::id).toList());

    private Collation() {
    }

    /** Reads the first two files and collates them. */
    static Review of(Arguments arguments, Desk desk) throws CommandException {
        Optional<String> charset = arguments.value(Option.CHARSET);
        Article a = desk.read(arguments.files().get(0), charset);
        Article b = desk.read(arguments.files().get(1), charset);
        Profile profile = Profile.ofId(arguments.value(PROFILE).orElseThrow());
        return new Review(compare(profile, a, b, Progress.NONE), profile.id(), List.of());
    }

    static Comparison compare(Profile profile, Article a, Article b, Progress progress) {
        return new Collator(profile).compare(a, b, progress);
    }
}
