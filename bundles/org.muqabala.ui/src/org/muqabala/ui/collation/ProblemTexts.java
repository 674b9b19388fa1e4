package org.muqabala.ui.collation;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.importers.UnreadableArticleTexts;
import org.muqabala.store.OccupiedFolderException;
import org.muqabala.store.ReviewProblem;
import org.muqabala.store.ReviewTexts;
import org.muqabala.store.UnreadableReviewException;
import org.muqabala.store.UnwritableFileException;
import org.muqabala.ui.article.LineLimit;

/** Says in one line of the interface's language what went wrong with a file. */
public final class ProblemTexts {

    private final UnreadableArticleTexts articles;
    private final ReviewTexts reviews;

    public ProblemTexts(Locale locale) {
        articles = new UnreadableArticleTexts(locale);
        reviews = new ReviewTexts(locale);
    }

    /** What is wrong, with the file's name in front where the exception knows it. */
    public String text(IOException problem) {
        return switch (problem) {
            case InFileException inFile -> NLS.bind(Messages.problem_inFile, inFile.file(), text(inFile.getCause()));
            case LongLineException line -> NLS.bind(Messages.problem_longLine, line.length(), LineLimit.LONGEST);
            case UnreadableArticleException unreadable -> articles.text(unreadable);
            case UnreadableReviewException unreadable -> reviews.text(unreadable);
            case OccupiedFolderException occupied -> NLS.bind(Messages.problem_inFile, occupied.getFile(), reviews.text(occupied));
            case UnwritableFileException unwritable -> NLS.bind(Messages.problem_inFile, unwritable.getFile(), reviews.text(unwritable));
            case AccessDeniedException denied -> NLS.bind(Messages.problem_denied, denied.getFile());
            case NoSuchFileException missing -> NLS.bind(Messages.problem_missing, missing.getFile());
            case FileSystemException other when other.getReason() != null ->
                    NLS.bind(Messages.problem_inFile, other.getFile(), other.getReason());
            default -> String.valueOf(problem.getLocalizedMessage());
        };
    }

    /** What is wrong with one file of a review that was opened without it. */
    public String text(ReviewProblem problem) {
        return reviews.text(problem);
    }
}
