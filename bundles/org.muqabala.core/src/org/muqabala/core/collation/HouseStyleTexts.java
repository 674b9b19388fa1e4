package org.muqabala.core.collation;

import java.util.Locale;

import org.muqabala.core.text.MessageFile;

/** Says in one language what is wrong with a house style, and what to write instead. */
public final class HouseStyleTexts {

    private final MessageFile messages;

    /** @param locale Arabic for every Arabic locale, English for any other */
    public HouseStyleTexts(Locale locale) {
        messages = new MessageFile(HouseStyleTexts.class, "housestyle", locale);
    }

    /** One line, without the file's name. */
    public String text(BrokenHouseStyleException broken) {
        return messages.text("line", String.valueOf(broken.line()), messages.text(broken.problem().id(), broken.text().strip()));
    }
}
