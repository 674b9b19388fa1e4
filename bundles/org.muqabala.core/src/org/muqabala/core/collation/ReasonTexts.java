package org.muqabala.core.collation;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says reasons in an editor's words, in one language. */
public final class ReasonTexts {

    private final ResourceBundle messages;

    /** @param locale Arabic for every Arabic locale, English for any other */
    public ReasonTexts(Locale locale) {
        messages = ResourceBundle.getBundle(ReasonTexts.class.getPackageName() + ".reasons", locale,
                ReasonTexts.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @throws java.util.MissingResourceException if no message stands for the reason's rule */
    public String text(Reason reason) {
        return MessageFormat.format(messages.getString(reason.rule()), reason.arguments().toArray());
    }
}
