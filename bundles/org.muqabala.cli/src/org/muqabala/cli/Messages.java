package org.muqabala.cli;

import java.util.Locale;

import org.muqabala.core.text.MessageFile;

/** What the command line says, in one language. */
record Messages(Locale locale, MessageFile texts) {

    /** @param locale Arabic for every Arabic locale, English for any other */
    Messages(Locale locale) {
        this(locale, new MessageFile(Messages.class, "messages", locale));
    }

    String get(String key, Object... arguments) {
        return texts.text(key, arguments);
    }
}
