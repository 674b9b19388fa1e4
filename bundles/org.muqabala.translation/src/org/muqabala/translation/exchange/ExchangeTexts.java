package org.muqabala.translation.exchange;

import java.util.Locale;

import org.muqabala.core.text.MessageFile;

/** Says what is wrong with a file of translations, in the user's language. Immutable. */
public final class ExchangeTexts {

    private final MessageFile messages;

    public ExchangeTexts(Locale locale) {
        messages = new MessageFile(ExchangeTexts.class, "exchange", locale);
    }

    /** One sentence without the file's name. */
    public String text(BrokenExchangeException e) {
        String key = e.problem().name().toLowerCase(Locale.ROOT);
        return e.line() > 0 ? messages.text(key + ".line", e.line()) : messages.text(key);
    }
}
