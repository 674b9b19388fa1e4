package org.muqabala.translation.check;

import java.util.Locale;

import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.Translation;

/**
 * Both sides of a segment.
 *
 * @param source what is translated
 * @param target its translation; empty where there is none
 * @param sourceLanguage of {@code source}
 * @param targetLanguage of {@code target}
 */
public record TranslatedText(String source, String target, Locale sourceLanguage, Locale targetLanguage) {

    /** A segment of an Arabic article. */
    public static TranslatedText of(Translation translation, Segment segment) {
        return new TranslatedText(translation.source(segment), segment.target(), Locale.forLanguageTag("ar"),
                translation.language());
    }

    boolean isFrom(String language) {
        return sourceLanguage.getLanguage().equals(language);
    }

    boolean isInto(String language) {
        return targetLanguage.getLanguage().equals(language);
    }
}
