package org.muqabala.importers;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.muqabala.core.spi.UnreadableArticleException;

/** Says in an editor's words why a file is no article, and what to do about it. */
public final class UnreadableArticleTexts {

    private final ResourceBundle messages;

    /** @param locale Arabic for every Arabic locale, English for any other */
    public UnreadableArticleTexts(Locale locale) {
        messages = ResourceBundle.getBundle(UnreadableArticleTexts.class.getPackageName() + ".unreadable", locale,
                UnreadableArticleTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** One sentence or two without the file's name, which the caller puts in front. */
    public String text(UnreadableArticleException unreadable) {
        return MessageFormat.format(messages.getString(unreadable.problem().name()), unreadable.detail());
    }
}
