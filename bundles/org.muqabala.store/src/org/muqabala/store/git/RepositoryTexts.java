package org.muqabala.store.git;

import java.util.Locale;

import org.muqabala.core.text.MessageFile;

/** Says in an editor's words what a repository could not do, and what to do about it. */
public final class RepositoryTexts {

    private final MessageFile messages;

    /** @param locale Arabic for every Arabic locale, English for any other */
    public RepositoryTexts(Locale locale) {
        messages = new MessageFile(RepositoryTexts.class, "repository", locale);
    }

    /**
     * What is wrong; without the review's name, which the caller puts in front, and without the words of the library, which speaks English
     * alone and belongs in a log.
     */
    public String text(RepositoryException problem) {
        return messages.text(problem.problem().name(), problem.address());
    }
}
