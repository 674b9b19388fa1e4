package org.muqabala.store;

import java.util.Locale;

import org.muqabala.core.text.MessageFile;

/** Says in an editor's words what is wrong with a review or another file on disk, and what to do about it. */
public final class ReviewTexts {

    private final MessageFile messages;

    /** @param locale Arabic for every Arabic locale, English for any other */
    public ReviewTexts(Locale locale) {
        messages = new MessageFile(ReviewTexts.class, "reviews", locale);
    }

    /** Why a review cannot be opened; without the folder's name, which the caller puts in front. */
    public String text(UnreadableReviewException unreadable) {
        return messages.text("open." + unreadable.problem().name(), unreadable.file(), unreadable.detail());
    }

    /** Why a review cannot be saved there; without the folder's name. */
    public String text(OccupiedFolderException occupied) {
        return messages.text(occupied.isReview() ? "save.REVIEW" : "save.SOMETHING");
    }

    /** Why a file cannot be written; without its name. */
    public String text(UnwritableFileException unwritable) {
        return messages.text("write." + unwritable.problem().name());
    }

    /** What is wrong with a review's file, and where the file is now. */
    public String text(ReviewProblem problem) {
        String what = messages.text("file." + problem.kind().name(), problem.file(), problem.detail());
        return problem.movedTo().map(place -> messages.text("file.moved", what, place)).orElseGet(() -> messages.text("file.stays", what));
    }
}
