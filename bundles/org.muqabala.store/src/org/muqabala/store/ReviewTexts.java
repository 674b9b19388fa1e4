package org.muqabala.store;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says in an editor's words what is wrong with a review on disk, and what to do about it. */
public final class ReviewTexts {

    private final ResourceBundle messages;

    /** @param locale Arabic for every Arabic locale, English for any other */
    public ReviewTexts(Locale locale) {
        messages = ResourceBundle.getBundle(ReviewTexts.class.getPackageName() + ".reviews", locale, ReviewTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Why a review cannot be opened; without the folder's name, which the caller puts in front. */
    public String text(UnreadableReviewException unreadable) {
        return format("open." + unreadable.problem().name(), unreadable.file(), unreadable.detail());
    }

    /** Why a review cannot be saved there; without the folder's name. */
    public String text(OccupiedFolderException occupied) {
        return format(occupied.isReview() ? "save.REVIEW" : "save.SOMETHING");
    }

    /** What is wrong with an annotation's file, and where the file is now. */
    public String text(ReviewProblem problem) {
        String what = format("annotation." + problem.kind().name(), problem.file(), problem.detail());
        return problem.movedTo().map(place -> format("annotation.moved", what, place)).orElseGet(() -> format("annotation.stays", what));
    }

    private String format(String key, Object... arguments) {
        return MessageFormat.format(messages.getString(key), arguments);
    }
}
