package org.muqabala.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

import org.muqabala.core.collation.BrokenHouseStyleException;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.HouseStyle;
import org.muqabala.core.collation.HouseStyleTexts;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.CommentAnnotations;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.text.Article;

/**
 * How a command reads files against each other: the profile, and the spellings that the desk counts as one.
 *
 * @param profile how strictly
 * @param houseStyle the desk's own table of spellings
 */
record Collation(Profile profile, HouseStyle houseStyle) {

    static final Option PROFILE = Option.choice("--profile", Profile.ALL.stream().map(Profile::id).toList());
    static final Option HOUSE_STYLE = new Option("--house-style", "FILE", List.of(), false);
    static final Option WITHOUT_FOLDS = new Option("--without-folds", "NAMES", List.of(), false);
    static final Option WITHOUT_RULES = new Option("--without-rules", "NAMES", List.of(), false);

    /** As the arguments say; an option that the command has not got is as if it were not given. */
    static Collation of(Arguments arguments, Desk desk) throws CommandException {
        Profile profile = Profile.ofId(arguments.value(PROFILE).orElse(Profile.NEWS.id()));
        Set<String> folds = names(WITHOUT_FOLDS, arguments);
        Set<String> rules = names(WITHOUT_RULES, arguments);
        requireKnown(WITHOUT_FOLDS, folds, folds.isEmpty() ? List.of() : Profile.folds(), desk);
        requireKnown(WITHOUT_RULES, rules, rules.isEmpty() ? List.of() : Profile.rules(), desk);
        Optional<String> style = arguments.value(HOUSE_STYLE);
        return new Collation(profile.without(folds, rules), style.isPresent() ? houseStyle(style.get(), desk) : HouseStyle.NONE);
    }

    /** The first two files of the arguments, read against each other, with the comments that they bring along. */
    Review review(Arguments arguments, Desk desk) throws CommandException {
        ReadingOptions options = ReadingOptions.in(arguments.value(Option.CHARSET));
        // the second file is read beside the first; if both cannot be read, the first is the one that is told
        FutureTask<Article> second = new FutureTask<>(() -> desk.read(arguments.files().get(1), options));
        ForkJoinPool.commonPool().execute(second);
        Article a = desk.read(arguments.files().get(0), options);
        Article b = result(second);
        Instant now = Instant.now();
        List<Annotation> comments = CommentAnnotations.of(a, b, now);
        return new Review(collator().compare(a, b, Progress.NONE), profile.id(), comments);
    }

    private static Article result(FutureTask<Article> reading) throws CommandException {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CommandException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    Collator collator() {
        return new Collator(profile, houseStyle);
    }

    /** Reads the articles of a review as it was made. */
    Comparison again(Profile ofReview, Article a, Article b, Progress progress) {
        return new Collator(ofReview, houseStyle).compare(a, b, progress);
    }

    private static HouseStyle houseStyle(String file, Desk desk) throws CommandException {
        List<String> lines = desk.read(file, ReadingOptions.usual()).text().lines().toList();
        try {
            return HouseStyle.parse(lines);
        } catch (BrokenHouseStyleException e) {
            throw new CommandException(ExitStatus.UNREADABLE, Desk.about(file, new HouseStyleTexts(desk.messages().locale()).text(e)), e);
        }
    }

    private static Set<String> names(Option option, Arguments arguments) {
        return arguments.value(option).map(names -> Set.copyOf(List.of(names.strip().split("\\s*,\\s*")))).orElse(Set.of());
    }

    private static void requireKnown(Option option, Set<String> names, List<String> known, Desk desk) throws CommandException {
        Optional<String> unknown = names.stream().filter(name -> !known.contains(name)).sorted().findFirst();
        if (unknown.isPresent()) {
            throw new CommandException(ExitStatus.WRONG_USAGE,
                    desk.messages().get("usage.choice", option.name(), unknown.get(), String.join(" ", known)));
        }
    }
}
