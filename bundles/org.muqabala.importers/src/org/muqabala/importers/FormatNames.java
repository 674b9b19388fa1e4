package org.muqabala.importers;

import java.util.Locale;

import org.muqabala.core.text.MessageFile;

/** Names formats in words that an editor knows. */
public final class FormatNames {

    private final MessageFile messages;

    /** @param locale Arabic for every Arabic locale, English for any other */
    public FormatNames(Locale locale) {
        messages = new MessageFile(FormatNames.class, "formats", locale);
    }

    /** @param importer id of an importer or of one of its formats; one that has no name is its own */
    public String name(String importer) {
        return messages.has(importer) ? messages.text(importer) : importer;
    }
}
