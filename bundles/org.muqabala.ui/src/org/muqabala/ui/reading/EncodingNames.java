package org.muqabala.ui.reading;

import java.util.Locale;

import org.muqabala.core.text.MessageFile;

/** Says for which writing an encoding is, in words that an editor knows. */
final class EncodingNames {

    private final MessageFile messages;

    /** @param locale Arabic for every Arabic locale, English for any other */
    EncodingNames(Locale locale) {
        messages = new MessageFile(EncodingNames.class, "encodings", locale);
    }

    /** @return empty for an encoding that nobody named */
    String of(String charset) {
        String key = charset.toLowerCase(Locale.ROOT);
        return messages.has(key) ? messages.text(key) : "";
    }
}
