package org.muqabala.core.collation;

import java.util.Locale;

import org.muqabala.core.text.MessageFile;

/** Says reasons in an editor's words, in one language. */
public final class ReasonTexts {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private final MessageFile messages;

    /** @param locale Arabic for every Arabic locale, English for any other */
    public ReasonTexts(Locale locale) {
        messages = new MessageFile(ReasonTexts.class, "reasons", locale);
    }

    /** @throws java.util.MissingResourceException if no message stands for the reason's rule */
    public String text(Reason reason) {
        return messages.text(reason.rule(), reason.arguments().toArray());
    }

    /**
     * The same, each quotation between isolating controls: Arabic words and their marks keep their order in an English sentence.
     *
     * @throws java.util.MissingResourceException if no message stands for the reason's rule
     */
    public String isolated(Reason reason) {
        Object[] quotations = new Object[reason.arguments().size()];
        for (int i = 0; i < quotations.length; i++) {
            quotations[i] = isolated(reason.arguments().get(i));
        }
        return messages.text(reason.rule(), quotations);
    }

    private static String isolated(String words) {
        return words.isEmpty() ? words : FIRST_STRONG_ISOLATE + words + POP_ISOLATE;
    }
}
