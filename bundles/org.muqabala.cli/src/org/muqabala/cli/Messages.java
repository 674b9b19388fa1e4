package org.muqabala.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command line says, in one language. */
record Messages(Locale locale, ResourceBundle texts) {

    /** @param locale Arabic for every Arabic locale, English for any other */
    Messages(Locale locale) {
        this(locale, ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", locale, Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    String get(String key, Object... arguments) {
        return MessageFormat.format(texts.getString(key), arguments);
    }
}
