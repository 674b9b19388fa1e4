package org.muqabala.importers;

import java.util.Locale;

import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.text.MessageFile;

/** Says in an editor's words why a file is no article, and what to do about it. */
public final class UnreadableArticleTexts {

    private final MessageFile messages;

    /** @param locale Arabic for every Arabic locale, English for any other */
    public UnreadableArticleTexts(Locale locale) {
        messages = new MessageFile(UnreadableArticleTexts.class, "unreadable", locale);
    }

    /** One sentence or two without the file's name, which the caller puts in front. */
    public String text(UnreadableArticleException unreadable) {
        return messages.text(unreadable.problem().name(), unreadable.detail());
    }
}
